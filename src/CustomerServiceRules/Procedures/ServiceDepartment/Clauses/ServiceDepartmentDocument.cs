using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>The source document CSD, of which a preview is left: its clauses in our own words, and what it leaves open.</summary>
internal static partial class ServiceDepartmentDocument
{
    public const string WhatIsMajor = "OQ-61";

    public const string JudgingLeftOpen = "GAP-CSD-3.3a";

    public const string FeedbackLeftOpen = "GAP-CSD-3.3b";

    public const string RaisingLeftOpen = "GAP-CSD-3.3c";

    public const string GradesLeftOpen = "GAP-CSD-3.1a";

    public const string VisitSpansLeftOpen = "GAP-CSD-3.1b";

    public static SourceDocument Create() => new(
        "CSD",
        new LocalizedText("Standardised management of the customer service department", "客户服务部规范化管理"),
        [.. Organisation, .. Posts, .. LeftOpen, .. QuestionsOfAllDocuments.Clauses]);

    private static Clause[] LeftOpen =>
    [
        new(WhatIsMajor, OpenQuestion, "What is a major complaint? Default: none; the host lists the criteria, and while the list is empty no complaint is split."),
        new(JudgingLeftOpen, OpenQuestion, "How is a complaint judged by the criteria? Default: on each of them, by a person; one that is met makes it major, and only one that meets none is general."),
        new(FeedbackLeftOpen, OpenQuestion, "Within which time is the result fed back? Default: without delay, as the document says; no clock runs until the host states a limit."),
        new(RaisingLeftOpen, OpenQuestion, "What if a complaint turns out to be major while the supervisor handles it? Default: the manager takes it; nothing leads back."),
        new(GradesLeftOpen, OpenQuestion, "Which grades of customers are there, how often is each visited and in which forms? Default: none; the host lists them, and what the list does not know is undecided."),
        new(VisitSpansLeftOpen, OpenQuestion, "What of a span without working days, or cut short by a new grade or by the end of service? Default: a span of visits holds at least one working day, else it owes none; what is not met in one that is cut is excused."),
        new("X-22", OpenQuestion, "Eleven powers are listed and the last is numbered 10. Default: a list without numbers."),
    ];
}
