namespace CustomerServiceRules.Calendars;

/// <summary>What was read of a VEVENT so far.</summary>
internal sealed class ICalendarEvent(int line)
{
    public int Line { get; } = line;

    public string? Uid { get; set; }

    public string? Summary { get; set; }

    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }
}
