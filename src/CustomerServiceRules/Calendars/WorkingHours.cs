namespace CustomerServiceRules.Calendars;

/// <summary>One unbroken stretch of working time, half-open: from <paramref name="Opens"/> until before <paramref name="Closes"/>.</summary>
/// <param name="Opens">The first instant of it, in the offset that the calendar's zone has then.</param>
/// <param name="Closes">The first instant after it, in the offset that the calendar's zone has then; on the following day when the shift passes midnight.</param>
public readonly record struct WorkingHours(DateTimeOffset Opens, DateTimeOffset Closes)
{
    /// <summary>The time that passes between both, so an hour less or more than the wall clock says when the clocks change in between.</summary>
    public TimeSpan Length => Closes - Opens;
}
