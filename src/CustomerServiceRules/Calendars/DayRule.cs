namespace CustomerServiceRules.Calendars;

/// <summary>What makes a day the day it is; ordinary days of one weekday share one.</summary>
internal sealed record DayRule(WorkingDayKind Kind, string? Name, string? Source, bool IsProvisional, DayHours Hours);
