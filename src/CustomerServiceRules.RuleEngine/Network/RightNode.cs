namespace CustomerServiceRules.RuleEngine.Runtime;

// A node with two inputs: tuples from the left, facts from the right. The key brings equal ones together; Residual is what
// remains to be tested inside a group of equal keys, Whole is all joining conditions in written order.
internal abstract class RightNode(int id, JoinKey? key, LhsCondition[] residual, LhsCondition[] whole) : BetaNode
{
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

    private JoinMemory CreateMemory(RuleSession session)
    {
        var memory = key?.CreateMemory() ?? new ScanMemory();
        session.Memories.Add(id, memory);
        LazyHead?.Insert(session, null, null, null);
        return memory;
    }
}
