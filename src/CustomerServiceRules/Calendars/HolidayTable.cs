using System.Collections.Frozen;

namespace CustomerServiceRules.Calendars;

/// <summary>
/// The days off and the make-up workdays of a span of years, each with the paper it rests on. Ordinary weekends are not listed.
/// Years outside the span are unknown, and asking for them is an error. Immutable and thread-safe.
/// </summary>
public sealed partial class HolidayTable
{
    private readonly FrozenDictionary<DateOnly, Holiday> _said;
    private readonly FrozenSet<int> _provisionalYears;

    private HolidayTable(string id, int firstYear, int lastYear, IEnumerable<Holiday> said, IEnumerable<int> provisionalYears)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, 1900);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, 2199);
        Id = id;
        FirstYear = firstYear;
        LastYear = lastYear;
        _said = said.ToFrozenDictionary(day => day.Date);
        _provisionalYears = provisionalYears.ToFrozenSet();
        Days = [.. _said.Values.Where(day => Knows(day.Date)).OrderBy(day => day.Date)];
    }

    /// <summary>The name of the table, for messages and explanations.</summary>
    public string Id { get; }

    /// <summary>The first year that is known as a whole.</summary>
    public int FirstYear { get; }

    /// <summary>The last year that is known as a whole.</summary>
    public int LastYear { get; }

    /// <summary>Everything said within the known years, by date.</summary>
    public IReadOnlyList<Holiday> Days { get; }

    /// <summary>Creates a table of a host's own.</summary>
    /// <param name="id">Its name, for messages and explanations.</param>
    /// <param name="firstYear">The first year that is known as a whole, at least 1900.</param>
    /// <param name="lastYear">The last year that is known as a whole, not before the first and at most 2199.</param>
    /// <param name="days">The days off and make-up workdays of these years, each day once, in any order.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of order or bounds.</exception>
    /// <exception cref="CalendarDefinitionException">A day is given twice or lies outside the years.</exception>
    public static HolidayTable Of(string id, int firstYear, int lastYear, IEnumerable<Holiday> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var said = new Dictionary<DateOnly, Holiday>();
        foreach (var day in days)
        {
            if (day.Date.Year < firstYear || day.Date.Year > lastYear)
                throw new CalendarDefinitionException($"Found {day.Date:O} ({day.Name}) in the holiday table {id}, expected days of the years {firstYear} to {lastYear}.");
            if (!said.TryAdd(day.Date, day))
                throw new CalendarDefinitionException($"Found {day.Date:O} twice in the holiday table {id}, '{said[day.Date].Name}' and '{day.Name}'; expected each day once.");
        }

        return new(id, firstYear, lastYear, said.Values, []);
    }

    /// <summary>What the table says of a day; null: nothing, so it is an ordinary day of its week.</summary>
    /// <param name="day">A day within the known years.</param>
    /// <exception cref="CalendarRangeException">The day lies outside the known years.</exception>
    public Holiday? Find(DateOnly day)
    {
        Demand(day);
        return _said.GetValueOrDefault(day);
    }

    /// <summary>Whether the table holds the day only provisionally: by an entry, or since its whole year was added provisionally.</summary>
    /// <param name="day">A day within the known years.</param>
    /// <exception cref="CalendarRangeException">The day lies outside the known years.</exception>
    public bool IsProvisional(DateOnly day)
    {
        Demand(day);
        return _provisionalYears.Contains(day.Year) || _said.GetValueOrDefault(day) is { IsProvisional: true };
    }

    private bool Knows(DateOnly day) => day.Year >= FirstYear && day.Year <= LastYear;

    private void Demand(DateOnly day)
    {
        if (!Knows(day))
            throw new CalendarRangeException($"{day:O}", $"the holiday table {Id} knows the years {FirstYear} to {LastYear}");
    }
}
