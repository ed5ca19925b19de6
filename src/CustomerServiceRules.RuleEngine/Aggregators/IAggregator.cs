using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Aggregators;

/// <summary>
/// A custom operator at work for one combination of earlier matches. It turns changes of its sources into changes of its results, and
/// keeps whatever it needs for that. What it throws leaves the session's method as it is.
/// </summary>
/// <remarks>It is called by one thread at a time. Each fact is the same object from its addition to its removal.</remarks>
public interface IAggregator
{
    /// <summary>Takes new sources in.</summary>
    /// <param name="context">The session it works in.</param>
    /// <param name="tuple">The combination of earlier matches.</param>
    /// <param name="facts">The sources of one batch; at the first call all there are, perhaps none.</param>
    /// <returns>What has become of the results; empty when nothing has.</returns>
    IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Takes note of sources that have changed.</summary>
    /// <param name="context">The session it works in.</param>
    /// <param name="tuple">The combination of earlier matches.</param>
    /// <param name="facts">The sources, added before; at least one.</param>
    /// <returns>What has become of the results; empty when nothing has.</returns>
    IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Gives sources up.</summary>
    /// <param name="context">The session it works in.</param>
    /// <param name="tuple">The combination of earlier matches.</param>
    /// <param name="facts">The sources, added before; at least one.</param>
    /// <returns>What has become of the results; empty when nothing has.</returns>
    IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);
}
