using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Combines each tuple with each fact that satisfies the joining conditions.
internal class JoinNode(int id, JoinKey? key, LhsCondition[] residual, LhsCondition[] whole) : RightNode(id, key, residual, whole)
{
    internal override NodeDescription Describe() => NodeDescription.Of(NodeType.Join, Whole);

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
        }

        if (!IsKeyed)
            PairBatch(session, first!);
        else if (facts.Length == 1 || memory.HasUnkeyed)
            PairOneByOne(session, memory, facts);
        else
            PairKeyedBatch(session, memory, facts);
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
                Refresh(session, child);
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

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new JoinTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var left = (JoinTuple)tuple;
        var memory = MemoryOf(session);
        left.Arrival = memory.NextArrival();
        memory.GroupOf(session, left).Add(left);
        PairLeft(session, memory, left, null);
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
        ReportUnequal(session, memory, left);
        if (memory.HasUnkeyed)
            PairLeft(session, left, memory.Unkeyed, Whole, existing);
    }

    private void PairLeft(RuleSession session, GroupedTuple left, JoinGroup group, LhsCondition[] conditions, ExistingMatches? existing)
    {
        for (var entry = group.FirstRight; entry is not null; entry = entry.NextInGroup)
            Pair(session, left, entry, conditions, existing?.Find(entry.Fact));
    }

    protected void PairRight(RuleSession session, JoinMemory memory, RightEntry entry, ExistingMatches? existing)
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
        ReportUnequal(session, memory, entry);
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

    private void PairOneByOne(RuleSession session, JoinMemory memory, ReadOnlySpan<StoredFact> facts)
    {
        foreach (var fact in facts)
            PairRight(session, memory, (RightEntry)fact.Cursor!, null);
    }

    // With keys too the tuples come first, in order of their arrival.
    private void PairKeyedBatch(RuleSession session, JoinMemory memory, ReadOnlySpan<StoredFact> facts)
    {
        var matches = default(MatchList);
        for (var i = 0; i < facts.Length; i++)
        {
            var entry = (RightEntry)facts[i].Cursor!;
            for (var left = entry.Group!.FirstLeft; left is not null; left = left.NextInGroup)
                matches.Add(((JoinTuple)left).Arrival, i, (JoinTuple)left, entry);
        }

        var conditions = InGroup(session);
        foreach (ref readonly var match in matches.InOrder())
        {
            if (match.Left.Group is { } group && ReferenceEquals(group, match.Right.Group))
                Pair(session, match.Left, match.Right, conditions, null);
        }

        matches.Return();
        foreach (var fact in facts)
            ReportUnequal(session, memory, (RightEntry)fact.Cursor!);
    }
}
