using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What somebody at the company has to do next about a case on the complaint telephone.</summary>
[Cites("TOB-17.2", "TOB-17.3", "TOB-23.1", "TOB-23.2", "TOB-23.4", "TOB-23.5", "OQ-18")]
public enum TobaccoComplaintTask
{
    /// <summary>Hand it to the department that owns it (归口负责).</summary>
    RouteToOwner = 1,

    /// <summary>Examine, solve and handle it.</summary>
    Handle,

    /// <summary>Tell the person who raised it the result.</summary>
    TellResult,

    /// <summary>Call the person back and ask the three questions (电话回访).</summary>
    CallBack,

    /// <summary>Hand it to its owner once more, with what the call-back left open.</summary>
    TakeUpAgain,

    /// <summary>Publish it in the bulletin and count it in the assessment of network building (通报、网建考核).</summary>
    PublishInBulletin,

    /// <summary>Record that the working day was not kept.</summary>
    RecordBreach,

    /// <summary>Examine a reported retaliation.</summary>
    ExamineRetaliation,
}

/// <summary>An order to the host's people: a task about a case.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Complaint">The host's ID of the case.</param>
/// <param name="To">Who has to do it: the ID of a role, or the department that owns the case.</param>
/// <param name="About">What else the task needs, such as a new demand; null: nothing.</param>
public sealed record TobaccoComplaintOrder(TobaccoComplaintTask Task, string Complaint, string To, string? About = null);
