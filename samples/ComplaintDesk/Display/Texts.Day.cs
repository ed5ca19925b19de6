using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Terms;

namespace ComplaintDesk.Display;

/// <summary>What the scripted day says.</summary>
internal sealed partial class Texts
{
    private static readonly string[] EnglishDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private static readonly string[] ChineseDays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    public string DayTitle => Say("A day of complaints at three organisations", "三家单位的投诉处理一日");

    public string DayNote => Say(
        "Invented cases. Saturday 14 February 2026 is a make-up workday, the last before the Spring Festival (15 to 23 February).",
        "案例均为虚构。2026 年 2 月 14 日（周六）为调休工作日，次日起为春节假期（2 月 15 日至 23 日）。");

    public string Comma => Say(", ", "、");

    public string Moves => Say("accepted: now {0} ({1})", "接受：现为“{0}”（{1}）");

    public string Stays => Say("accepted: still {0} ({1})", "接受：仍为“{0}”（{1}）");

    public string Refused => Say("REFUSED", "拒绝");

    public string NotInState => Say("REFUSED: not while {0} ({1})", "拒绝：“{0}”状态下不得办理（{1}）");

    public string Possible => Say("possible now: {0}", "此时可办：{0}");

    public string Unmet => Say("not met: {0}{1} ({2})", "未满足：{0}{1}（{2}）");

    public string Found => Say("; found {0}", "；实际：{0}");

    public string FoundAndExpected => Say("; found {0}, expected {1}", "；实际：{0}，要求：{1}");

    public string Order => Say("order: {0} ({1})", "指令：{0}（{1}）");

    public string OrderBy => Say("order: {0}, by {1} ({2})", "指令：{0}，限 {1} 前（{2}）");

    public string DueBy => Say("due: {0} by {1}, {2} ({3})", "时限：{0}，{1} 前，{2}（{3}）");

    public string InTime => Say("in time: {0}, which was due by {1}", "按时：{0}，时限为 {1}");

    public string TooLate => Say("late: {0}, which was due by {1}", "逾期：{0}，时限为 {1}");

    public string WhyThen => Say("why is \"{0}\" due by {1}? {2}:", "为什么“{0}”的时限是 {1}？{2}：");

    public string CountedPiece => Say("+ {0} to {1}  {2}", "＋ {0} 至 {1}  {2}");

    public string SkippedPiece => Say("- {0} to {1}  not counted: {2}", "－ {0} 至 {1}  不计：{2}");

    public string SourceOfDays => Say("by {0}", "依据 {0}");

    public string Speech => Say("{0}: \"{1}\"", "{0}：“{1}”");

    public string Request => Say("{0}: {1}", "{0}：{1}");

    public string WorkListTitle => Say("Open at {0}", "截至 {0} 未结");

    public string NothingOpen => Say("Nothing is open.", "无未结事项。");

    public string Urgency => Say("Urgency", "紧急程度");

    public string Case => Say("Case", "编号");

    public string ToDo => Say("To do", "待办");

    public string DueAt => Say("Due", "时限");

    public string Left => Say("Working time left", "剩余工作时间");

    public string AtRisk => Say("at risk", "临期");

    public string OverdueItem => Say("OVERDUE", "已逾期");

    public string InTimeItem => Say("in time", "期内");

    public string HoursAndMinutes => Say("{0}{1} h {2:00} min", "{0}{1} 小时 {2:00} 分");

    public string StatisticsTitle => Say("Statistics", "统计");

    public string Counted => Say("complaints counted: {0}", "共 {0} 件");

    public string ByCategory => Say("by category and department: {0}", "按类别与部门：{0}");

    public string DeadlinesKept => Say("deadlines kept: {0}", "时限达成：{0}");

    public string Rates => Say("called back {0}, of them satisfied {1}", "回访 {0}，其中满意 {1}");

    public string FloorMet => Say("{0} ({3}): {1}, floor {2}: met", "{0}（{3}）：{1}，下限 {2}：达标");

    public string FloorMissed => Say("{0} ({3}): {1}, floor {2}: missed by {4}", "{0}（{3}）：{1}，下限 {2}：未达标，尚差 {4} 件");

    public string Causes => Say("causes: {0}", "原因：{0}");

    public static string Filled(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);

    /// <summary>How long, such as <c>4 working hours</c>.</summary>
    public string Limit(TimeLimit limit) => language == Language.English ? limit.ToString() : limit.Unit switch
    {
        _ when limit == TimeLimit.AtOnce => "立即",
        LimitUnit.WorkingTime => $"工作时间 {Amount(limit.Time)}",
        LimitUnit.Elapsed => Amount(limit.Time),
        LimitUnit.WorkingDays => $"{limit.Days} 个工作日",
        LimitUnit.WorkingDaysToTheTime => $"{limit.Days} 个工作日（同一时刻）",
        LimitUnit.CalendarDays => $"{limit.Days} 个自然日",
        _ => $"{limit.Days} 个自然日（顺延至工作日）",
    };

    /// <summary>Day and minute: <c>Sat 02-14 14:30</c>.</summary>
    public string Instant(DateTimeOffset at) => $"{Weekday(at)} {at.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture)}";

    public string Date(DateTimeOffset at) => $"{Weekday(at)} {at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    private static string Amount(TimeSpan time) => time switch
    {
        _ when time.Ticks % TimeSpan.TicksPerHour == 0 => $"{time.Ticks / TimeSpan.TicksPerHour} 小时",
        _ when time.Ticks % TimeSpan.TicksPerMinute == 0 => $"{time.Ticks / TimeSpan.TicksPerMinute} 分钟",
        _ => $"{time.Ticks / TimeSpan.TicksPerSecond} 秒",
    };

    private string Weekday(DateTimeOffset at) => (language == Language.Chinese ? ChineseDays : EnglishDays)[(int)at.DayOfWeek];
}
