using System.Collections;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// SelectMany: the distinct elements of all sources, each as long as some source produces it.
internal sealed class FlattenAggregatorFactory(LhsValue<object?> selector, FactIdentity identities) : AggregatorFactory
{
    internal override Aggregator Create(RuleSession session, AggregateTuple owner) => new FlattenAggregator(selector, identities);

    private sealed class FlattenAggregator(LhsValue<object?> selector, FactIdentity identities) : Aggregator
    {
        private readonly Dictionary<IdentityKey, ElementOutput> _outputs = new(identities.Keys);

        internal override bool Apply(RuleSession session, AggregateTuple owner, IReadOnlyList<SourceChange> changes)
        {
            foreach (var (source, kind) in changes)
            {
                if (kind == SourceChangeKind.Removed)
                    Produce(source, [], owner.Round);
                else if (selector.TryCompute(session, owner, source.Fact, out var elements))
                    Produce(source, Distinct((IEnumerable)elements!), owner.Round);
                else
                    return false;
            }

            return true;
        }

        protected override void Forget(AggregateOutput output) => _outputs.Remove(((ElementOutput)output).Identity);

        private Dictionary<IdentityKey, object> Distinct(IEnumerable elements)
        {
            var distinct = new Dictionary<IdentityKey, object>(identities.Keys);
            foreach (var element in elements)
                distinct.TryAdd(identities.KeyOf(element), element);
            return distinct;
        }

        // What the source no longer produces goes first, then what it still produces is updated, then comes what is new.
        private void Produce(SourceTuple source, Dictionary<IdentityKey, object> elements, int round)
        {
            var former = source.Part as List<Production> ?? [];
            var current = new List<Production>(elements.Count);
            foreach (var (output, place) in former)
            {
                if (elements.ContainsKey(output.Identity))
                    continue;
                output.Producers.Remove(place);
                output.LostIn = round;
                if (!output.IsLive || output.GainedIn == round)
                    Touch(output);
            }

            foreach (var (output, place) in former)
            {
                if (!elements.TryGetValue(output.Identity, out var element))
                    continue;
                output.Item = element;
                output.Kept = place;
                Touch(output);
            }

            foreach (var (identity, element) in elements)
            {
                if (!_outputs.TryGetValue(identity, out var output))
                    _outputs.Add(identity, output = new ElementOutput(identity, element));
                if (!output.IsLive || (output.Kept is null && output.LostIn == round))
                {
                    output.Item = element;
                    Touch(output);
                }

                if (output.Kept is null)
                    output.GainedIn = round;
                current.Add(new Production(output, output.Kept ?? output.Producers.AddLast(source)));
                output.Kept = null;
            }

            source.Part = current;
        }
    }

    // An element that a source produces, and the place of the source among those that do.
    private readonly record struct Production(ElementOutput Output, LinkedListNode<SourceTuple> Place);

    private sealed class ElementOutput(IdentityKey identity, object element) : AggregateOutput(element)
    {
        internal IdentityKey Identity { get; } = identity;

        // The place of the source at hand, when it goes on producing the element.
        internal LinkedListNode<SourceTuple>? Kept { get; set; }

        // An element that has passed from one source to another in one batch has changed itself, most likely.
        internal int LostIn { get; set; }

        internal int GainedIn { get; set; }

        internal LinkedList<SourceTuple> Producers { get; } = [];

        internal override bool IsLive => Producers.Count > 0;

        protected override IEnumerable<IFact> SourceFacts => Producers.Select(producer => producer.Fact!);
    }
}
