namespace CustomerServiceRules.RuleEngine.Runtime;

// Combines each tuple with the results of a query that does not depend on it. The query begins with the first tuple: before,
// nobody asks for it.
internal sealed partial class QueryJoinNode(int id, JoinKey? key, LhsCondition[] residual, LhsCondition[] whole) : JoinNode(id, key, residual, whole)
{
    private readonly int _id = id;
    private BetaNode? _head;

    internal BetaNode Head
    {
        get => _head!;
        set => _head = value;
    }

    internal override BetaNode InnerBranch => Head;

    internal void Apply(RuleSession session, List<ResultChange> changes)
    {
        var memory = MemoryOf(session);
        if (changes.Count == 1)
            Apply(session, memory, changes[0]);
        else if (IsKeyed)
            ApplyByKey(session, memory, changes);
        else
            ApplyByTuple(session, memory, changes);
    }

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var isFirst = session.Memories.Find(_id) is null;
        base.Enter(session, tuple);
        if (isFirst)
            Head.Insert(session, null, null, null);
    }

    private void Apply(RuleSession session, JoinMemory memory, ResultChange change)
    {
        switch (change.Kind)
        {
            case SourceChangeKind.Added:
                memory.GroupOf(session, change.Result.Fact).Add(change.Result);
                PairRight(session, memory, change.Result, null);
                break;
            case SourceChangeKind.Modified:
                UpdateRight(session, change.Result);
                break;
            default:
                DeleteRight(session, change.Result);
                break;
        }
    }

    // Without a key every tuple meets every result: tuple by tuple, as if each kept a query of its own.
    private void ApplyByTuple(RuleSession session, JoinMemory memory, List<ResultChange> changes)
    {
        var group = memory.GroupOf(session, changes[0].Result.Fact);
        var matches = new ExistingMatches?[changes.Count];
        for (var i = 0; i < matches.Length; i++)
        {
            var (result, kind) = changes[i];
            if (kind == SourceChangeKind.Added)
                group.Add(result);
            else
                matches[i] = ExistingMatches.Of(session, result);
        }

        try
        {
            for (var left = group.FirstLeft; left is not null; left = left.NextInGroup)
            {
                for (var i = 0; i < matches.Length; i++)
                    Apply(session, left, changes[i], matches[i]?.Find(left));
            }
        }
        finally
        {
            for (var i = 0; i < matches.Length; i++)
            {
                matches[i]?.Return(session);
                if (changes[i].Kind == SourceChangeKind.Removed)
                    DeleteRight(session, changes[i].Result);
            }
        }
    }

    private void Apply(RuleSession session, GroupedTuple left, ResultChange change, BetaTuple? match)
    {
        if (change.Kind != SourceChangeKind.Removed)
            Pair(session, left, change.Result, Whole, match);
        else if (match is not null)
            Drop(session, match);
    }
}
