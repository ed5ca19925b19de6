namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>The IDs of the clocks of a complaint: what readings, limits and orders name them by.</summary>
public static class StoreComplaintClocks
{
    /// <summary>From the contact until the complaint is on record (SCS-3.4.1).</summary>
    public const string Record = "scs.complaint.record";

    /// <summary>From the contact, or from reopening, until the customer first hears something: a progress report, a proposal or an explanation (SCS-3.4.4a).</summary>
    public const string FirstFeedback = "scs.complaint.first-feedback";

    /// <summary>From the contact, or from reopening, until the customer is told the result (SCS-3.4.4b, SCS-7.2.2); stands still on hold.</summary>
    public const string Resolve = "scs.complaint.resolve";
}
