using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Parameters;

/// <summary>
/// The value of a parameter on the day of a decision, as a fact. A rule matches it by
/// <c>p =&gt; p.Parameter == TheParameters.ThatOne</c>, so that the figure and its clause show up in the reason. Immutable.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class InForce<T> : ICited, IExplainedFact
    where T : notnull, IParsable<T>
{
    internal InForce(Parameter<T> parameter, DatedValue<T> dated)
    {
        Parameter = parameter;
        Dated = dated;
    }

    /// <summary>The figure of policy whose value this is; compared by reference.</summary>
    public Parameter<T> Parameter { get; }

    /// <summary>The value with its days and clauses.</summary>
    public DatedValue<T> Dated { get; }

    /// <summary>The value in force.</summary>
    public T Value => Dated.Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses => Dated.Clauses;

    string IExplainedFact.Kind => "parameter";

    string IExplainedFact.Id => Parameter.Name;

    IEnumerable<Figure> IExplainedFact.Figures => [new Figure("value", Dated.Text)];
}
