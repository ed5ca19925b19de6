namespace CustomerServiceRules.Calendars;

/// <summary>An amount of working time that a calendar answers with.</summary>
/// <param name="Amount">The working time; negative when measured backwards.</param>
/// <param name="IsProvisional">Whether provisional days had a part in it: it may change when the days are settled.</param>
public readonly record struct WorkingAmount(TimeSpan Amount, bool IsProvisional);
