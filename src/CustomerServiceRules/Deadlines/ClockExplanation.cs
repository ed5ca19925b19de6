using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Deadlines;

/// <summary>How a due instant came about. Immutable.</summary>
/// <param name="Reading">What the clock shows.</param>
/// <param name="Steps">The time from the start to the due instant, or, without one, to the instant of the stop or else to the one that was asked about: piece by piece, without gaps.</param>
public sealed record ClockExplanation(ClockReading Reading, IReadOnlyList<ClockStep> Steps)
{
    /// <summary>The time that was counted, with a due instant exactly the limit; zero for limits in days.</summary>
    public TimeSpan Counted => Reading.Limit.IsInDays ? TimeSpan.Zero : Steps.Where(step => step.IsCounted).Aggregate(TimeSpan.Zero, (sum, step) => sum + (step.Until - step.From));

    /// <summary>How many days were counted, with a due instant exactly the limit; zero for limits in time.</summary>
    public int Days => Steps.Count(step => step.IsCounted && Reading.Limit.IsInDays);
}

/// <summary>A piece of the time between the start of a clock and its due instant. Immutable.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Until">Where it ends, exclusive.</param>
/// <param name="IsCounted">Whether it counts: as working time or time on the clock, or as a day.</param>
/// <param name="Why">Why it counts or not: working time, a break, a holiday by name, a pause in a state.</param>
/// <param name="Source">The paper or file that made the day what it is; null for ordinary days.</param>
/// <param name="IsProvisional">Whether the calendar holds the day provisionally.</param>
public sealed record ClockStep(DateTimeOffset From, DateTimeOffset Until, bool IsCounted, LocalizedText Why, string? Source, bool IsProvisional);
