using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>How far a complaint is.</summary>
[Cites("MALL-C-2", MallDocuments.FlowLeftOpen)]
public enum MallComplaintState
{
    /// <summary>The customer complains.</summary>
    Received = 1,

    /// <summary>Its details are recorded.</summary>
    Recorded,

    /// <summary>Supervision found it recorded and untouched; it still has to be handled.</summary>
    IgnoredFinding,

    /// <summary>A level has to handle it.</summary>
    Assigned,

    /// <summary>It has gone to the store manager.</summary>
    Escalated,

    /// <summary>The true cause is confirmed.</summary>
    Verified,

    /// <summary>The customer is told a solution.</summary>
    SolutionProposed,

    /// <summary>The solution is being carried out.</summary>
    InExecution,

    /// <summary>The solution has been carried out.</summary>
    Resolved,

    /// <summary>Gains and losses are reviewed.</summary>
    Closed,
}

/// <summary>What moves a complaint.</summary>
[Cites("MALL-C-2", MallDocuments.FlowLeftOpen)]
public enum MallComplaintTrigger
{
    /// <summary>Records the details (step 4).</summary>
    Record = 1,

    /// <summary>Assigns it to the level that the authority rules give it.</summary>
    Assign,

    /// <summary>Supervision finds that it was ignored.</summary>
    FindIgnored,

    /// <summary>Confirms the true cause (step 2).</summary>
    Verify,

    /// <summary>Proposes a solution (step 5).</summary>
    ProposeSolution,

    /// <summary>Begins to carry the solution out (step 6).</summary>
    CarryOut,

    /// <summary>Finds the solution carried out (step 6).</summary>
    Resolve,

    /// <summary>Reviews gains and losses (step 7).</summary>
    Review,

    /// <summary>Hands it to the store manager, as those below could not settle it.</summary>
    Escalate,

    /// <summary>The customer insists on the store manager.</summary>
    InsistOnStoreManager,
}

/// <summary>The seven steps of handling a complaint (投诉处理原则).</summary>
[Cites("MALL-C-2")]
public enum HandlingStep
{
    /// <summary>Stay calm and with the matter (保持心情平静，就事论事).</summary>
    StayCalm = 1,

    /// <summary>Listen and confirm the true cause (听取投诉，确认真正原因).</summary>
    ConfirmCause,

    /// <summary>Take the customer's position (站在顾客立场).</summary>
    TakeCustomersPosition,

    /// <summary>Record details and thank the customer (做好细节记录，感谢顾客).</summary>
    RecordAndThank,

    /// <summary>Grasp the core and propose a solution (掌握重心，提出解决方案).</summary>
    ProposeSolution,

    /// <summary>Carry the solution out (执行解决方案).</summary>
    CarryOut,

    /// <summary>Review gains and losses (总结处理得失).</summary>
    Review,
}
