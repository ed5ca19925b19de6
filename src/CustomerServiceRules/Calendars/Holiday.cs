namespace CustomerServiceRules.Calendars;

/// <summary>What a holiday table says of one day: off, or worked although it would be off. Immutable.</summary>
public sealed record Holiday
{
    /// <summary>Creates what is said of one day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="name">The holiday; of a make-up workday, the holiday that it makes up for.</param>
    /// <param name="isOff">True: a day off. False: a day worked, usually a Saturday or Sunday that makes up for a day off.</param>
    /// <param name="source">The paper or file that says so: what a person can look up.</param>
    /// <exception cref="ArgumentException">The name or the source is empty.</exception>
    public Holiday(DateOnly date, string name, bool isOff, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Date = date;
        Name = name;
        IsOff = isOff;
        Source = source;
    }

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>The holiday; of a make-up workday, the holiday that it makes up for.</summary>
    public string Name { get; }

    /// <summary>Whether the day is off; otherwise it is worked.</summary>
    public bool IsOff { get; }

    /// <summary>The paper or file that says so.</summary>
    public string Source { get; }

    /// <summary>Whether this is an expectation that may change; set when a host extends a table by it.</summary>
    public bool IsProvisional { get; internal init; }
}
