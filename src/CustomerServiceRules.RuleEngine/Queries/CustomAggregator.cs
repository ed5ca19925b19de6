using CustomerServiceRules.RuleEngine.Aggregators;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// An operator of the host's. Its answers are results told apart by fact identity.
internal sealed class CustomAggregatorFactory(IAggregatorFactory factory, FactIdentity identity) : AggregatorFactory
{
    internal override Aggregator Create(RuleSession session, AggregateTuple owner)
    {
        var context = new AggregationContext(session);
        return new CustomAggregator(factory.Create(context), context, identity);
    }

    private sealed class CustomAggregator(IAggregator operation, AggregationContext context, FactIdentity identity) : Aggregator
    {
        private readonly Dictionary<IdentityKey, CustomOutput> _results = new(identity.Keys);
        private bool _isFilled;

        internal override bool Apply(RuleSession session, AggregateTuple owner, IReadOnlyList<SourceChange> changes)
        {
            try
            {
                if (_isFilled)
                    Change(owner, new NetChanges(changes));
                else
                    Take(operation.Add(context, owner, [.. changes.Select(change => change.Source.Fact!)]));
                _isFilled = true;
                return true;
            }
            catch (FailureHandledException)
            {
                return false;
            }
        }

        private void Change(AggregateTuple owner, NetChanges changes)
        {
            if (changes.Removed is { } removed)
                Take(operation.Remove(context, owner, removed));
            if (changes.Modified is { } modified)
                Take(operation.Modify(context, owner, modified));
            if (changes.Added is { } added)
                Take(operation.Add(context, owner, added));
        }

        private void Take(IReadOnlyCollection<AggregationResult> results)
        {
            foreach (var result in results)
            {
                switch (result.Action)
                {
                    case AggregationAction.Added:
                        Place(new CustomOutput(), result);
                        break;
                    case AggregationAction.Modified:
                        var former = Find(result.Previous!);
                        _results.Remove(former.Key);
                        Place(former, result);
                        break;
                    case AggregationAction.Removed:
                        var gone = Find(result.Aggregate);
                        _results.Remove(gone.Key);
                        gone.IsOver = true;
                        Touch(gone);
                        break;
                    default:
                        break;
                }
            }
        }

        private void Place(CustomOutput output, AggregationResult result)
        {
            output.Item = result.Aggregate;
            output.Key = identity.KeyOf(result.Aggregate);
            output.Facts = result.Source ?? [];
            if (!_results.TryAdd(output.Key, output))
                throw new ArgumentException($"The operator gave the same result twice: {result.Aggregate}.");
            Touch(output);
        }

        // A result whose identity has changed with its content is still known as the object that it is.
        private CustomOutput Find(object result) =>
            _results.TryGetValue(identity.KeyOf(result), out var output)
                ? output
                : _results.Values.FirstOrDefault(other => ReferenceEquals(other.Item, result))
                    ?? throw new KeyNotFoundException($"The operator changed a result that it had not added: {result}.");
    }

    private sealed class CustomOutput() : AggregateOutput(null)
    {
        internal IdentityKey Key { get; set; }

        internal IEnumerable<IFact> Facts { get; set; } = [];

        internal bool IsOver { get; set; }

        internal override bool IsLive => !IsOver;

        protected override IEnumerable<IFact> SourceFacts => Facts;
    }
}
