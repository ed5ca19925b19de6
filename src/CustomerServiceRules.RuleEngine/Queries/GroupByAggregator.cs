using System.Collections;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class GroupByAggregatorFactory<TKey, TElement>(LhsValue<TKey> key, LhsValue<TElement> element) : AggregatorFactory
{
    internal override Aggregator Create(AggregateTuple owner) => new GroupByAggregator(key, element);

    private sealed class GroupByAggregator(LhsValue<TKey> keyOf, LhsValue<TElement> elementOf) : Aggregator
    {
        // Null is a key like any other, hence the one-tuples.
        private readonly Dictionary<ValueTuple<TKey>, Group> _groups = [];

        internal override bool Apply(RuleSession session, AggregateTuple owner, IReadOnlyList<SourceChange> changes)
        {
            foreach (var (source, kind) in changes)
            {
                if (kind == SourceChangeKind.Removed)
                    Leave(source);
                else if (!Place(session, owner, source))
                    return false;
            }

            return true;
        }

        protected override void Forget(AggregateOutput output) => _groups.Remove(new(((Group)output).Key));

        private bool Place(RuleSession session, AggregateTuple owner, SourceTuple source)
        {
            if (!keyOf.TryCompute(session, owner, source.Fact, out var key)
                || !elementOf.TryCompute(session, owner, source.Fact, out var element))
                return false;
            if (source.Part is Member member)
            {
                if (EqualityComparer<TKey>.Default.Equals(member.Group.Key, key))
                {
                    member.Element = element;
                    Touch(member.Group);
                    return true;
                }

                Leave(source);
            }

            if (!_groups.TryGetValue(new(key), out var group))
                _groups.Add(new(key), group = new Group(key));
            source.Part = group.Append(source, element);
            Touch(group);
            return true;
        }

        private void Leave(SourceTuple source)
        {
            if (source.Part is not Member member)
                return;
            member.Group.Remove(member);
            source.Part = null;
            Touch(member.Group);
        }
    }

    private sealed class Member(Group group, SourceTuple source, TElement element)
    {
        internal readonly Group Group = group;
        internal readonly SourceTuple Source = source;
        internal TElement Element = element;
        internal Member? Next;
        internal Member? Previous;
    }

    // The grouping is the same object through all updates.
    private sealed class Group : AggregateOutput, IGrouping<TKey, TElement>
    {
        private Member? _first;
        private Member? _last;

        internal Group(TKey key)
            : base(null)
        {
            Key = key;
            Item = this;
        }

        public TKey Key { get; }

        internal override bool IsLive => _first is not null;

        protected override IEnumerable<IFact> SourceFacts
        {
            get
            {
                for (var member = _first; member is not null; member = member.Next)
                    yield return member.Source.Fact!;
            }
        }

        public IEnumerator<TElement> GetEnumerator()
        {
            for (var member = _first; member is not null; member = member.Next)
                yield return member.Element;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        internal Member Append(SourceTuple source, TElement element)
        {
            var member = new Member(this, source, element) { Previous = _last };
            if (_last is null)
                _first = member;
            else
                _last.Next = member;
            return _last = member;
        }

        internal void Remove(Member member)
        {
            if (member.Previous is null)
                _first = member.Next;
            else
                member.Previous.Next = member.Next;
            if (member.Next is null)
                _last = member.Previous;
            else
                member.Next.Previous = member.Previous;
        }
    }
}
