using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Exists or Not by comparison alone: how many facts are in a tuple's range says the index, and nothing is remembered for the
// single fact. A tuple is answered while some fact is in its range.
internal sealed class RangeExistsNode(int id, bool negative, JoinKey key, LhsCondition[] whole) : RightNode(id, key, [], whole)
{
    internal override NodeDescription Describe() => NodeDescription.Of(negative ? NodeType.Not : NodeType.Exists, Whole);

    internal override void Update(RuleSession session, BetaTuple tuple)
    {
        var left = (RangeTuple)tuple;
        var memory = MemoryOf(session);
        memory.Place(session, left);
        Report(session, memory, left);
        var isOpen = left.FirstChild is not null;
        Judge(session, memory, left, HasSome(session, memory, left));
        if (isOpen && left.FirstChild is not null)
            UpdateChildren(session, left);
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
            Report(session, memory, entry);
            if (memory.HasUnkeyed)
                JudgeAll(session, memory);
            else
                Answer(session, memory, entry);
        }
    }

    // Tuples for which the fact qualifies before and after must not notice.
    internal override void UpdateRight(RuleSession session, RightEntry entry)
    {
        var right = (RangeEntry)entry;
        var memory = MemoryOf(session);
        var before = default(MatchList);
        memory.FindAnswered(right, ref before);
        var isUnkeyed = memory.HasUnkeyed;
        var hasMoved = memory.Place(session, right);
        Report(session, memory, right);
        if (isUnkeyed || memory.HasUnkeyed || session.HasFailed)
        {
            JudgeAll(session, memory);
        }
        else if (hasMoved)
        {
            Answer(session, memory, right);
            Judge(session, memory, before);
        }

        before.Return();
    }

    internal override void DeleteRight(RuleSession session, RightEntry entry)
    {
        var right = (RangeEntry)entry;
        var memory = MemoryOf(session);
        var before = default(MatchList);
        memory.FindAnswered(right, ref before);
        var isUnkeyed = memory.HasUnkeyed;
        memory.Leave(right);
        if (isUnkeyed)
        {
            JudgeAllWithout(session, memory, memory.All);
            JudgeAllWithout(session, memory, memory.Unkeyed);
        }
        else
        {
            foreach (ref readonly var match in before.InOrder())
                JudgeWithout(session, memory, (RangeTuple)match.Left);
        }

        before.Return();
    }

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new RangeTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var left = (RangeTuple)tuple;
        var memory = MemoryOf(session);
        memory.Place(session, left);
        Report(session, memory, left);
        var hasSome = HasSome(session, memory, left);
        Judge(session, memory, left, hasSome);
        if (negative && !hasSome)
            Successor.Insert(session, left, null, null);
    }

    private new RangeMemory MemoryOf(RuleSession session) => (RangeMemory)base.MemoryOf(session);

    // Where a bound could not be computed, the whole condition is asked.
    private bool HasSome(RuleSession session, RangeMemory memory, RangeTuple left) => memory.IsUnkeyed(left.Group!)
        ? HasSome(session, left, memory.All) || HasSome(session, left, memory.Unkeyed)
        : memory.Count(left) > 0 || (memory.HasUnkeyed && HasSome(session, left, memory.Unkeyed));

    private bool HasSome(RuleSession session, RangeTuple left, JoinGroup group)
    {
        for (var entry = group.FirstRight; entry is not null; entry = entry.NextInGroup)
        {
            if (Pass(session, Whole, left, entry.Fact))
                return true;
        }

        return false;
    }

    private void Answer(RuleSession session, RangeMemory memory, RangeEntry entry)
    {
        var matches = default(MatchList);
        memory.Find(entry, 0, ref matches);
        foreach (ref readonly var match in matches.InOrder())
        {
            if (match.Left.Group is not null)
                Judge(session, memory, (RangeTuple)match.Left, hasSome: true);
        }

        matches.Return();
    }

    private void Judge(RuleSession session, RangeMemory memory, MatchList matches)
    {
        foreach (ref readonly var match in matches.InOrder())
        {
            if (match.Left.Group is not null)
                Judge(session, memory, (RangeTuple)match.Left, memory.Count((RangeTuple)match.Left) > 0);
        }
    }

    private void JudgeAllWithout(RuleSession session, RangeMemory memory, JoinGroup group)
    {
        for (var left = group.FirstLeft; left is not null; left = left.NextInGroup)
            JudgeWithout(session, memory, (RangeTuple)left);
    }

    // The fact is gone for all tuples, whatever is thrown on behalf of one.
    private void JudgeWithout(RuleSession session, RangeMemory memory, RangeTuple left)
    {
        try
        {
            if (left.Group is not null)
                Judge(session, memory, left, HasSome(session, memory, left));
        }
        catch (Exception exception)
        {
            session.Defer(exception);
        }
    }

    private void JudgeAll(RuleSession session, RangeMemory memory)
    {
        for (var left = memory.All.FirstLeft; left is not null; left = left.NextInGroup)
            Judge(session, memory, (RangeTuple)left, HasSome(session, memory, (RangeTuple)left));
        for (var left = memory.Unkeyed.FirstLeft; left is not null; left = left.NextInGroup)
            Judge(session, memory, (RangeTuple)left, HasSome(session, memory, (RangeTuple)left));
    }

    private void Judge(RuleSession session, RangeMemory memory, RangeTuple left, bool hasSome)
    {
        if (hasSome == left.IsAnswered)
            return;
        memory.Answer(left, hasSome);
        if (hasSome == negative)
            DropChildren(session, left);
        else
            Successor.Insert(session, left, null, null);
    }

    // Only the index counts; listeners of a small session are told of the comparisons all the same.
    private void Report(RuleSession session, RangeMemory memory, RangeTuple left)
    {
        if (!session.Tracing || memory.RightCount > Few)
            return;
        for (var entry = memory.All.FirstRight; entry is not null; entry = entry.NextInGroup)
            Pass(session, Whole, left, entry.Fact);
    }

    private void Report(RuleSession session, RangeMemory memory, RangeEntry entry)
    {
        if (!session.Tracing || memory.LeftCount > Few)
            return;
        for (var left = memory.All.FirstLeft; left is not null; left = left.NextInGroup)
            Pass(session, Whole, left, entry.Fact);
    }
}
