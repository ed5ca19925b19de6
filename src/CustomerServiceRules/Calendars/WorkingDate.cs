namespace CustomerServiceRules.Calendars;

/// <summary>A day that a calendar answers with.</summary>
/// <param name="Day">The day, in the calendar's zone.</param>
/// <param name="IsProvisional">Whether provisional days had a part in it: it may change when the days are settled.</param>
public readonly record struct WorkingDate(DateOnly Day, bool IsProvisional);
