using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Aggregators;

/// <summary>
/// What a custom operator reports of one of its results. Results are told apart by fact identity, within one combination.
/// </summary>
public class AggregationResult
{
    /// <summary>The answer that nothing has changed.</summary>
    [SuppressMessage("Usage", "CA2211", Justification = "It is read-only; an array without elements cannot change.")]
    public static readonly AggregationResult[] Empty = [];

    private AggregationResult(AggregationAction action, object aggregate, object? previous, IEnumerable<IFact>? source)
    {
        Action = action;
        Aggregate = aggregate;
        Previous = previous;
        Source = source;
    }

    /// <summary>What has become of the result.</summary>
    public AggregationAction Action { get; }

    /// <summary>The result.</summary>
    public object Aggregate { get; }

    /// <summary>The object reported before in its place, for a modified result; else null.</summary>
    public object? Previous { get; }

    /// <summary>The facts that the result is made of; null for a removed one.</summary>
    public IEnumerable<IFact>? Source { get; }

    /// <summary>The result stands as it did.</summary>
    /// <param name="result">The result.</param>
    /// <param name="source">The facts it is made of.</param>
    public static AggregationResult None(object result, IEnumerable<IFact> source) => new(AggregationAction.None, result, null, source);

    /// <summary>The result is new and equals no other of the same combination.</summary>
    /// <param name="result">The result, not null.</param>
    /// <param name="source">The facts it is made of; enumerated whenever somebody asks for the sources of a match.</param>
    public static AggregationResult Added(object result, IEnumerable<IFact> source) => new(AggregationAction.Added, result, null, source);

    /// <summary>The result has changed.</summary>
    /// <param name="result">The result as it is now: the same object, or another.</param>
    /// <param name="previous">The object that was reported last.</param>
    /// <param name="source">The facts it is made of; enumerated whenever somebody asks for the sources of a match.</param>
    public static AggregationResult Modified(object result, object previous, IEnumerable<IFact> source) =>
        new(AggregationAction.Modified, result, previous, source);

    /// <summary>The result is gone.</summary>
    /// <param name="result">The object that was reported last.</param>
    public static AggregationResult Removed(object result) => new(AggregationAction.Removed, result, null, null);
}
