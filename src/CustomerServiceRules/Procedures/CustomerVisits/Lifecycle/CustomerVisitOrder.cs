using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>What somebody has to do next about a visit.</summary>
[Cites("VIS-3u", "VIS-11.1", "VIS-14.1", CustomerVisitsDocument.Approval, CustomerVisitsDocument.Missing, CustomerVisitsDocument.FollowingUp)]
public enum CustomerVisitTask
{
    /// <summary>Prepare the visit that is approved.</summary>
    Prepare = 1,

    /// <summary>Change the plan as the supervisor wants.</summary>
    Redraft,

    /// <summary>Approve the other plan of a visit that is put off, or send it back.</summary>
    ApproveAnew,

    /// <summary>Tell the customer that it will be visited at another time.</summary>
    TellOtherTime,

    /// <summary>Tell the customer that it will not be visited.</summary>
    TellCancelled,

    /// <summary>Put possible customers on the list of reserves.</summary>
    FileProspects,

    /// <summary>Learn what came of the visit.</summary>
    ReadReport,

    /// <summary>See to what the visit left to do.</summary>
    FollowUp,

    /// <summary>Record a finding: the visit was not made in its time.</summary>
    RecordFinding,

    /// <summary>Plan the visit anew.</summary>
    PlanAnew,

    /// <summary>Decide whether the customer that refused is visited another time.</summary>
    ConsiderRefusal,

    /// <summary>Record a finding: the customer was not trained for the set time.</summary>
    RecordTraining,
}

/// <summary>An order to the host's people: a task about a visit.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Visit">The host's ID of the visit.</param>
/// <param name="To">Who has to do it, or is told: the ID of a role, a person or the customer.</param>
/// <param name="About">What else the task needs; null: nothing.</param>
public sealed record CustomerVisitOrder(CustomerVisitTask Task, string Visit, string To, string? About = null);
