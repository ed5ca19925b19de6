using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>What moves a complaint to the property developer.</summary>
[Cites("CGH-3.2", "CGH-4.1.2", "CGH-4.1.3", "CGH-4.2", "CGH-5.2.1", "CGH-5.3.1", "CGH-5.3.2a", "CGH-5.3.2b", "CGH-5.3.3")]
public enum PropertyComplaintTrigger
{
    /// <summary>The customer is told about when to expect feedback.</summary>
    TellFeedbackTime = 1,

    /// <summary>Those on duty, or in working time those responsible, are notified at once.</summary>
    NotifyDutyDepartment,

    /// <summary>It is entered in the customer information system and sent to the departments.</summary>
    Record,

    /// <summary>It is found not to be valid.</summary>
    FindNotValid,

    /// <summary>It is found to be valid after all.</summary>
    FindValid,

    /// <summary>It is handed to the procedure of warranty and rework.</summary>
    Refer,

    /// <summary>A department is given the task to handle it.</summary>
    IssueTask,

    /// <summary>The department takes the task up.</summary>
    StartHandling,

    /// <summary>The department reports what came of it.</summary>
    ReportResult,

    /// <summary>The handling takes too long, and who watches over it is told.</summary>
    ReportDelay,

    /// <summary>The customer is told the outcome.</summary>
    Answer,

    /// <summary>The customer is asked about the result.</summary>
    CallBack,

    /// <summary>It is over.</summary>
    Close,

    /// <summary>It is taken up again.</summary>
    Reopen,
}
