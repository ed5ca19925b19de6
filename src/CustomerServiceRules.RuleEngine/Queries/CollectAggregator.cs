using System.Collections;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class CollectAggregatorFactory<T> : AggregatorFactory
{
    internal override Aggregator Create(AggregateTuple owner) => new CollectAggregator(new Collected(owner));

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
    private sealed class Collected : AggregateOutput, IEnumerable<T>
    {
        private readonly AggregateTuple _owner;

        internal Collected(AggregateTuple owner)
            : base(null)
        {
            _owner = owner;
            Item = this;
        }

        internal override bool IsLive => true;

        protected override IEnumerable<IFact> SourceFacts
        {
            get
            {
                for (var source = _owner.FirstSource; source is not null; source = source.NextSource)
                    yield return source.Fact!;
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            for (var source = _owner.FirstSource; source is not null; source = source.NextSource)
                yield return (T)source.Fact!.Item!;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
