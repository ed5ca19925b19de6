using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Select: one result for each source. Results must differ by fact identity.
internal sealed class ProjectAggregatorFactory(LhsValue<object?> selector, FactIdentity identity) : AggregatorFactory
{
    internal override Aggregator Create(RuleSession session, AggregateTuple owner) => new ProjectAggregator(selector, identity);

    private sealed class ProjectAggregator(LhsValue<object?> selector, FactIdentity identity) : Aggregator
    {
        private readonly HashSet<IdentityKey> _results = new(identity.Keys);

        internal override bool Apply(RuleSession session, AggregateTuple owner, IReadOnlyList<SourceChange> changes)
        {
            // Results that may change make room first: two sources may exchange theirs in one batch.
            foreach (var (source, _) in changes)
                Release(source.Part as Projection);
            foreach (var (source, kind) in changes)
            {
                if (kind == SourceChangeKind.Removed)
                    Remove(source);
                else if (!Place(session, owner, source))
                    return false;
            }

            return true;
        }

        private bool Place(RuleSession session, AggregateTuple owner, SourceTuple source)
        {
            if (!selector.TryCompute(session, owner, source.Fact, out var result))
                return false;
            var projection = source.Part as Projection;
            Release(projection);
            var key = identity.KeyOf(result!);
            if (!_results.Add(key))
                throw new ArgumentException($"Two facts of the query are projected to the same result: {result}.");
            if (projection is null)
                source.Part = projection = new Projection(source.Fact!);
            projection.Item = result;
            projection.Identity = key;
            Touch(projection);
            return true;
        }

        private void Remove(SourceTuple source)
        {
            if (source.Part is not Projection projection)
                return;
            Release(projection);
            projection.IsOver = true;
            source.Part = null;
            Touch(projection);
        }

        private void Release(Projection? projection)
        {
            if (projection?.Identity is { } key)
                _results.Remove(key);
            if (projection is not null)
                projection.Identity = null;
        }
    }

    private sealed class Projection(Fact source) : AggregateOutput(null)
    {
        internal IdentityKey? Identity { get; set; }

        internal bool IsOver { get; set; }

        internal override bool IsLive => !IsOver;

        protected override IEnumerable<IFact> SourceFacts => [source];
    }
}
