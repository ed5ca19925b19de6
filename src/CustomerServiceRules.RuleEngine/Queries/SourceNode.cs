using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// The end of a query's branch: what arrives here are the sources of its operator.
internal sealed class SourceNode(int up) : BetaNode
{
    internal override bool EndsInner => true;

    internal override NodeDescription Describe() => new(NodeType.BetaMemory);

    internal override void Update(RuleSession session, BetaTuple tuple) => Report(session, (SourceTuple)tuple, SourceChangeKind.Modified);

    internal override void Delete(RuleSession session, BetaTuple tuple)
    {
        // What a match that ends has collected stays readable in it.
        var source = (SourceTuple)tuple;
        var owner = OwnerOf(source);
        if (owner.IsGone)
            return;
        owner.Remove(source);
        Report(session, source, SourceChangeKind.Removed);
    }

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new SourceTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var source = (SourceTuple)tuple;
        OwnerOf(source).Append(source);
        Report(session, source, SourceChangeKind.Added);
    }

    private void Report(RuleSession session, SourceTuple source, SourceChangeKind kind)
    {
        var owner = OwnerOf(source);
        owner.Changes.Add(new SourceChange(source, kind));
        if (owner.IsBusy || owner.IsUnsettled)
            return;
        owner.IsUnsettled = true;
        session.Unsettle(owner);
    }

    private AggregateTuple OwnerOf(BetaTuple tuple)
    {
        for (var i = 0; i < up; i++)
            tuple = tuple.Parent!;
        return (AggregateTuple)tuple;
    }
}
