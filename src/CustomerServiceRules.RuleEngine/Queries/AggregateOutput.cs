using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// One result of a query, bound by the rule as if it were a fact. It knows the facts it was made of.
internal abstract class AggregateOutput(object? item) : Fact(item), IFactSource
{
    internal BetaTuple? Child;
    internal bool IsTouched;
    internal int Round;

    // Whether the result still stands; one that no longer does is taken back when the query settles.
    internal abstract bool IsLive { get; }

    FactSourceType IFactSource.SourceType => FactSourceType.Aggregate;

    IEnumerable<IFact> IFactSource.Facts => SourceFacts;

    public override IFactSource Source => this;

    protected abstract IEnumerable<IFact> SourceFacts { get; }
}
