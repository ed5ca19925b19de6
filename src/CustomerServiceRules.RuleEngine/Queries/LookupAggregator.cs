using System.Collections;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class LookupAggregatorFactory<TKey, TElement>(LhsValue<TKey> key, LhsValue<TElement> element) : AggregatorFactory
{
    internal override Aggregator Create(RuleSession session, AggregateTuple owner) => new LookupAggregator(new Lookup(), key, element);

    private sealed class LookupAggregator : KeyedAggregator<TKey, TElement>
    {
        private readonly Lookup _lookup;

        internal LookupAggregator(Lookup lookup, LhsValue<TKey> keyOf, LhsValue<TElement> elementOf)
            : base(keyOf, elementOf)
        {
            _lookup = lookup;
            Touch(lookup);
        }

        protected override KeyedGroup<TKey, TElement> GroupOf(TKey key) => _lookup.Find(key) ?? _lookup.Append(key);

        protected override void Change(KeyedGroup<TKey, TElement> group)
        {
            if (!group.IsLive)
                _lookup.Remove(group.Key);
            Touch(_lookup);
        }
    }

    // The lookup is the same object through all updates; a key goes with its last element.
    private sealed class Lookup : AggregateOutput, IKeyedLookup<TKey, TElement>
    {
        private readonly LinkedList<KeyedGroup<TKey, TElement>> _groups = [];
        private readonly Dictionary<ValueTuple<TKey>, LinkedListNode<KeyedGroup<TKey, TElement>>> _nodes = [];

        internal Lookup()
            : base(null) => Item = this;

        public int Count => _groups.Count;

        public IEnumerable<TKey> Keys => _groups.Select(group => group.Key);

        internal override bool IsLive => true;

        protected override IEnumerable<IFact> SourceFacts => _groups.SelectMany(group => group.Members);

        public IEnumerable<TElement> this[TKey key] => Find(key) ?? Enumerable.Empty<TElement>();

        public bool Contains(TKey key) => _nodes.ContainsKey(new(key));

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => _groups.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        internal KeyedGroup<TKey, TElement>? Find(TKey key) => _nodes.GetValueOrDefault(new(key))?.Value;

        internal KeyedGroup<TKey, TElement> Append(TKey key)
        {
            var node = _groups.AddLast(new KeyedGroup<TKey, TElement>(key));
            _nodes.Add(new(key), node);
            return node.Value;
        }

        internal void Remove(TKey key)
        {
            if (_nodes.Remove(new(key), out var node))
                _groups.Remove(node);
        }
    }
}
