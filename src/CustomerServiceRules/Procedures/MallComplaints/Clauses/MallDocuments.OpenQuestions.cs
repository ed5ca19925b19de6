using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.MallComplaints;

// What the documents leave open, and where they contradict themselves: each with the default that the library applies.
internal static partial class MallDocuments
{
    /// <summary>What becomes of a quarrel with a customer.</summary>
    public const string QuarrelLeftOpen = "GAP-MALL-C-0";

    /// <summary>How long 'prompt' is.</summary>
    public const string PromptLeftOpen = "GAP-MALL-C-3.2";

    /// <summary>Who may carry a complaint from state to state where the document says nothing.</summary>
    public const string FlowLeftOpen = "GAP-MALL-C-3.1.4";

    /// <summary>What becomes of a complaint after it has gone to the store manager.</summary>
    public const string EscalationLeftOpen = "GAP-MALL-C-3.1.4-5";

    /// <summary>When a complaint counts as ignored, and what becomes of it then.</summary>
    public const string IgnoringLeftOpen = "GAP-MALL-C-3.1.4-7";

    /// <summary>How findings are counted and what one matter is.</summary>
    public const string CountingLeftOpen = "GAP-MALL-C-4.9";

    /// <summary>Findings that are not confirmed, and appeals.</summary>
    public const string SanctionFlowLeftOpen = "GAP-MALL-C-3.13";

    /// <summary>By which day a month's report is due, and what a repeated cause is.</summary>
    public const string ReportLeftOpen = "GAP-MALL-S-3.3.2";

    private static Clause[] LeftOpenByComplaints =>
    [
        new("OQ-27", OpenQuestion, "Who handles exactly 2000 yuan? Default: the store manager, as 2000 is said to be included (X-7)."),
        new("OQ-28", OpenQuestion, "Who handles goods below 500 yuan and what no rule names? Default: the customer-service supervisor."),
        new("OQ-29", OpenQuestion, "How far back do ignored complaints count? Default: through the whole employment; it can be set."),
        new("OQ-30", OpenQuestion, "What of a third complaint about an employee in a month? Default: it is recorded; one such sanction a month."),
        new("OQ-31", OpenQuestion, "Which authority holds if several are named? Default: the highest level, as each rule only says who is entitled."),
        new("X-7", OpenQuestion, "'Over 2000' and '2000 included' contradict each other. Default: 2000 and more."),
        new("X-8", OpenQuestion, "A first ignored complaint brings a warning, a second complaint in a month an administrative one, and both cost the allowance. Default: two sanctions with names of their own, one deduction a month."),
        new(QuarrelLeftOpen, OpenQuestion, "What follows from a quarrel with a customer? Default: it is recorded as a finding; the document attaches no sanction, so none is proposed."),
        new(PromptLeftOpen, OpenQuestion, "How long is prompt? Default: no limit until one is configured, and no clock runs; nothing is guessed."),
        new(FlowLeftOpen, OpenQuestion, "The document lists steps and no states. Default: those of the catalogue's table; the host's system assigns, the handler takes each step, nothing is due for the review."),
        new(EscalationLeftOpen, OpenQuestion, "What becomes of a complaint that has gone to the store manager? Default: it stays there and is taken up anew at confirming the cause, and a solution has to be carried out anew; it goes there once."),
        new(IgnoringLeftOpen, OpenQuestion, "When has a complaint been ignored? Default: when supervision finds it recorded and untouched since; it is handled like any other from then on."),
        new(CountingLeftOpen, OpenQuestion, "How are findings counted? Default: confirmed ones, in the order of confirmation; a complaint counts in the month of its day; one matter is one employee's part in one complaint; from the third ignored complaint on each leads to dismissal."),
        new(SanctionFlowLeftOpen, OpenQuestion, "What of findings that prove wrong, of confirmed ones without a sanction, and of appeals? Default: dropped; recorded only; appeals are not built."),
    ];

    private static Clause[] LeftOpenByWorkflow =>
    [
        new("OQ-57", OpenQuestion, "What is the limit of 'time-limited service'? Default: none; it is configured."),
        new("X-16", OpenQuestion, "Title and body name different malls. Default: the name is the host's own."),
        new(ReportLeftOpen, OpenQuestion, "By when is a month's report due, and which causes are repeated? Default: by the last day of the month after, and two complaints of one cause in the month; both can be set."),
    ];

    private static Clause[] LeftOpenByYearPlan =>
    [
        new("X-9", OpenQuestion, "No double punishment, yet sanctions come in pairs such as deduction and warning. Default: what one decision imposes together counts as one sanction."),
    ];
}
