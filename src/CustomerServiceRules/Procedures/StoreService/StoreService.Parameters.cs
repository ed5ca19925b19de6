using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.StoreService;

// The figures of the procedure; the document itself gives none for complaints.
public static partial class StoreService
{
    /// <summary>Within which time of the contact a complaint is on record; 1 working day, a default (the document says on contact, without a figure).</summary>
    public static Parameter<TimeLimit> RecordWithin { get; } = new(
        "scs.complaint.record-within",
        new LocalizedText("Time from the contact until the complaint is on record", "投诉受理登记时限"),
        "",
        new DatedValue<TimeLimit>(TimeLimit.WorkingDays(1), StoreDocument.FirstFeedbackLeftOpen, "SCS-3.4.1", QuestionsOfAllDocuments.CountingOfDays));

    /// <summary>Within which time of the contact the customer first hears something; 1 working day, a default.</summary>
    public static Parameter<TimeLimit> FirstFeedbackWithin { get; } = new(
        "scs.complaint.first-feedback-within",
        new LocalizedText("Time from the contact until the customer first hears something", "首次反馈时限"),
        "",
        new DatedValue<TimeLimit>(TimeLimit.WorkingDays(1), StoreDocument.FirstFeedbackLeftOpen, "SCS-3.4.4a", QuestionsOfAllDocuments.CountingOfDays));

    /// <summary>Within which time of the contact the customer is told the result; the host has to give it (OQ-52).</summary>
    public static Parameter<TimeLimit> ResolveWithin { get; } = Parameter.Required<TimeLimit>(
        "scs.complaint.resolve-within",
        new LocalizedText("Time from the contact until the customer is told the result", "投诉办结反馈时限"),
        "",
        StoreDocument.Figures);

    /// <summary>How many solutions are proposed before the store manager has to; no limit, a default.</summary>
    public static Parameter<RoundLimit> RoundsBeforeStoreManager { get; } = new(
        "scs.complaint.rounds-before-store-manager",
        new LocalizedText("Solutions proposed before the store manager has to", "转由店长协商前的方案轮次"),
        "rounds",
        new DatedValue<RoundLimit>(RoundLimit.None, StoreDocument.RoundsLeftOpen, "SCS-3.4.4a"));
}
