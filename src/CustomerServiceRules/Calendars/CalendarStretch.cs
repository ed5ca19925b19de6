namespace CustomerServiceRules.Calendars;

/// <summary>One stretch of time as a calendar sees it, half-open, for explanations. Immutable.</summary>
/// <param name="From">The first instant of it.</param>
/// <param name="Until">The first instant after it.</param>
/// <param name="Kind">Whether it counts, and if not, why.</param>
/// <param name="Day">The day to which it belongs: of working time and breaks, the day on which the shift begins.</param>
/// <param name="Name">The name of the holiday or special day, or of the holiday that a make-up day makes up for; null on ordinary days.</param>
/// <param name="Source">The paper or file behind the name; null when there is none.</param>
/// <param name="IsProvisional">Whether provisional days had a part in it.</param>
public sealed record CalendarStretch(
    DateTimeOffset From, DateTimeOffset Until, StretchKind Kind, DateOnly Day, string? Name, string? Source, bool IsProvisional)
{
    /// <summary>Whether it is working time.</summary>
    public bool IsCounted => Kind == StretchKind.Working;

    /// <summary>The time that passes from its beginning to its end.</summary>
    public TimeSpan Length => Until - From;
}
