using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Passes a tuple on while some fact (Exists) or no fact (Not) satisfies the joining conditions. Where equal keys decide
// alone, the size of the key's group is the answer and nothing is remembered for the single fact.
internal sealed class ExistsNode(int id, bool negative, JoinKey? key, LhsCondition[] residual, LhsCondition[] whole)
    : RightNode(id, key, residual, whole)
{
    private static readonly List<ExistsTuple> None = [];

    internal override NodeDescription Describe() => NodeDescription.Of(negative ? NodeType.Not : NodeType.Exists, Whole);

    internal override void Update(RuleSession session, BetaTuple tuple)
    {
        var left = (ExistsTuple)tuple;
        var memory = MemoryOf(session);
        var group = memory.GroupOf(session, left);
        if (!ReferenceEquals(group, left.Group))
        {
            Leave(memory, left);
            group.Add(left);
            PairLeft(session, memory, left);
        }
        else if (!IsCounted || memory.HasUnkeyed || session.HasFailed)
        {
            DropPairings(left);
            PairLeft(session, memory, left);
        }

        if (left.IsOpen && IsSatisfied(memory, left))
            UpdateChildren(session, left);
        else
            Judge(session, memory, left);
    }

    internal override void Delete(RuleSession session, BetaTuple tuple)
    {
        var left = (ExistsTuple)tuple;
        DropChildren(session, left);
        Leave(MemoryOf(session), left);
    }

    internal override void InsertRight(RuleSession session, RightInput input, ReadOnlySpan<StoredFact> facts)
    {
        var memory = MemoryOf(session);
        foreach (ref readonly var fact in facts)
        {
            var entry = new ExistsEntry(input, fact);
            fact.Append(entry);
            memory.GroupOf(session, fact).Add(entry);
            PairRight(session, memory, entry);
        }
    }

    internal override void UpdateRight(RuleSession session, RightEntry entry)
    {
        var memory = MemoryOf(session);
        var group = memory.GroupOf(session, entry.Fact);
        if (!ReferenceEquals(group, entry.Group))
        {
            Leave(session, memory, (ExistsEntry)entry);
            group.Add(entry);
            PairRight(session, memory, (ExistsEntry)entry);
        }
        else
        {
            PairAgain(session, memory, (ExistsEntry)entry);
        }
    }

    internal override void DeleteRight(RuleSession session, RightEntry entry) => Leave(session, MemoryOf(session), (ExistsEntry)entry);

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new ExistsTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var left = (ExistsTuple)tuple;
        var memory = MemoryOf(session);
        memory.GroupOf(session, left).Add(left);
        PairLeft(session, memory, left);
        Judge(session, memory, left);
    }

    private static void DropPairings(ExistsTuple left)
    {
        while (left.FirstPairing is { } pairing)
            pairing.Remove();
    }

    private static void Leave(JoinMemory memory, ExistsTuple left)
    {
        DropPairings(left);
        var group = left.Group!;
        group.Remove(left);
        memory.Release(group);
    }

    private void Leave(RuleSession session, JoinMemory memory, ExistsEntry entry)
    {
        var group = entry.Group!;
        group.Remove(entry);
        foreach (var left in Part(entry))
            JudgeWithout(session, memory, left);
        if (group.RightCount == 0)
        {
            for (var left = group.FirstLeft; left is not null; left = left.NextInGroup)
                JudgeWithout(session, memory, (ExistsTuple)left);
        }

        memory.Release(group);
    }

    private bool IsCounted => Residual.Length == 0;

    private bool IsSatisfied(JoinMemory memory, ExistsTuple left)
    {
        var group = left.Group!;
        var some = left.Pairings > 0 || (IsCounted && !memory.IsUnkeyed(group) && group.RightCount > 0);
        return some != negative;
    }

    private void Judge(RuleSession session, JoinMemory memory, ExistsTuple left)
    {
        var isOpen = IsSatisfied(memory, left);
        if (isOpen == left.IsOpen)
            return;
        left.IsOpen = isOpen;
        if (isOpen)
            Successor.Insert(session, left, null, null);
        else
            DropChildren(session, left);
    }

    private static List<ExistsTuple> Part(ExistsEntry entry)
    {
        if (entry.FirstPairing is null)
            return None;
        var former = new List<ExistsTuple>();
        while (entry.FirstPairing is { } pairing)
        {
            pairing.Remove();
            former.Add(pairing.Left);
        }

        return former;
    }

    // The fact is gone for all tuples, whatever is thrown on behalf of one.
    private void JudgeWithout(RuleSession session, JoinMemory memory, ExistsTuple left)
    {
        try
        {
            Judge(session, memory, left);
        }
        catch (Exception exception)
        {
            session.Defer(exception);
        }
    }

    private void JudgeAll(RuleSession session, JoinMemory memory, JoinGroup group)
    {
        for (var left = group.FirstLeft; left is not null; left = left.NextInGroup)
            Judge(session, memory, (ExistsTuple)left);
    }

    private void PairLeft(RuleSession session, JoinMemory memory, ExistsTuple left)
    {
        var group = left.Group!;
        if (memory.IsUnkeyed(group))
        {
            foreach (var other in memory.KeyedGroups())
                PairLeft(session, left, other, Whole);
            PairLeft(session, left, group, Whole);
            return;
        }

        if (!IsCounted)
            PairLeft(session, left, group, Residual);
        else if (session.Tracing)
            Report(session, left, group);
        ReportUnequal(session, memory, left);
        if (memory.HasUnkeyed)
            PairLeft(session, left, memory.Unkeyed, Whole);
    }

    private static void PairLeft(RuleSession session, ExistsTuple left, JoinGroup group, LhsCondition[] conditions)
    {
        for (var entry = group.FirstRight; entry is not null; entry = entry.NextInGroup)
        {
            if (Pass(session, conditions, left, entry.Fact))
                _ = new Pairing(left, (ExistsEntry)entry);
        }
    }

    private void PairRight(RuleSession session, JoinMemory memory, ExistsEntry entry)
    {
        var group = entry.Group!;
        if (memory.IsUnkeyed(group))
        {
            foreach (var other in memory.KeyedGroups())
                PairRight(session, memory, entry, other, Whole);
            PairRight(session, memory, entry, group, Whole);
            return;
        }

        if (!IsCounted)
            PairRight(session, memory, entry, group, Residual);
        else if (group.RightCount == 1)
            JudgeAll(session, memory, group);
        if (IsCounted && session.Tracing)
            Report(session, group, entry);
        ReportUnequal(session, memory, entry);
        if (memory.HasUnkeyed)
            PairRight(session, memory, entry, memory.Unkeyed, Whole);
    }

    private void PairRight(RuleSession session, JoinMemory memory, ExistsEntry entry, JoinGroup group, LhsCondition[] conditions)
    {
        for (var left = group.FirstLeft; left is not null; left = left.NextInGroup)
        {
            if (!Pass(session, conditions, left, entry.Fact))
                continue;
            _ = new Pairing((ExistsTuple)left, entry);
            Judge(session, memory, (ExistsTuple)left);
        }
    }

    // Where only the key counts, listeners are told of the equalities all the same.
    private void Report(RuleSession session, BetaTuple left, JoinGroup group)
    {
        for (var entry = group.FirstRight; entry is not null; entry = entry.NextInGroup)
            Pass(session, Whole, left, entry.Fact);
    }

    private void Report(RuleSession session, JoinGroup group, ExistsEntry entry)
    {
        for (var left = group.FirstLeft; left is not null; left = left.NextInGroup)
            Pass(session, Whole, left, entry.Fact);
    }

    // Tuples for which the fact qualifies before and after must not notice: they are judged when all is known.
    private void PairAgain(RuleSession session, JoinMemory memory, ExistsEntry entry)
    {
        if (IsCounted && !memory.HasUnkeyed)
            return;
        var before = Part(entry);
        PairRight(session, memory, entry);
        foreach (var left in before)
            Judge(session, memory, left);
    }
}
