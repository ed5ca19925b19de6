namespace CustomerServiceRules.RuleEngine.Runtime;

// A node with two inputs: tuples from the left, facts from the right. The key brings equal ones together; Residual is what
// remains to be tested inside a group of equal keys, Whole is all joining conditions in written order.
internal abstract class RightNode(int id, JoinKey? key, LhsCondition[] residual, LhsCondition[] whole) : BetaNode
{
    // Sessions as small as this tell listeners of each evaluation that there would be without an index.
    internal const int Few = 8;

    protected LhsCondition[] Whole { get; } = whole;

    protected LhsCondition[] Residual { get; } = residual;

    protected bool IsKeyed => key is not null;

    // The head of a branch that needs no tuple before its first fact: it gets its root tuple when this node is first touched.
    internal BetaNode? LazyHead { get; set; }

    internal abstract void InsertRight(RuleSession session, RightInput input, ReadOnlySpan<StoredFact> facts);

    internal abstract void UpdateRight(RuleSession session, RightEntry entry);

    internal abstract void DeleteRight(RuleSession session, RightEntry entry);

    protected JoinMemory MemoryOf(RuleSession session) => (JoinMemory?)session.Memories.Find(id) ?? CreateMemory(session);

    // What to test inside a group. With listeners the equalities are evaluated too, so that they are reported.
    protected LhsCondition[] InGroup(RuleSession session) => session.Tracing ? Whole : Residual;

    protected static bool Pass(RuleSession session, LhsCondition[] conditions, BetaTuple tuple, Fact fact)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Test(session, tuple, fact))
                return false;
        }

        return true;
    }

    protected static void DropMatches(RuleSession session, RightEntry entry)
    {
        while (entry.FirstChild is { } child)
            Drop(session, child);
    }

    protected void Pair(RuleSession session, GroupedTuple left, RightEntry entry, LhsCondition[] conditions, BetaTuple? existing)
    {
        if (Pass(session, conditions, left, entry.Fact))
        {
            if (existing is null)
                Successor.Insert(session, left, entry.Fact, entry);
            else
                Refresh(session, existing);
        }
        else if (existing is not null)
        {
            Drop(session, existing);
        }
    }

    protected void ReportUnequal(RuleSession session, JoinMemory memory, GroupedTuple left)
    {
        if (!session.Tracing || !memory.HasFewKeys)
            return;
        foreach (var group in memory.KeyedGroups())
        {
            for (var entry = ReferenceEquals(group, left.Group) ? null : group.FirstRight; entry is not null; entry = entry.NextInGroup)
                Pass(session, Whole, left, entry.Fact);
        }
    }

    protected void ReportUnequal(RuleSession session, JoinMemory memory, RightEntry entry)
    {
        if (!session.Tracing || !memory.HasFewKeys)
            return;
        foreach (var group in memory.KeyedGroups())
        {
            for (var left = ReferenceEquals(group, entry.Group) ? null : group.FirstLeft; left is not null; left = left.NextInGroup)
                Pass(session, Whole, left, entry.Fact);
        }
    }

    private JoinMemory CreateMemory(RuleSession session)
    {
        var memory = key?.CreateMemory() ?? new ScanMemory();
        session.Memories.Add(id, memory);
        LazyHead?.Insert(session, null, null, null);
        return memory;
    }
}
