namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>The IDs of the clocks of a complaint: what readings, limits and orders name them by.</summary>
public static class PropertyComplaintClocks
{
    /// <summary>From receipt until the complaint is recorded and sent to the departments (CGH-5.3.1, CGH-5.3.2b).</summary>
    public const string Record = "cgh.complaint.record";

    /// <summary>From receipt until the customer knows about when to expect feedback (CGH-5.3.2a); for general complaints received outside working time.</summary>
    public const string TellFeedbackTime = "cgh.complaint.tell-feedback-time";

    /// <summary>From receipt until those who can act are notified (CGH-5.3.3, OQ-69); for complaints that disturb normal life.</summary>
    public const string Notify = "cgh.complaint.notify";

    /// <summary>From the task until its result (OQ-22); each task is a round.</summary>
    public const string Handle = "cgh.complaint.handle";

    /// <summary>From receipt, or from reopening, until the customer is told the outcome (OQ-22).</summary>
    public const string Answer = "cgh.complaint.answer";

    /// <summary>From a result until the call-back about it (OQ-22); each result is a round.</summary>
    public const string CallBack = "cgh.complaint.call-back";
}
