namespace CustomerServiceRules.Calendars;

/// <summary>What a <see cref="TimeLimit"/> counts, and with days at which instant of the last day it ends.</summary>
public enum LimitUnit
{
    /// <summary>Time on the clock, whether or not anybody works.</summary>
    Elapsed,

    /// <summary>Working time of a calendar.</summary>
    WorkingTime,

    /// <summary>Working days after the day of the event; the limit ends with the working hours of the last (OQ-65).</summary>
    WorkingDays,

    /// <summary>Working days after the day of the event; the limit ends on the last at the time of day of the event.</summary>
    WorkingDaysToTheTime,

    /// <summary>Calendar days after the day of the event; the limit ends at 24:00 of the last, working day or not (OQ-65).</summary>
    CalendarDays,

    /// <summary>
    /// Calendar days after the day of the event; the limit ends at 24:00 of the last, or, where that is no working day, with
    /// the working hours of the next working day.
    /// </summary>
    CalendarDaysMoved,
}
