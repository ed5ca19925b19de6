using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>How far a complaint is in the department.</summary>
[Cites("CSD-3.1", "CSD-3.2", "CSD-3.3")]
public enum DepartmentComplaintState
{
    /// <summary>Received (接待客户投诉), not split yet.</summary>
    Received = 1,

    /// <summary>General; the supervisor handles it.</summary>
    General,

    /// <summary>Major; the manager handles it.</summary>
    Major,

    /// <summary>Handled; the customer does not know the result yet.</summary>
    Settled,

    /// <summary>The customer knows the result (反馈处理结果); the document goes no further.</summary>
    FedBack,
}

/// <summary>What moves a complaint in the department.</summary>
[Cites("CSD-3.1", "CSD-3.2", "CSD-3.3", ServiceDepartmentDocument.RaisingLeftOpen)]
public enum DepartmentComplaintTrigger
{
    /// <summary>The supervisor takes it.</summary>
    TakeAsGeneral = 1,

    /// <summary>The manager takes it, at once or when it turns out to be major.</summary>
    TakeAsMajor,

    /// <summary>The supervisor has settled it.</summary>
    SettleGeneral,

    /// <summary>The manager has settled it.</summary>
    SettleMajor,

    /// <summary>The customer is told the result.</summary>
    FeedBack,
}
