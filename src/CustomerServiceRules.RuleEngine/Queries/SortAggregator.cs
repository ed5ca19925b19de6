using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A collection kept in order: a source that comes or changes is put in its place among the others, behind those with equal keys.
internal sealed class SortAggregatorFactory<T>(SortKey[] keys) : AggregatorFactory
{
    internal override Aggregator Create(RuleSession session, AggregateTuple owner) => new SortAggregator(new Sorted(keys), keys);

    private sealed class SortAggregator : Aggregator
    {
        private readonly Sorted _sorted;
        private readonly SortKey[] _keys;
        private long _arrivals;

        internal SortAggregator(Sorted sorted, SortKey[] keys)
        {
            _sorted = sorted;
            _keys = keys;
            Touch(sorted);
        }

        internal override bool Apply(RuleSession session, AggregateTuple owner, IReadOnlyList<SourceChange> changes)
        {
            foreach (var (source, kind) in changes)
            {
                if (source.Part is SortedSource placed)
                    _sorted.Sources.Remove(placed);
                source.Part = null;
                if (kind != SourceChangeKind.Removed && !Place(session, owner, source))
                    return false;
                Touch(_sorted);
            }

            return true;
        }

        private bool Place(RuleSession session, AggregateTuple owner, SourceTuple source)
        {
            var values = new object?[_keys.Length];
            for (var i = 0; i < values.Length; i++)
            {
                if (!_keys[i].TryCompute(session, owner, source.Fact!, out values[i]))
                    return false;
            }

            var placed = new SortedSource(source.Fact!, values, _arrivals++);
            _sorted.Sources.Add(placed);
            source.Part = placed;
            return true;
        }
    }

    private sealed record SortedSource(Fact Fact, object?[] Keys, long Arrival);

    private sealed class KeyComparer(SortKey[] keys) : IComparer<SortedSource>
    {
        public int Compare(SortedSource? x, SortedSource? y)
        {
            for (var i = 0; i < keys.Length; i++)
            {
                if (keys[i].Compare(x!.Keys[i], y!.Keys[i]) is var order and not 0)
                    return order;
            }

            return x!.Arrival.CompareTo(y!.Arrival);
        }
    }

    // The collection is the same object through all updates.
    private sealed class Sorted(SortKey[] keys) : SequenceOutput<T>
    {
        internal SortedSet<SortedSource> Sources { get; } = new(new KeyComparer(keys));

        internal override bool IsLive => true;

        protected override int Length => Sources.Count;

        protected override IEnumerable<IFact> SourceFacts => Sources.Select(source => source.Fact);

        public override IEnumerator<T> GetEnumerator()
        {
            foreach (var source in Sources)
                yield return (T)source.Fact.Item!;
        }
    }
}
