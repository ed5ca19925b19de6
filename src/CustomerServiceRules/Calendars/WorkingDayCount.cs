namespace CustomerServiceRules.Calendars;

/// <summary>A number of working days that a calendar answers with.</summary>
/// <param name="Days">The number of working days; negative when counted backwards.</param>
/// <param name="IsProvisional">Whether provisional days had a part in it: it may change when the days are settled.</param>
public readonly record struct WorkingDayCount(int Days, bool IsProvisional);
