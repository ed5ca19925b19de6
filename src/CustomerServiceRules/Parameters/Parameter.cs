using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Parameters;

/// <summary>
/// A figure of policy: a threshold, a share, a count of days. The definition carries the name and the values as the
/// document gives them; which value holds on a day is asked of a rulebook, because a module may replace values.
/// Immutable and thread-safe.
/// </summary>
public abstract class Parameter
{
    private protected Parameter(string name, LocalizedText meaning, string unit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(meaning);
        ArgumentNullException.ThrowIfNull(unit);
        Name = name;
        Meaning = meaning;
        Unit = unit;
    }

    /// <summary>The kebab-case name with the module's prefix, such as <c>tob.scale.large-share</c>.</summary>
    public string Name { get; }

    /// <summary>What the figure means, for a person.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>The unit of the figure, such as <c>weeks</c>; empty for a pure number.</summary>
    public string Unit { get; }

    /// <summary>The type of the values.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Declares a figure that the documents leave open: the host has to give it, by replacing it in a module of its own.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The kebab-case name with the module's prefix.</param>
    /// <param name="meaning">What the figure means.</param>
    /// <param name="unit">Its unit; empty for a pure number.</param>
    /// <param name="leftOpenBy">The open question that says so; a clause of the module's documents.</param>
    /// <param name="allowed">Which values the host may give; null, the default: all of the type.</param>
    public static Parameter<T> Required<T>(string name, LocalizedText meaning, string unit, string leftOpenBy, AllowedValues<T>? allowed = null)
        where T : notnull, IParsable<T> => new(name, meaning, unit, leftOpenBy)
        {
            Allowed = allowed,
        };

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>
    /// What leaves the figure open, where the documents give no value and no default would be more than a guess: composition
    /// fails until a module replaces it. Null where the documents give a value.
    /// </summary>
    public string? LeftOpenBy { get; private protected init; }

    internal abstract ParameterHistory OwnHistory();

    /// <summary>Why a value is not allowed; null if it is.</summary>
    internal abstract string? Refusal(DatedValue value);

    internal abstract DatedValue ParseValue(DateOnly? from, DateOnly? until, string text, string[] clauses);
}

/// <summary>A figure of policy whose values have the type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of the values; its invariant text form identifies a value.</typeparam>
public sealed class Parameter<T> : Parameter
    where T : notnull, IParsable<T>
{
    private readonly DatedValue<T>[] _values;

    /// <summary>Declares a parameter with the values that its own document gives.</summary>
    /// <param name="name">The kebab-case name with the module's prefix.</param>
    /// <param name="meaning">What the figure means.</param>
    /// <param name="unit">Its unit; empty for a pure number.</param>
    /// <param name="values">
    /// The history, at least one value, oldest first. Gaps and overlaps are found when a rulebook is composed.
    /// </param>
    public Parameter(string name, LocalizedText meaning, string unit, params DatedValue<T>[] values)
        : base(name, meaning, unit)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = [.. values];
    }

    internal Parameter(string name, LocalizedText meaning, string unit, string leftOpenBy)
        : this(name, meaning, unit, values: [])
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(leftOpenBy);
        LeftOpenBy = leftOpenBy;
    }

    /// <inheritdoc/>
    public override Type ValueType => typeof(T);

    /// <summary>The values that the parameter's own document gives, oldest first.</summary>
    public IReadOnlyList<DatedValue<T>> Values => _values;

    /// <summary>Which values the parameter may take; null: all of its type.</summary>
    public AllowedValues<T>? Allowed { get; init; }

    internal override string? Refusal(DatedValue value) =>
        Allowed is null || Allowed.Contains(((DatedValue<T>)value).Value) ? null : $"found {value.Text}, expected {Allowed.Description}";

    internal override ParameterHistory OwnHistory() => new ParameterHistory<T>(this, _values);

    internal override DatedValue ParseValue(DateOnly? from, DateOnly? until, string text, string[] clauses) =>
        new DatedValue<T>(from, until, T.Parse(text, System.Globalization.CultureInfo.InvariantCulture), clauses);
}
