using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>How far a complaint is.</summary>
[Cites("SCS-3.4.1", "SCS-3.4.2", "SCS-3.4.3", "SCS-3.4.4a", "SCS-3.4.4b", "SCS-3.4.5", StoreDocument.Untrue, StoreDocument.OnHold)]
public enum StoreComplaintState
{
    /// <summary>The customer has complained; nothing is on record yet.</summary>
    Received = 1,

    /// <summary>The result has not been told yet: what all stages before have in common. No complaint is in it alone.</summary>
    Open,

    /// <summary>On record with content and contact (投诉受理).</summary>
    Accepted,

    /// <summary>On record, and not to be verified before somebody answers.</summary>
    AcceptedOnHold,

    /// <summary>Found true, with its cause (问题核实).</summary>
    Verified,

    /// <summary>Found true, and no solution to be made before somebody answers.</summary>
    VerifiedOnHold,

    /// <summary>Found untrue; the customer does not know yet.</summary>
    FoundUntrue,

    /// <summary>A solution is put to the customer (沟通反馈, before acceptance).</summary>
    SolutionProposed,

    /// <summary>A solution is put to the customer, whose answer is waited for.</summary>
    SolutionProposedOnHold,

    /// <summary>The customer has accepted the solution.</summary>
    SolutionAgreed,

    /// <summary>The solution is being carried out and followed.</summary>
    InExecution,

    /// <summary>The solution is being carried out, and cannot go on before somebody answers.</summary>
    InExecutionOnHold,

    /// <summary>The customer has been told the result; the review is open.</summary>
    FedBack,

    /// <summary>Reviewed, or explained where it was untrue. It may be taken up again.</summary>
    Closed,
}

/// <summary>What moves a complaint.</summary>
[Cites("SCS-3.4.1", "SCS-3.4.2", "SCS-3.4.3", "SCS-3.4.4a", "SCS-3.4.4b", "SCS-3.4.5", StoreDocument.Untrue, StoreDocument.OnHold, StoreDocument.Reopening, StoreDocument.Assignment)]
public enum StoreComplaintTrigger
{
    /// <summary>It is put on record.</summary>
    Accept = 1,

    /// <summary>Somebody is named who handles it, for the first time or instead of another.</summary>
    Assign,

    /// <summary>The customer is told how things stand.</summary>
    ReportProgress,

    /// <summary>The departments have been asked, and it is true.</summary>
    FindTrue,

    /// <summary>The departments have been asked, and it is not true.</summary>
    FindUntrue,

    /// <summary>The customer is told why it is not true.</summary>
    Explain,

    /// <summary>A solution is put to the customer.</summary>
    ProposeSolution,

    /// <summary>The customer accepts the solution.</summary>
    AgreeToSolution,

    /// <summary>The customer refuses the solution; another one is needed.</summary>
    RefuseSolution,

    /// <summary>The agreed solution begins to be carried out.</summary>
    BeginExecution,

    /// <summary>The customer is told the result.</summary>
    FeedBackResult,

    /// <summary>The complaint has been reviewed.</summary>
    Close,

    /// <summary>Nothing can be done before somebody answers; fired again, something else is waited for.</summary>
    PutOnHold,

    /// <summary>The answer is there.</summary>
    Resume,

    /// <summary>It is taken up again after the result was told.</summary>
    Reopen,
}
