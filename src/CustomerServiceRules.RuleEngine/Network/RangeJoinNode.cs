using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A join by comparison: each tuple is combined with the facts in a range of their order. Where a range is wide, all pairs are
// tested as if there were no index.
internal sealed class RangeJoinNode(int id, JoinKey key, LhsCondition[] residual, LhsCondition[] whole) : RightNode(id, key, residual, whole)
{
    // Testing a pair costs less than finding it in the index, putting it in order and testing it.
    private const int WideRange = 4;

    internal override NodeDescription Describe() => NodeDescription.Of(NodeType.Join, Whole);

    internal override void Update(RuleSession session, BetaTuple tuple)
    {
        var left = (RangeTuple)tuple;
        var memory = MemoryOf(session);
        if (!memory.Place(session, left) && IsSettledByKey(session, memory))
        {
            UpdateChildren(session, left);
            return;
        }

        var existing = ExistingMatches.Of(session, left);
        PairLeft(session, memory, left, existing);
        DropLeftOver(session, existing);
    }

    internal override void Delete(RuleSession session, BetaTuple tuple)
    {
        var left = (RangeTuple)tuple;
        DropChildren(session, left);
        MemoryOf(session).Leave(left);
    }

    internal override void InsertRight(RuleSession session, RightInput input, ReadOnlySpan<StoredFact> facts)
    {
        var memory = MemoryOf(session);
        foreach (ref readonly var fact in facts)
        {
            var entry = new RangeEntry(input, fact);
            fact.Append(entry);
            memory.Place(session, entry);
        }

        if (facts.Length == 1)
            PairRight(session, memory, (RangeEntry)facts[0].Cursor!, null);
        else
            PairBatch(session, memory, facts);
    }

    internal override void UpdateRight(RuleSession session, RightEntry entry)
    {
        var right = (RangeEntry)entry;
        var memory = MemoryOf(session);
        if (!memory.Place(session, right) && IsSettledByKey(session, memory))
        {
            for (var child = entry.FirstChild; child is not null;)
            {
                var next = child.NextOfRight;
                Refresh(session, child);
                child = next;
            }

            return;
        }

        var existing = ExistingMatches.Of(session, entry);
        PairRight(session, memory, right, existing);
        DropLeftOver(session, existing);
    }

    internal override void DeleteRight(RuleSession session, RightEntry entry)
    {
        DropMatches(session, entry);
        MemoryOf(session).Leave((RangeEntry)entry);
    }

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new RangeTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var left = (RangeTuple)tuple;
        var memory = MemoryOf(session);
        memory.Place(session, left);
        PairLeft(session, memory, left, null);
    }

    private new RangeMemory MemoryOf(RuleSession session) => (RangeMemory)base.MemoryOf(session);

    private bool IsSettledByKey(RuleSession session, RangeMemory memory) =>
        InGroup(session).Length == 0 && !memory.HasUnkeyed && !session.HasFailed;

    private static bool IsScanned(RuleSession session, long found, long all) => all <= Few ? session.Tracing : found * WideRange > all;

    // What was matched before and has not been found again matches no more.
    private static void DropLeftOver(RuleSession session, ExistingMatches? existing)
    {
        if (existing is null)
            return;
        foreach (var match in existing.Left)
            Drop(session, match);
        existing.Return(session);
    }

    private void PairLeft(RuleSession session, RangeMemory memory, RangeTuple left, ExistingMatches? existing)
    {
        if (memory.IsUnkeyed(left.Group!) || IsScanned(session, memory.Count(left), memory.RightCount))
        {
            PairLeft(session, left, memory.All, existing);
        }
        else
        {
            var matches = default(MatchList);
            memory.Find(left, ref matches);
            foreach (ref readonly var match in matches.InOrder())
            {
                if (match.Right.Group is not null)
                    Pair(session, left, match.Right, InGroup(session), existing?.Take(match.Right.Fact));
            }

            matches.Return();
        }

        if (memory.HasUnkeyed)
            PairLeft(session, left, memory.Unkeyed, existing);
    }

    private void PairLeft(RuleSession session, RangeTuple left, JoinGroup group, ExistingMatches? existing)
    {
        for (var entry = group.FirstRight; entry is not null; entry = entry.NextInGroup)
            Pair(session, left, entry, Whole, existing?.Take(entry.Fact));
    }

    private void PairRight(RuleSession session, RangeMemory memory, RangeEntry entry, ExistingMatches? existing)
    {
        if (memory.IsUnkeyed(entry.Group!) || IsScanned(session, memory.Count(entry), memory.LeftCount))
        {
            PairRight(session, entry, memory.All, existing);
        }
        else
        {
            var matches = default(MatchList);
            memory.Find(entry, 0, ref matches);
            foreach (ref readonly var match in matches.InOrder())
            {
                if (match.Left.Group is not null)
                    Pair(session, match.Left, entry, InGroup(session), existing?.Take(match.Left));
            }

            matches.Return();
        }

        if (memory.HasUnkeyed)
            PairRight(session, entry, memory.Unkeyed, existing);
    }

    private void PairRight(RuleSession session, RangeEntry entry, JoinGroup group, ExistingMatches? existing)
    {
        for (var left = group.FirstLeft; left is not null; left = left.NextInGroup)
            Pair(session, left, entry, Whole, existing?.Take(left));
    }

    // Tuple by tuple, as if the tuples had come last.
    private void PairBatch(RuleSession session, RangeMemory memory, ReadOnlySpan<StoredFact> facts)
    {
        if (memory.HasUnkeyed || IsScanned(session, Found(memory, facts), (long)memory.LeftCount * facts.Length))
        {
            PairWithAll(session, memory.All, facts);
            if (memory.HasUnkeyed)
                PairWithAll(session, memory.Unkeyed, facts);
            return;
        }

        var matches = default(MatchList);
        for (var i = 0; i < facts.Length; i++)
            memory.Find((RangeEntry)facts[i].Cursor!, i, ref matches);
        foreach (ref readonly var match in matches.InOrder())
        {
            if (match.Left.Group is not null && match.Right.Group is not null)
                Pair(session, match.Left, match.Right, InGroup(session), null);
        }

        matches.Return();
    }

    private static long Found(RangeMemory memory, ReadOnlySpan<StoredFact> facts)
    {
        var found = 0L;
        foreach (var fact in facts)
            found += memory.Count((RangeEntry)fact.Cursor!);
        return found;
    }

    private void PairWithAll(RuleSession session, JoinGroup group, ReadOnlySpan<StoredFact> facts)
    {
        for (var left = group.FirstLeft; left is not null; left = left.NextInGroup)
        {
            foreach (var fact in facts)
                Pair(session, left, (RightEntry)fact.Cursor!, Whole, null);
        }
    }
}
