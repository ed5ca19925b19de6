namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class GroupByAggregatorFactory<TKey, TElement>(LhsValue<TKey> key, LhsValue<TElement> element) : AggregatorFactory
{
    internal override Aggregator Create(RuleSession session, AggregateTuple owner) => new GroupByAggregator(key, element);

    private sealed class GroupByAggregator(LhsValue<TKey> keyOf, LhsValue<TElement> elementOf) : KeyedAggregator<TKey, TElement>(keyOf, elementOf)
    {
        // Null is a key like any other, hence the one-tuples.
        private readonly Dictionary<ValueTuple<TKey>, KeyedGroup<TKey, TElement>> _groups = [];

        protected override void Forget(AggregateOutput output) => _groups.Remove(new(((KeyedGroup<TKey, TElement>)output).Key));

        protected override KeyedGroup<TKey, TElement> GroupOf(TKey key)
        {
            if (!_groups.TryGetValue(new(key), out var group))
                _groups.Add(new(key), group = new KeyedGroup<TKey, TElement>(key));
            return group;
        }

        protected override void Change(KeyedGroup<TKey, TElement> group) => Touch(group);
    }
}
