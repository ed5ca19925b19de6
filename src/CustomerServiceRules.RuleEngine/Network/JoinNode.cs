namespace CustomerServiceRules.RuleEngine.Runtime;

// Combines each tuple with each fact that satisfies the joining conditions.
internal sealed class JoinNode(int id, JoinKey? key, LhsCondition[] residual, LhsCondition[] whole) : RightNode(id, key, residual, whole)
{
    internal override void Update(RuleSession session, BetaTuple tuple)
    {
        var left = (GroupedTuple)tuple;
        var memory = MemoryOf(session);
        var old = left.Group!;
        var group = memory.GroupOf(session, left);
        if (!ReferenceEquals(group, old))
        {
            DropChildren(session, left);
            old.Remove(left);
            memory.Release(old);
            group.Add(left);
            PairLeft(session, memory, left, null);
        }
        else if (IsSettledByKey(session, memory))
        {
            UpdateChildren(session, left);
        }
        else
        {
            var existing = ExistingMatches.Of(session, left);
            PairLeft(session, memory, left, existing);
            existing?.Return(session);
        }
    }

    internal override void Delete(RuleSession session, BetaTuple tuple)
    {
        var left = (GroupedTuple)tuple;
        DropChildren(session, left);
        var group = left.Group!;
        group.Remove(left);
        MemoryOf(session).Release(group);
    }

    internal override void InsertRight(RuleSession session, RightInput input, ReadOnlySpan<StoredFact> facts)
    {
        var memory = MemoryOf(session);
        RightEntry? first = null;
        foreach (ref readonly var fact in facts)
        {
            var entry = new RightEntry(input, fact);
            fact.Append(entry);
            memory.GroupOf(session, fact).Add(entry);
            first ??= entry;
            if (IsKeyed)
                PairRight(session, memory, entry, null);
        }

        if (!IsKeyed)
            PairBatch(session, first!);
    }

    internal override void UpdateRight(RuleSession session, RightEntry entry)
    {
        var memory = MemoryOf(session);
        var old = entry.Group!;
        var group = memory.GroupOf(session, entry.Fact);
        if (!ReferenceEquals(group, old))
        {
            DropMatches(session, entry);
            old.Remove(entry);
            memory.Release(old);
            group.Add(entry);
            PairRight(session, memory, entry, null);
        }
        else if (IsSettledByKey(session, memory))
        {
            for (var child = entry.FirstChild; child is not null;)
            {
                var next = child.NextOfRight;
                Successor.Update(session, child);
                child = next;
            }
        }
        else
        {
            var existing = ExistingMatches.Of(session, entry);
            PairRight(session, memory, entry, existing);
            existing?.Return(session);
        }
    }

    internal override void DeleteRight(RuleSession session, RightEntry entry)
    {
        DropMatches(session, entry);
        var group = entry.Group!;
        group.Remove(entry);
        MemoryOf(session).Release(group);
    }

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new GroupedTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var left = (GroupedTuple)tuple;
        var memory = MemoryOf(session);
        memory.GroupOf(session, left).Add(left);
        PairLeft(session, memory, left, null);
    }

    private static void DropMatches(RuleSession session, RightEntry entry)
    {
        while (entry.FirstChild is { } child)
            Drop(session, child);
    }

    // Whether equal keys alone decide, so that an update with an unchanged key can change no match.
    private bool IsSettledByKey(RuleSession session, JoinMemory memory) =>
        InGroup(session).Length == 0 && !memory.HasUnkeyed && !session.HasFailed;

    private void PairLeft(RuleSession session, JoinMemory memory, GroupedTuple left, ExistingMatches? existing)
    {
        var group = left.Group!;
        if (memory.IsUnkeyed(group))
        {
            foreach (var other in memory.KeyedGroups())
                PairLeft(session, left, other, Whole, existing);
            PairLeft(session, left, group, Whole, existing);
            return;
        }

        PairLeft(session, left, group, InGroup(session), existing);
        if (memory.HasUnkeyed)
            PairLeft(session, left, memory.Unkeyed, Whole, existing);
    }

    private void PairLeft(RuleSession session, GroupedTuple left, JoinGroup group, LhsCondition[] conditions, ExistingMatches? existing)
    {
        for (var entry = group.FirstRight; entry is not null; entry = entry.NextInGroup)
            Pair(session, left, entry, conditions, existing?.Find(entry.Fact));
    }

    private void PairRight(RuleSession session, JoinMemory memory, RightEntry entry, ExistingMatches? existing)
    {
        var group = entry.Group!;
        if (memory.IsUnkeyed(group))
        {
            foreach (var other in memory.KeyedGroups())
                PairRight(session, entry, other, Whole, existing);
            PairRight(session, entry, group, Whole, existing);
            return;
        }

        PairRight(session, entry, group, InGroup(session), existing);
        if (memory.HasUnkeyed)
            PairRight(session, entry, memory.Unkeyed, Whole, existing);
    }

    private void PairRight(RuleSession session, RightEntry entry, JoinGroup group, LhsCondition[] conditions, ExistingMatches? existing)
    {
        for (var left = group.FirstLeft; left is not null; left = left.NextInGroup)
            Pair(session, left, entry, conditions, existing?.Find(left));
    }

    // New facts of one batch without key: tuple by tuple, as if the tuples had come last.
    private void PairBatch(RuleSession session, RightEntry first)
    {
        for (var left = first.Group!.FirstLeft; left is not null; left = left.NextInGroup)
        {
            for (var entry = first; entry is not null; entry = entry.NextInGroup)
                Pair(session, left, entry, Whole, null);
        }
    }

    private void Pair(RuleSession session, GroupedTuple left, RightEntry entry, LhsCondition[] conditions, BetaTuple? existing)
    {
        if (Pass(session, conditions, left, entry.Fact))
        {
            if (existing is null)
                Successor.Insert(session, left, entry.Fact, entry);
            else
                Successor.Update(session, existing);
        }
        else if (existing is not null)
        {
            Drop(session, existing);
        }
    }
}
