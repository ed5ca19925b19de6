namespace CustomerServiceRules.RuleEngine.Runtime;

// The last operator of a query that all combinations share. What one batch changes in its results reaches the join together.
internal sealed class SharedQueryNode(AggregatorFactory factory) : AggregateNode(factory)
{
    internal override void Settle(RuleSession session, AggregateTuple owner)
    {
        try
        {
            base.Settle(session, owner);
        }
        finally
        {
            ((SharedQueryTuple)owner).Flush(session);
        }
    }

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new SharedQueryTuple(this);
}

// The one tuple for which a shared query is kept in a session.
internal sealed class SharedQueryTuple(BetaNode node) : AggregateTuple(node, null, null, null)
{
    private List<ResultChange> _changes = [];
    private List<ResultChange> _applied = [];
    private QueryJoinNode? _join;

    internal void Report(QueryJoinNode join, RightEntry result, SourceChangeKind kind)
    {
        _join = join;
        _changes.Add(new ResultChange(result, kind));
    }

    internal void Flush(RuleSession session)
    {
        if (_changes.Count == 0)
            return;
        (_changes, _applied) = (_applied, _changes);
        try
        {
            _join!.Apply(session, _applied);
        }
        finally
        {
            _applied.Clear();
        }
    }
}

internal readonly record struct ResultChange(RightEntry Result, SourceChangeKind Kind);
