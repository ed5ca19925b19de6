using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerCare;

// The figures of the procedure.
public static partial class CustomerCare
{
    /// <summary>From the first visit until the call about the first impression; 48 hours on the clock (CARE-1.1, OQ-45).</summary>
    public static Parameter<TimeLimit> FirstCallWithin { get; } = new(
        "care.first-call.within",
        new LocalizedText("Time from the first visit until the call about the first impression", "首次来访后第一印象回访时限"),
        "",
        new DatedValue<TimeLimit>(TwoDays, "CARE-1.1", CareDocument.Counting));

    /// <summary>From subscribing until the data are exported and the thank-you message is sent; 48 hours on the clock (CARE-1.2, OQ-70).</summary>
    public static Parameter<TimeLimit> ThanksWithin { get; } = new(
        "care.thanks.within",
        new LocalizedText("Time from subscribing until the thank-you message", "认购后信息导出及致谢短信时限"),
        "",
        new DatedValue<TimeLimit>(TwoDays, "CARE-1.2", CareDocument.ExportAndMessage, CareDocument.Counting));

    /// <summary>From signing until the hotline is made known by phone and by message; 3 calendar days (CARE-1.3, OQ-45, OQ-65).</summary>
    public static Parameter<TimeLimit> WelcomeWithin { get; } = new(
        "care.welcome.within",
        new LocalizedText("Time from signing until call and hotline message", "签约后电话回访及公布热线时限"),
        "",
        new DatedValue<TimeLimit>(TimeLimit.CalendarDays(3), "CARE-1.3", CareDocument.Counting, QuestionsOfAllDocuments.CountingOfDays));

    /// <summary>In which spans calls are counted; a calendar month (CARE-2.3a).</summary>
    public static Parameter<ContactRhythm> CallRhythm { get; } = new(
        "care.call.rhythm",
        new LocalizedText("Spans in which the ambassador's calls are counted", "客服大使电话沟通周期"),
        "",
        new DatedValue<ContactRhythm>(ContactRhythm.Months(1), "CARE-2.3a", CareDocument.FirstMonth))
    {
        Allowed = Recurring,
    };

    /// <summary>How many calls a span owes at least; 2 (CARE-2.3a).</summary>
    public static Parameter<int> CallTimes { get; } = new(
        "care.call.times",
        new LocalizedText("Calls of the ambassador in each span, at least", "客服大使每周期电话沟通次数下限"),
        "calls",
        new DatedValue<int>(2, "CARE-2.3a"))
    {
        Allowed = Counts,
    };

    /// <summary>In which spans messages are counted; a calendar month (CARE-2.3b).</summary>
    public static Parameter<ContactRhythm> MessageRhythm { get; } = new(
        "care.message.rhythm",
        new LocalizedText("Spans in which messages are counted", "信息送达周期"),
        "",
        new DatedValue<ContactRhythm>(ContactRhythm.Months(1), "CARE-2.3b", CareDocument.FirstMonth))
    {
        Allowed = Recurring,
    };

    /// <summary>How many messages a span owes; 2, the birthday message among them (CARE-2.3b, OQ-47).</summary>
    public static Parameter<int> MessageTimes { get; } = new(
        "care.message.times",
        new LocalizedText("Messages in each span", "每周期信息送达次数"),
        "messages",
        new DatedValue<int>(2, "CARE-2.3b", CareDocument.BirthdayCounts))
    {
        Allowed = Counts,
    };

    /// <summary>In which spans the progress of the building is told once; a calendar month (CARE-2.4).</summary>
    public static Parameter<ContactRhythm> ProgressRhythm { get; } = new(
        "care.progress.rhythm",
        new LocalizedText("Spans that each hold a message on progress", "工程进度信息发放周期"),
        "",
        new DatedValue<ContactRhythm>(ContactRhythm.Months(1), "CARE-2.4", CareDocument.FirstMonth))
    {
        Allowed = Recurring,
    };

    /// <summary>In which spans content is published once before moving in; a month, counted from the first of the days (CARE-3.1).</summary>
    public static Parameter<ContactRhythm> PreviewRhythm { get; } = new(
        "care.preview.rhythm",
        new LocalizedText("Spans that each hold content before moving in", "入伙前体验内容发布周期"),
        "",
        new DatedValue<ContactRhythm>(ContactRhythm.MonthsFromStart(1), "CARE-3.1", CareDocument.MonthsBeforeMoveIn))
    {
        Allowed = new AllowedValues<ContactRhythm>(rhythm => rhythm is { IsFromStart: true, Unit: RhythmUnit.Months }, "spans of months from the start"),
    };

    /// <summary>How many months before moving in content is published; 4 (CARE-3.1).</summary>
    public static Parameter<int> PreviewMonths { get; } = new(
        "care.preview.months",
        new LocalizedText("Months before moving in with published content", "入伙前发布体验内容的月数"),
        "months",
        new DatedValue<int>(4, "CARE-3.1", CareDocument.MonthsBeforeMoveIn))
    {
        Allowed = Counts,
    };

    /// <summary>How many SMS a buyer gets in a calendar month at most, beside those that a clause orders by SMS; none by default .</summary>
    public static Parameter<MessageCap> SmsCap { get; } = new(
        "care.message.sms-cap",
        new LocalizedText("SMS to a buyer in a calendar month at most", "每月短信条数上限"),
        "",
        new DatedValue<MessageCap>(MessageCap.None, CareDocument.Channel, "CARE-2.0"));

    /// <summary>From receipt until an opinion is replied to and processed, where the property company runs the hotline; 48 hours on the clock (CARE-1.4b).</summary>
    public static Parameter<TimeLimit> OpinionWithin { get; } = new(
        "care.opinion.within",
        new LocalizedText("Time from receipt until an opinion is replied to and processed", "客户意见回复及处理完成时限"),
        "",
        new DatedValue<TimeLimit>(TwoDays, "CARE-1.4b", CareDocument.Counting));

    /// <summary>The same where the ambassador runs the hotline, for what has to be solved; 48 hours on the clock, a default (CARE-2.3c, GAP-CARE-1.4).</summary>
    public static Parameter<TimeLimit> MatterWithin { get; } = new(
        "care.opinion.within-elsewhere",
        new LocalizedText("Time from receipt until a matter is replied to and solved, where the ambassador runs the hotline", "客服大使热线需解决事务的回复及处理完成时限"),
        "",
        new DatedValue<TimeLimit>(TwoDays, CareDocument.OtherProjects, "CARE-2.3c"));

    private static TimeLimit TwoDays => TimeLimit.Elapsed(TimeSpan.FromHours(48));

    private static AllowedValues<int> Counts => new(count => count >= 1, "1 or more");

    private static AllowedValues<ContactRhythm> Recurring => new(rhythm => rhythm.Unit != RhythmUnit.Once, "spans that recur");
}
