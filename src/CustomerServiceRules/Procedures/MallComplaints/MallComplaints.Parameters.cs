using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.MallComplaints;

// The figures of the procedure.
public static partial class MallComplaints
{
    /// <summary>From which value of goods, inclusive, the store manager handles a complaint; 2000 yuan (MALL-C-3.5.1a, OQ-27).</summary>
    public static Parameter<decimal> StoreManagerFrom { get; } = new(
        "mall.complaint.store-manager-from",
        new LocalizedText("Value of goods from which the store manager handles a complaint", "由店长处理的商品价值下限"),
        "CNY",
        new DatedValue<decimal>(2000m, "MALL-C-3.5.1a", "OQ-27", "X-7"))
    {
        Allowed = Money,
    };

    /// <summary>From which value of goods, inclusive, the customer-service manager handles a complaint; 500 yuan (MALL-C-3.5.2a).</summary>
    public static Parameter<decimal> CustomerServiceManagerFrom { get; } = new(
        "mall.complaint.customer-service-manager-from",
        new LocalizedText("Value of goods from which the customer-service manager handles a complaint", "由客服经理处理的商品价值下限"),
        "CNY",
        new DatedValue<decimal>(500m, "MALL-C-3.5.2a"))
    {
        Allowed = Money,
    };

    /// <summary>How long a complaint may wait until it is assigned; no figure by default (MALL-C-3.2).</summary>
    public static Parameter<PromptLimit> ReactWithin { get; } = Prompt(
        "mall.complaint.react-within", new LocalizedText("Limit for reacting to a complaint", "受理投诉的时限"));

    /// <summary>How long it may take until the solution is carried out; no figure by default (MALL-C-3.2).</summary>
    public static Parameter<PromptLimit> SolveWithin { get; } = Prompt(
        "mall.complaint.solve-within", new LocalizedText("Limit for solving a complaint", "解决投诉的时限"));

    /// <summary>How long it may take until the customer is told a solution; no figure by default (MALL-C-3.2).</summary>
    public static Parameter<PromptLimit> AnswerWithin { get; } = Prompt(
        "mall.complaint.answer-within", new LocalizedText("Limit for answering the customer", "答复顾客的时限"));

    /// <summary>From which ignored complaint on an employee gets a major demerit; the 2nd (MALL-C-3.3b).</summary>
    public static Parameter<int> DemeritStrike { get; } = new(
        "mall.sanctions.demerit-strike",
        new LocalizedText("Ignored complaint from which a major demerit follows", "记大过的违规次数"),
        "findings",
        new DatedValue<int>(2, "MALL-C-3.3b"))
    {
        Allowed = AtLeast(2, "findings"),
    };

    /// <summary>From which ignored complaint on an employee is dismissed; the 3rd (MALL-C-3.3c).</summary>
    public static Parameter<int> DismissalStrike { get; } = new(
        "mall.sanctions.dismissal-strike",
        new LocalizedText("Ignored complaint from which dismissal follows", "辞退的违规次数"),
        "findings",
        new DatedValue<int>(3, "MALL-C-3.3c"))
    {
        Allowed = AtLeast(2, "findings"),
    };

    /// <summary>How far back ignored complaints count; the whole employment, a default (OQ-29).</summary>
    public static Parameter<LookBack> IgnoringLookBack { get; } = new(
        "mall.sanctions.ignoring-look-back",
        new LocalizedText("How far back ignored complaints count", "违规次数的追溯期"),
        "",
        new DatedValue<LookBack>(LookBack.WholeEmployment, "OQ-29"));

    /// <summary>How many confirmed complaints about an employee in a calendar month lead to a sanction; 2 (MALL-C-3.4).</summary>
    public static Parameter<int> ComplaintsInMonth { get; } = new(
        "mall.sanctions.complaints-in-month",
        new LocalizedText("Confirmed complaints in a month from which a sanction follows", "当月被投诉处分次数"),
        "complaints",
        new DatedValue<int>(2, "MALL-C-3.4"))
    {
        Allowed = AtLeast(1, "complaints"),
    };

    /// <summary>
    /// By which day of the month after it a month's report is due, inclusive; 31, a default. A shorter month ends with its last
    /// day.
    /// </summary>
    public static Parameter<int> ReportDueDay { get; } = new(
        "mall.report.due-day",
        new LocalizedText("Day of the month after by which the report is due", "月度报告次月截止日"),
        "day of the month",
        new DatedValue<int>(31, "MALL-S-3.3.2", MallDocuments.ReportLeftOpen, QuestionsOfAllDocuments.CountingOfDays))
    {
        Allowed = new AllowedValues<int>(day => day is >= 1 and <= 31, "a day from 1 to 31"),
    };

    /// <summary>How many complaints of a month share a cause that the report calls repeated; 2, a default.</summary>
    public static Parameter<int> RepeatedFrom { get; } = new(
        "mall.report.repeated-from",
        new LocalizedText("Complaints of a month from which their cause is repeated", "重复原因的投诉件数下限"),
        "complaints",
        new DatedValue<int>(2, MallDocuments.ReportLeftOpen, "MALL-S-3.3.2"))
    {
        Allowed = AtLeast(2, "complaints"),
    };

    private static AllowedValues<decimal> Money => new(value => value > 0, "more than 0 yuan");

    private static AllowedValues<int> AtLeast(int least, string unit) => new(value => value >= least, FormattableString.Invariant($"{least} {unit} or more"));

    private static Parameter<PromptLimit> Prompt(string name, LocalizedText meaning) =>
        new(name, meaning, "", new DatedValue<PromptLimit>(PromptLimit.Unstated, "MALL-C-3.2", MallDocuments.PromptLeftOpen, "OQ-57"));
}
