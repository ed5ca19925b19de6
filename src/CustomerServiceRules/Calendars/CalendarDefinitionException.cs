namespace CustomerServiceRules.Calendars;

/// <summary>What was declared does not make a calendar or a holiday table. The message says what was found and what was expected.</summary>
public sealed class CalendarDefinitionException : Exception
{
    internal CalendarDefinitionException(string message)
        : base(message)
    {
    }
}
