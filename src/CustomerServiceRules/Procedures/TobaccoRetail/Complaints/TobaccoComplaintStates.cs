using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Where a case on the complaint telephone stands.</summary>
[Cites("TOB-17.1", "TOB-17.2", "TOB-23.1", "TOB-23.2", "TOB-23.3", "TOB-23.4", TobaccoDocument.ClosingLeftOpen, TobaccoDocument.ReopeningLeftOpen)]
public enum TobaccoComplaintState
{
    /// <summary>It has come in; the working day runs.</summary>
    Received = 1,

    /// <summary>It is in the city company's register.</summary>
    Recorded,

    /// <summary>A department owns it.</summary>
    Assigned,

    /// <summary>The owning department has found out whether it is true.</summary>
    Verified,

    /// <summary>Cause, named person and solution are known.</summary>
    Resolved,

    /// <summary>It is handled, answered and recorded; the working day has ended.</summary>
    FedBack,

    /// <summary>The complaint assessment centre has called back.</summary>
    CalledBack,

    /// <summary>It is taken up again, with a fresh working day.</summary>
    Reopened,

    /// <summary>It is over.</summary>
    Closed,

    /// <summary>What every state has in common in which the working day runs; a case always stands in one of these.</summary>
    Unanswered,
}

/// <summary>What moves a case on the complaint telephone.</summary>
[Cites("TOB-17.1", "TOB-17.2", "TOB-23.1", "TOB-23.2", "TOB-23.3", "TOB-23.4", "TOB-26.2", "OQ-18")]
public enum TobaccoComplaintTrigger
{
    /// <summary>The reception staff puts it into the register.</summary>
    Record = 1,

    /// <summary>The city company hands it to the department that owns it.</summary>
    Assign,

    /// <summary>The owning department states whether it is true.</summary>
    Verify,

    /// <summary>The owning department has cause, person and solution.</summary>
    Resolve,

    /// <summary>The result is told to the person who raised it.</summary>
    TellResult,

    /// <summary>The complaint assessment centre calls the person back.</summary>
    CallBack,

    /// <summary>Nothing is left open.</summary>
    Close,

    /// <summary>The call-back left something open.</summary>
    Reopen,

    /// <summary>The working day is over and the result is not told: a breach is recorded.</summary>
    RecordBreach,

    /// <summary>A staff member is found at fault: a sanction matter is opened.</summary>
    OpenSanctionMatter,
}
