namespace CustomerServiceRules.RuleEngine.Runtime;

// The tuples and facts of one join that have the same key, each side in order of arrival.
internal class JoinGroup
{
    internal GroupedTuple? FirstLeft;
    internal GroupedTuple? LastLeft;
    internal RightEntry? FirstRight;
    internal RightEntry? LastRight;
    internal int RightCount;

    internal bool IsEmpty => FirstLeft is null && FirstRight is null;

    internal void Add(GroupedTuple tuple)
    {
        tuple.Group = this;
        tuple.PreviousInGroup = LastLeft;
        if (LastLeft is null)
            FirstLeft = tuple;
        else
            LastLeft.NextInGroup = tuple;
        LastLeft = tuple;
    }

    internal void Remove(GroupedTuple tuple)
    {
        if (tuple.PreviousInGroup is null)
            FirstLeft = tuple.NextInGroup;
        else
            tuple.PreviousInGroup.NextInGroup = tuple.NextInGroup;
        if (tuple.NextInGroup is null)
            LastLeft = tuple.PreviousInGroup;
        else
            tuple.NextInGroup.PreviousInGroup = tuple.PreviousInGroup;
        tuple.Group = null;
        tuple.NextInGroup = tuple.PreviousInGroup = null;
    }

    internal void Add(RightEntry entry)
    {
        entry.Group = this;
        entry.PreviousInGroup = LastRight;
        if (LastRight is null)
            FirstRight = entry;
        else
            LastRight.NextInGroup = entry;
        LastRight = entry;
        RightCount++;
    }

    internal void Remove(RightEntry entry)
    {
        if (entry.PreviousInGroup is null)
            FirstRight = entry.NextInGroup;
        else
            entry.PreviousInGroup.NextInGroup = entry.NextInGroup;
        if (entry.NextInGroup is null)
            LastRight = entry.PreviousInGroup;
        else
            entry.NextInGroup.PreviousInGroup = entry.PreviousInGroup;
        entry.Group = null;
        entry.NextInGroup = entry.PreviousInGroup = null;
        RightCount--;
    }
}

internal sealed class JoinGroup<TKey>(TKey key, int hash, JoinGroup<TKey>? chain) : JoinGroup
{
    internal readonly TKey Key = key;
    internal readonly int Hash = hash;
    internal JoinGroup<TKey>? Chain = chain;
}
