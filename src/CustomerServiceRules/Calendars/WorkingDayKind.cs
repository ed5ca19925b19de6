namespace CustomerServiceRules.Calendars;

/// <summary>What makes a day of a calendar the day it is. A special day of the calendar goes before the holiday table, the table before the weekday.</summary>
public enum WorkingDayKind
{
    /// <summary>An ordinary day of the week with opening hours.</summary>
    Working,

    /// <summary>An ordinary day of the week without opening hours.</summary>
    RestDay,

    /// <summary>A day off by the holiday table; without working time.</summary>
    Holiday,

    /// <summary>A day worked by the holiday table to make up for a day off, with the hours of an ordinary weekday.</summary>
    MakeUpDay,

    /// <summary>A day to which the calendar itself gives a name and hours of its own: a half day, longer hours, or closed.</summary>
    SpecialDay,
}
