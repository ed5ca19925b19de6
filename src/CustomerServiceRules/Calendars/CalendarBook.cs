namespace CustomerServiceRules.Calendars;

/// <summary>The working calendars that a host has named. Immutable and thread-safe.</summary>
public sealed class CalendarBook
{
    /// <summary>The name of the calendar that holds where a case names no other.</summary>
    public const string Organisation = "organisation";

    private readonly SortedDictionary<string, CalendarHistory> _histories;

    internal CalendarBook(IEnumerable<KeyValuePair<string, CalendarHistory>> histories) =>
        _histories = new(histories.ToDictionary(), StringComparer.Ordinal);

    /// <summary>The names, sorted.</summary>
    public IReadOnlyCollection<string> Names => _histories.Keys;

    internal bool Knows(string? name) => _histories.ContainsKey(name ?? Organisation);

    /// <summary>The calendars of a name.</summary>
    /// <param name="name">The name; null: <see cref="Organisation"/>.</param>
    /// <exception cref="ArgumentException">The host has named no such calendar.</exception>
    public CalendarHistory Get(string? name = null) => _histories.TryGetValue(name ?? Organisation, out var history)
        ? history
        : throw new ArgumentException(
            $"Found no working calendar '{name ?? Organisation}', expected one of {(_histories.Count == 0 ? "none: give one by RulebookBuilder.WithCalendar, no document says which hours are worked (OQ-63)" : string.Join(", ", _histories.Keys))}.", nameof(name));
}
