
namespace CustomerServiceRules.Parameters;

/// <summary>The values of all parameters of a rulebook on one day. Immutable and thread-safe.</summary>
public sealed class ParametersInForce
{
    private readonly Dictionary<string, object> _facts;

    internal ParametersInForce(DateOnly day, IEnumerable<ParameterHistory> histories)
    {
        Day = day;
        _facts = histories
            .Select(history => (history.Parameter.Name, Fact: history.FactOn(day)))
            .Where(entry => entry.Fact is not null)
            .ToDictionary(entry => entry.Name, entry => entry.Fact!, StringComparer.Ordinal);
    }

    /// <summary>The local day in the organisation's zone on which the values hold.</summary>
    public DateOnly Day { get; }

    internal IEnumerable<object> Facts => _facts.Values;

    /// <summary>The value of a parameter on the day, with its citation.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <exception cref="ArgumentException">No module of the rulebook declares the parameter, or its history does not reach the day.</exception>
    public InForce<T> Get<T>(Parameter<T> parameter)
        where T : notnull, IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return _facts.TryGetValue(parameter.Name, out var fact)
            ? (InForce<T>)fact
            : throw new ArgumentException($"Found no value of {parameter.Name} for {Day:O}, expected a parameter of the rulebook whose history reaches that day.", nameof(parameter));
    }
}
