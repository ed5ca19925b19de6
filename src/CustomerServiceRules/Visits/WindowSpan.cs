namespace CustomerServiceRules.Visits;

/// <summary>A window of a duty that recurs, with what the calendar says of its days.</summary>
internal sealed class WindowSpan(ContactWindow window, DateOnly first, DateOnly last, int workingDays)
{
    public ContactWindow Window { get; } = window;

    public DateOnly First { get; } = first;

    public DateOnly Last { get; } = last;

    /// <summary>How many of its days are known to be working days.</summary>
    public int WorkingDays { get; } = workingDays;
}
