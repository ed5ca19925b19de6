namespace CustomerServiceRules.Visits;

/// <summary>The time of the week that is agreed for a customer's contacts. Immutable.</summary>
public sealed record FixedSlot
{
    /// <summary>Agrees a time.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="opens">The first time of day that is in time, inclusive.</param>
    /// <param name="closes">From which time of day on it is no longer in time, exclusive; after <paramref name="opens"/>.</param>
    /// <exception cref="ArgumentException">A day outside its enumeration, or an end that is not after the beginning.</exception>
    public FixedSlot(DayOfWeek day, TimeOnly opens, TimeOnly closes)
    {
        if (!Enum.IsDefined(day))
            throw new ArgumentException($"Found the day {(int)day}, expected a day of the week.", nameof(day));
        if (closes <= opens)
            throw new ArgumentException($"Found a slot from {opens:O} to {closes:O}, expected an end after its beginning.", nameof(closes));
        Day = day;
        Opens = opens;
        Closes = closes;
    }

    /// <summary>The day of the week.</summary>
    public DayOfWeek Day { get; }

    /// <summary>The first time of day that is in time, inclusive.</summary>
    public TimeOnly Opens { get; }

    /// <summary>From which time of day on it is no longer in time, exclusive.</summary>
    public TimeOnly Closes { get; }
}
