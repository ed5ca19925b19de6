namespace CustomerServiceRules.Calendars;

/// <summary>What a calendar knows of one day. Immutable.</summary>
public sealed class WorkingDay
{
    internal WorkingDay(DateOnly date, DayRule rule, IReadOnlyList<WorkingHours> hours)
    {
        Date = date;
        Kind = rule.Kind;
        Name = rule.Name;
        Source = rule.Source;
        IsProvisional = rule.IsProvisional;
        Hours = hours;
    }

    /// <summary>The day, in the calendar's zone.</summary>
    public DateOnly Date { get; }

    /// <summary>What makes it this day.</summary>
    public WorkingDayKind Kind { get; }

    /// <summary>The name of the holiday, of the holiday that a make-up day makes up for, or of the special day; null on ordinary days.</summary>
    public string? Name { get; }

    /// <summary>The paper or file that says so, for days from a holiday table; null otherwise.</summary>
    public string? Source { get; }

    /// <summary>Whether the holiday table holds this day only provisionally.</summary>
    public bool IsProvisional { get; }

    /// <summary>
    /// The working time that belongs to the day, in order, without overlap; empty when there is none. A shift over midnight belongs to
    /// the day on which it begins.
    /// </summary>
    public IReadOnlyList<WorkingHours> Hours { get; }

    /// <summary>Whether any working time belongs to the day.</summary>
    public bool IsWorking => Hours.Count > 0;
}
