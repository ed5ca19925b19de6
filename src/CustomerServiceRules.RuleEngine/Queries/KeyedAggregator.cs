namespace CustomerServiceRules.RuleEngine.Runtime;

// Puts the sources of a query into groups by key, and moves them when their key changes.
internal abstract class KeyedAggregator<TKey, TElement>(LhsValue<TKey> keyOf, LhsValue<TElement> elementOf) : Aggregator
{
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

    protected abstract KeyedGroup<TKey, TElement> GroupOf(TKey key);

    // A member of the group has come, changed or gone.
    protected abstract void Change(KeyedGroup<TKey, TElement> group);

    private bool Place(RuleSession session, AggregateTuple owner, SourceTuple source)
    {
        if (!keyOf.TryCompute(session, owner, source.Fact, out var key)
            || !elementOf.TryCompute(session, owner, source.Fact, out var element))
            return false;

        if (source.Part is GroupMember<TKey, TElement> member)
        {
            if (EqualityComparer<TKey>.Default.Equals(member.Group.Key, key))
            {
                member.Element = element;
                Change(member.Group);
                return true;
            }

            Leave(source);
        }

        var group = GroupOf(key);
        source.Part = group.Append(source.Fact!, element);
        Change(group);
        return true;
    }

    private void Leave(SourceTuple source)
    {
        if (source.Part is not GroupMember<TKey, TElement> member)
            return;
        member.Group.Remove(member);
        source.Part = null;
        Change(member.Group);
    }
}
