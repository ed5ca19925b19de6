using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class CollectAggregatorFactory<T> : AggregatorFactory
{
    internal override Aggregator Create(RuleSession session, AggregateTuple owner) => new CollectAggregator(new Collected(owner));

    private sealed class CollectAggregator : Aggregator
    {
        private readonly Collected _collected;

        internal CollectAggregator(Collected collected)
        {
            _collected = collected;
            Touch(collected);
        }

        internal override bool Apply(RuleSession session, AggregateTuple owner, IReadOnlyList<SourceChange> changes)
        {
            if (changes.Count > 0)
                Touch(_collected);
            return true;
        }
    }

    // The collection is a view of the query's sources, so it is the same object through all updates.
    private sealed class Collected(AggregateTuple owner) : SequenceOutput<T>
    {
        internal override bool IsLive => true;

        protected override int Length => owner.SourceCount;

        protected override IEnumerable<IFact> SourceFacts
        {
            get
            {
                for (var source = owner.FirstSource; source is not null; source = source.NextSource)
                    yield return source.Fact!;
            }
        }

        public override IEnumerator<T> GetEnumerator()
        {
            for (var source = owner.FirstSource; source is not null; source = source.NextSource)
                yield return (T)source.Fact!.Item!;
        }
    }
}
