namespace CustomerServiceRules.Parameters;

/// <summary>The values of a parameter in force in one rulebook, oldest first. Immutable and thread-safe.</summary>
public abstract class ParameterHistory
{
    private protected ParameterHistory(Parameter parameter) => Parameter = parameter;

    /// <summary>The figure of policy whose values these are.</summary>
    public Parameter Parameter { get; }

    /// <summary>The values, oldest first.</summary>
    public abstract IReadOnlyList<DatedValue> Values { get; }

    /// <summary>The fact that rules match: the value in force on a day.</summary>
    internal abstract object? FactOn(DateOnly day);

    /// <summary>The history with other values in place of its own for the days that they cover.</summary>
    internal abstract ParameterHistory ReplacedBy(IReadOnlyList<DatedValue> replacements);

    internal IEnumerable<(bool IsOverlap, string Message)> Defects()
    {
        if (Values.Count == 0)
        {
            yield return (false, "found no value, expected at least one");
            yield break;
        }

        for (var i = 1; i < Values.Count; i++)
        {
            var (earlier, later) = (Values[i - 1], Values[i]);
            if (earlier.Overlaps(later))
                yield return (true, $"found two values, {earlier.Text} and {later.Text}, for the same days");
            else if (earlier.Until != later.From)
                yield return (false, $"found a gap: {earlier.Text} ends before {earlier.Until:O}, {later.Text} begins on {later.From:O}");
        }
    }
}

internal sealed class ParameterHistory<T> : ParameterHistory
    where T : notnull, IParsable<T>
{
    private readonly InForce<T>[] _facts;

    public ParameterHistory(Parameter<T> parameter, IEnumerable<DatedValue<T>> values)
        : base(parameter)
    {
        _facts = [.. values.OrderBy(value => value.From ?? DateOnly.MinValue).Select(value => new InForce<T>(parameter, value))];
        Values = [.. _facts.Select(fact => fact.Dated)];
    }

    public override IReadOnlyList<DatedValue> Values { get; }

    public InForce<T>? On(DateOnly day) => Array.Find(_facts, fact => fact.Dated.HoldsOn(day));

    internal override object? FactOn(DateOnly day) => On(day);

    internal override ParameterHistory ReplacedBy(IReadOnlyList<DatedValue> replacements)
    {
        IEnumerable<DatedValue<T>> values = _facts.Select(fact => fact.Dated);
        foreach (var replacement in replacements.Cast<DatedValue<T>>())
            values = [.. values.SelectMany(value => Outside(value, replacement)), replacement];
        return new ParameterHistory<T>((Parameter<T>)Parameter, values);
    }

    private static IEnumerable<DatedValue<T>> Outside(DatedValue<T> value, DatedValue<T> replacement)
    {
        if (!value.Overlaps(replacement))
        {
            yield return value;
            yield break;
        }

        if (replacement.From is { } from && (value.From is null || value.From < from))
            yield return new DatedValue<T>(value.From, from, value.Value, [.. value.Clauses]);
        if (replacement.Until is { } until && (value.Until is null || until < value.Until))
            yield return new DatedValue<T>(until, value.Until, value.Value, [.. value.Clauses]);
    }
}
