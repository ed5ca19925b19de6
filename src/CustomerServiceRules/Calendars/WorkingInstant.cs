namespace CustomerServiceRules.Calendars;

/// <summary>An instant that a calendar answers with.</summary>
/// <param name="At">The instant, in the offset that the calendar's zone has then.</param>
/// <param name="IsProvisional">Whether provisional days had a part in it: it may change when the days are settled.</param>
public readonly record struct WorkingInstant(DateTimeOffset At, bool IsProvisional);
