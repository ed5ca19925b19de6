using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// The members of a query with one key, in order of arrival. The grouping is the same object through all updates.
internal sealed class KeyedGroup<TKey, TElement>(TKey key) : SequenceOutput<TElement>, IGrouping<TKey, TElement>
{
    private GroupMember<TKey, TElement>? _first;
    private GroupMember<TKey, TElement>? _last;
    private int _length;

    public TKey Key { get; } = key;

    internal override bool IsLive => _first is not null;

    internal IEnumerable<IFact> Members
    {
        get
        {
            for (var member = _first; member is not null; member = member.Next)
                yield return member.Source;
        }
    }

    protected override int Length => _length;

    protected override IEnumerable<IFact> SourceFacts => Members;

    public override IEnumerator<TElement> GetEnumerator()
    {
        for (var member = _first; member is not null; member = member.Next)
            yield return member.Element;
    }

    internal GroupMember<TKey, TElement> Append(Fact source, TElement element)
    {
        var member = new GroupMember<TKey, TElement>(this, source, element) { Previous = _last };
        if (_last is null)
            _first = member;
        else
            _last.Next = member;
        _length++;
        return _last = member;
    }

    internal void Remove(GroupMember<TKey, TElement> member)
    {
        _length--;
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

internal sealed class GroupMember<TKey, TElement>(KeyedGroup<TKey, TElement> group, Fact source, TElement element)
{
    internal readonly KeyedGroup<TKey, TElement> Group = group;
    internal readonly Fact Source = source;
    internal TElement Element = element;
    internal GroupMember<TKey, TElement>? Next;
    internal GroupMember<TKey, TElement>? Previous;
}
