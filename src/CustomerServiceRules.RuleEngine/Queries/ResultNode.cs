using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// The end of the branch of a shared query: what arrives here are the results that stand at the right of the join.
internal sealed class ResultNode(QueryJoinNode join) : BetaNode
{
    internal override bool EndsInner => true;

    internal override NodeDescription Describe() => new(NodeType.BetaMemory);

    internal override void Update(RuleSession session, BetaTuple tuple) => Report((ResultTuple)tuple, SourceChangeKind.Modified);

    internal override void Delete(RuleSession session, BetaTuple tuple) => Report((ResultTuple)tuple, SourceChangeKind.Removed);

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new ResultTuple(this, parent!, fact!);

    protected override void Enter(RuleSession session, BetaTuple tuple) => Report((ResultTuple)tuple, SourceChangeKind.Added);

    private void Report(ResultTuple tuple, SourceChangeKind kind)
    {
        BetaTuple root = tuple;
        while (root.Parent is { } parent)
            root = parent;
        ((SharedQueryTuple)root).Report(join, tuple.Entry, kind);
    }

    private sealed class ResultTuple(BetaNode node, ParentTuple parent, Fact fact) : BetaTuple(node, parent, fact, null)
    {
        internal RightEntry Entry { get; } = new(null, fact);
    }
}
