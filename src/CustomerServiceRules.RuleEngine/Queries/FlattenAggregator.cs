using System.Collections;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// SelectMany: the distinct elements of all sources, each as long as some source produces it.
internal sealed class FlattenAggregatorFactory(LhsValue<object?> selector) : AggregatorFactory
{
    internal override Aggregator Create(AggregateTuple owner) => new FlattenAggregator(selector);

    private sealed class FlattenAggregator(LhsValue<object?> selector) : Aggregator
    {
        private readonly Dictionary<IdentityKey, ElementOutput> _outputs = [];

        internal override bool Apply(RuleSession session, AggregateTuple owner, IReadOnlyList<SourceChange> changes)
        {
            foreach (var (source, kind) in changes)
            {
                if (kind == SourceChangeKind.Removed)
                    Produce(source, []);
                else if (selector.TryCompute(session, owner, source.Fact, out var elements))
                    Produce(source, Distinct((IEnumerable)elements!));
                else
                    return false;
            }

            return true;
        }

        protected override void Forget(AggregateOutput output) => _outputs.Remove(((ElementOutput)output).Identity);

        private static Dictionary<IdentityKey, object> Distinct(IEnumerable elements)
        {
            var distinct = new Dictionary<IdentityKey, object>();
            foreach (var element in elements)
                distinct.TryAdd(new IdentityKey(element), element);
            return distinct;
        }

        // What the source no longer produces goes first, then what it still produces is updated, then comes what is new.
        private void Produce(SourceTuple source, Dictionary<IdentityKey, object> elements)
        {
            var former = source.Part as List<ElementOutput> ?? [];
            var current = new List<ElementOutput>();
            foreach (var output in former.Where(output => !elements.ContainsKey(output.Identity)))
            {
                output.Producers.Remove(source);
                if (!output.IsLive)
                    Touch(output);
            }

            foreach (var output in former.Where(output => elements.ContainsKey(output.Identity)))
            {
                output.Item = elements[output.Identity];
                Touch(output);
            }

            foreach (var (identity, element) in elements)
            {
                if (!_outputs.TryGetValue(identity, out var output))
                    _outputs.Add(identity, output = new ElementOutput(identity, element));
                current.Add(output);
                if (output.Producers.Contains(source))
                    continue;
                if (!output.IsLive)
                    Touch(output);
                output.Producers.Add(source);
            }

            source.Part = current;
        }
    }

    private sealed class ElementOutput(IdentityKey identity, object element) : AggregateOutput(element)
    {
        internal IdentityKey Identity { get; } = identity;

        internal List<SourceTuple> Producers { get; } = [];

        internal override bool IsLive => Producers.Count > 0;

        protected override IEnumerable<IFact> SourceFacts => Producers.Select(producer => producer.Fact!);
    }
}
