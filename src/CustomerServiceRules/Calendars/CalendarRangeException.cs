namespace CustomerServiceRules.Calendars;

/// <summary>A calendar or holiday table was asked about days that it does not know. The message says what was asked and what is known.</summary>
public sealed class CalendarRangeException : Exception
{
    internal CalendarRangeException(string asked, string knows)
        : base($"Asked for {asked}; {knows}.")
    {
    }
}
