using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>How far a complaint to the property developer is; the names are those of the common skeleton.</summary>
[Cites("CGH-3.1", "CGH-3.2", "CGH-4.1.2", "CGH-4.1.3", "CGH-5.2.1", "CGH-5.3.1", "CGH-5.3.3")]
public enum PropertyComplaintState
{
    /// <summary>It has come in, by whatever way.</summary>
    Received = 1,

    /// <summary>Those who can act at once are notified (即时通知).</summary>
    EmergencyDispatched,

    /// <summary>The procedure is not for it; its customer has to be answered.</summary>
    NotValid,

    /// <summary>It is in the customer information system and sent to the departments.</summary>
    Recorded,

    /// <summary>The procedure of warranty and rework handles it.</summary>
    ReferredElsewhere,

    /// <summary>A department has the task to handle it.</summary>
    Assigned,

    /// <summary>The department is handling it.</summary>
    InExecution,

    /// <summary>The department has reported a result.</summary>
    Resolved,

    /// <summary>The customer has been asked about the result (回访验证).</summary>
    CalledBack,

    /// <summary>The call-back did not verify the result.</summary>
    Reopened,

    /// <summary>It is over.</summary>
    Closed,
}
