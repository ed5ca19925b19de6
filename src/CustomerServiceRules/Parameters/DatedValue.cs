using System.Globalization;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Parameters;

/// <summary>A value of a parameter with the days on which it holds and the clauses it rests on. Immutable.</summary>
public abstract class DatedValue : ICited
{
    private protected DatedValue(DateOnly? from, DateOnly? until, string[] clauses)
    {
        if (from >= until)
            throw new ArgumentException($"Found a value in force from {from:o} until before {until:o}, expected an end after the beginning.", nameof(until));
        if (clauses is null or [])
            throw new ArgumentException("Found a value without a citation, expected at least one clause ID.", nameof(clauses));

        From = from;
        Until = until;
        Clauses = [.. clauses];
    }

    /// <summary>The first day on which it holds; null: since always.</summary>
    public DateOnly? From { get; }

    /// <summary>The first day on which it no longer holds; null: open-ended.</summary>
    public DateOnly? Until { get; }

    /// <summary>The clauses it rests on; an open question among them says that it is a default.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The value in its invariant text form.</summary>
    public abstract string Text { get; }

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);

    internal bool Overlaps(DatedValue other) =>
        (From is null || other.Until is null || From < other.Until) && (other.From is null || Until is null || other.From < Until);
}

/// <summary>A value of type <typeparamref name="T"/> with the days on which it holds and the clauses it rests on.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class DatedValue<T> : DatedValue
    where T : notnull
{
    /// <summary>A value in force for a span of days.</summary>
    /// <param name="from">The first day on which it holds; null: since always.</param>
    /// <param name="until">The first day on which it no longer holds; null: open-ended.</param>
    /// <param name="value">The value.</param>
    /// <param name="clauses">The clauses it rests on, at least one.</param>
    /// <exception cref="ArgumentException">The span is empty, or no clause is given.</exception>
    public DatedValue(DateOnly? from, DateOnly? until, T value, params string[] clauses)
        : base(from, until, clauses)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>A value that has held always and holds until further notice.</summary>
    /// <param name="value">The value.</param>
    /// <param name="clauses">The clauses it rests on, at least one.</param>
    public DatedValue(T value, params string[] clauses)
        : this(null, null, value, clauses)
    {
    }

    /// <summary>What holds on those days, in the unit of the parameter.</summary>
    public T Value { get; }

    /// <inheritdoc/>
    public override string Text => Value is DateOnly day
        ? day.ToString("O", CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0}", Value);
}
