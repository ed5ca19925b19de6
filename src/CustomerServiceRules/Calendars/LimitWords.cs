namespace CustomerServiceRules.Calendars;

/// <summary>The words of time limits, the largest unit first.</summary>
internal sealed record LimitWords(LimitUnit Unit, long Seconds, string Singular, string Plural)
{
    /// <summary>The greatest number: more has no <see cref="TimeSpan"/>, or is no number of days.</summary>
    public long Most => Unit >= LimitUnit.WorkingDays ? int.MaxValue : TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond / Seconds;

    public static IReadOnlyList<LimitWords> All { get; } =
    [
        new(LimitUnit.Elapsed, 3600, "hour", "hours"),
        new(LimitUnit.Elapsed, 60, "minute", "minutes"),
        new(LimitUnit.Elapsed, 1, "second", "seconds"),
        new(LimitUnit.WorkingTime, 3600, "working hour", "working hours"),
        new(LimitUnit.WorkingTime, 60, "working minute", "working minutes"),
        new(LimitUnit.WorkingTime, 1, "working second", "working seconds"),
        new(LimitUnit.WorkingDays, 1, "working day", "working days"),
        new(LimitUnit.WorkingDaysToTheTime, 1, "working day at the same time", "working days at the same time"),
        new(LimitUnit.CalendarDays, 1, "calendar day", "calendar days"),
        new(LimitUnit.CalendarDaysMoved, 1, "calendar day moved", "calendar days moved"),
    ];
}
