namespace CustomerServiceRules.Complaints;

/// <summary>
/// The skeleton that the complaint procedures have in common (catalogue 3.1.1). Each document has states of its own; its
/// stage of a state tells where the case stands in words that hold for all documents, for lists and counts.
/// </summary>
public enum ComplaintStage
{
    /// <summary>It has come in.</summary>
    Received = 1,

    /// <summary>It is in the register.</summary>
    Recorded,

    /// <summary>Its category is known.</summary>
    Classified,

    /// <summary>Somebody has to handle it.</summary>
    Assigned,

    /// <summary>Whether it is true, and its cause, are known.</summary>
    Verified,

    /// <summary>A solution has been proposed.</summary>
    SolutionProposed,

    /// <summary>The customer has agreed to a solution.</summary>
    SolutionAgreed,

    /// <summary>The solution is being carried out.</summary>
    InExecution,

    /// <summary>The solution has been carried out.</summary>
    Resolved,

    /// <summary>The result has been told to who complained.</summary>
    FedBack,

    /// <summary>Somebody else has asked the customer about the result.</summary>
    CalledBack,

    /// <summary>It is over, reviewed where the document asks for that.</summary>
    Closed,

    /// <summary>The procedure does not apply to it.</summary>
    NotValid,

    /// <summary>It has gone to a higher level.</summary>
    Escalated,

    /// <summary>It was over for its handlers and is taken up again.</summary>
    Reopened,

    /// <summary>Those on duty have been sent at once.</summary>
    EmergencyDispatched,

    /// <summary>Another procedure handles it.</summary>
    ReferredElsewhere,
}
