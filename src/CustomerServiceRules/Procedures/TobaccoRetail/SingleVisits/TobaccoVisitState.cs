using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How far a visit is that a retailer is owed.</summary>
[Cites("TOB-13b.2", "TOB-13b.3", "TOB-20", "TOB-26.1", TobaccoDocument.VisitExcuseLeftOpen)]
public enum TobaccoVisitState
{
    /// <summary>Its period has opened.</summary>
    Due = 1,

    /// <summary>A time is set.</summary>
    Planned,

    /// <summary>The customer manager is at the shop.</summary>
    CheckedIn,

    /// <summary>What the tier grants at a visit is delivered.</summary>
    Done,

    /// <summary>Its period is over and nobody has visited.</summary>
    Missed,

    /// <summary>A sanction matter is opened.</summary>
    SanctionCase,

    /// <summary>Nothing is held against anybody: there is a ground that excuses.</summary>
    Excused,

    /// <summary>The customer did not want to be visited.</summary>
    RefusedByCustomer,

    /// <summary>The customer is served no longer.</summary>
    Cancelled,

    /// <summary>What the states have in common in which the visit is still to be made; a case always stands in one of these.</summary>
    Awaited,
}

/// <summary>What moves a visit that a retailer is owed.</summary>
[Cites("TOB-13b.2", "TOB-13b.3", "TOB-20", "TOB-26.1", TobaccoDocument.PlanningLeftOpen, TobaccoDocument.OutOfTimeLeftOpen)]
public enum TobaccoVisitTrigger
{
    /// <summary>The customer manager sets a time.</summary>
    Plan = 1,

    /// <summary>The visit is put off to another time of its period.</summary>
    PutOff,

    /// <summary>The customer manager arrives, at the set time.</summary>
    CheckIn,

    /// <summary>The customer manager arrives within the period and out of the set time.</summary>
    CheckInOutOfTime,

    /// <summary>The visit is finished.</summary>
    Finish,

    /// <summary>The period is over without a visit.</summary>
    MarkMissed,

    /// <summary>Supervision makes a sanction matter of it.</summary>
    HandToSanction,

    /// <summary>A ground excuses the visit.</summary>
    Excuse,

    /// <summary>The customer does not want to be visited.</summary>
    RecordRefusal,

    /// <summary>The customer is served no longer.</summary>
    Cancel,
}

/// <summary>What somebody at the company has to do next about a visit.</summary>
[Cites("TOB-20", "TOB-26.1", TobaccoDocument.PuttingOffLeftOpen, TobaccoDocument.OutOfTimeLeftOpen, TobaccoDocument.RefusalLeftOpen)]
public enum TobaccoVisitTask
{
    /// <summary>Tell the customer the time to which the visit is put off.</summary>
    TellOtherTime = 1,

    /// <summary>Pass on what the customer asked for.</summary>
    PassOnDemands,

    /// <summary>Record the finding that a visit was not made at its set time.</summary>
    RecordOutOfTime,

    /// <summary>Record the finding that a visit was not made.</summary>
    RecordMissed,

    /// <summary>Take note that the customer does not want to be visited.</summary>
    NoteRefusal,
}

/// <summary>An order to the host's people: a task about a visit.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Visit">The ID of the visit.</param>
/// <param name="To">Who has to do it, or is told: the ID of a role or the customer.</param>
/// <param name="About">What else the task needs; null: nothing.</param>
public sealed record TobaccoVisitOrder(TobaccoVisitTask Task, string Visit, string To, string? About = null);
