using CustomerServiceRules.Calendars;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Deadlines;

/// <summary>Says why a piece of time or a day counts or not.</summary>
internal static class ClockStepText
{
    public static LocalizedText Paused { get; } = new("paused", "暂停计时");

    public static LocalizedText OnTheClock { get; } = new("time on the clock", "自然时间");

    public static LocalizedText AtOnce { get; } = new("at once", "立即");

    public static LocalizedText NotYetInForce { get; } = new("used up, until the limit came into force", "时限已满，至该时限生效");

    public static LocalizedText Moved { get; } = new("moved to the next working day", "顺延至下一工作日");

    public static LocalizedText DayNotOver { get; } = new("the day is not over", "当日尚未结束");

    public static LocalizedText DayOfTheEvent { get; } = new("the day of the event does not count", "事件当日不计");

    public static LocalizedText Of(CountedDay day) => day switch
    {
        { Mark: null, Known: { } rest } => Of(rest),
        { Counts: false } => new LocalizedText("paused at the end of the day", "当日结束时暂停计时"),
        { Known: { } known } => Of(known),
        _ => new LocalizedText("calendar day", "自然日"),
    };

    public static LocalizedText Of(WorkingDay day) => day.Kind switch
    {
        WorkingDayKind.Working => new LocalizedText("working day", "工作日"),
        WorkingDayKind.RestDay => new LocalizedText("day of rest", "休息日"),
        WorkingDayKind.Holiday => new LocalizedText($"holiday: {day.Name}", $"节假日：{day.Name}"),
        WorkingDayKind.MakeUpDay => new LocalizedText($"make-up workday: {day.Name}", $"调休上班：{day.Name}"),
        _ => new LocalizedText($"special day: {day.Name}", $"特殊日：{day.Name}"),
    };

    public static ClockStep Of(CalendarStretch stretch) =>
        new(stretch.From, stretch.Until, stretch.IsCounted, Why(stretch), stretch.Source, stretch.IsProvisional);

    private static LocalizedText Why(CalendarStretch stretch) => stretch.Kind switch
    {
        StretchKind.Working when stretch.Name is { } name => new LocalizedText($"working time ({name})", $"工作时间（{name}）"),
        StretchKind.Working => new LocalizedText("working time", "工作时间"),
        StretchKind.BeforeOpening => new LocalizedText("before opening", "上班前"),
        StretchKind.Break => new LocalizedText("break", "休息时段"),
        StretchKind.AfterClosing => new LocalizedText("after closing", "下班后"),
        StretchKind.Holiday => new LocalizedText($"holiday: {stretch.Name}", $"节假日：{stretch.Name}"),
        StretchKind.SpecialDay => new LocalizedText($"special day: {stretch.Name}", $"特殊日：{stretch.Name}"),
        _ => new LocalizedText("day of rest", "休息日"),
    };
}
