using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>What an employee can be sanctioned with; what one decision imposes together is one sanction .</summary>
[Cites("MALL-C-3.3a", "MALL-C-3.3b", "MALL-C-3.3c", "MALL-C-3.4", "X-8", "X-9")]
public enum MallSanction
{
    /// <summary>The month's allowance is deducted (扣除当月津贴).</summary>
    AllowanceDeduction = 1,

    /// <summary>A warning, for a first ignored complaint (警告).</summary>
    Warning,

    /// <summary>A major demerit, for a second ignored complaint (记大过).</summary>
    MajorDemerit,

    /// <summary>Dismissal, for a third ignored complaint (辞退).</summary>
    Dismissal,

    /// <summary>An administrative warning, for complaints about the employee (行政警告).</summary>
    AdministrativeWarning,
}

/// <summary>What an employee is found to have done.</summary>
[Cites("MALL-C-0", MallDocuments.QuarrelLeftOpen, "MALL-C-3.3a", "MALL-C-3.4")]
public enum FindingKind
{
    /// <summary>Left a complaint unattended (置投诉问题于不顾).</summary>
    IgnoredComplaint = 1,

    /// <summary>Was complained about by a customer (被顾客投诉).</summary>
    ComplainedAbout,

    /// <summary>Quarrelled with a customer (与顾客发生争执): forbidden, and recorded; the document attaches no sanction.</summary>
    Quarrel,
}
