using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Exists or Not over a group of patterns: the tuple runs through a branch of its own, Inner, whose combinations are counted.
internal sealed class GateNode(bool negative) : BetaNode
{
    private BetaNode? _inner;

    internal BetaNode Inner
    {
        get => _inner!;
        set => _inner = value;
    }

    internal override BetaNode InnerBranch => Inner;

    internal override NodeDescription Describe() => new(negative ? NodeType.Not : NodeType.Exists);

    internal override void Update(RuleSession session, BetaTuple tuple)
    {
        var gate = (GateTuple)tuple;
        gate.IsBusy = true;
        try
        {
            Refresh(session, gate.Inside!);
        }
        finally
        {
            gate.IsBusy = false;
        }

        if (gate.Outside is not null && IsOpen(gate))
            Refresh(session, gate.Outside);
        else
            Judge(session, gate);
    }

    internal override void Delete(RuleSession session, BetaTuple tuple)
    {
        var gate = (GateTuple)tuple;
        gate.IsBusy = true;
        DropChildren(session, gate);
    }

    internal void Count(RuleSession session, GateTuple gate, int change)
    {
        gate.Combinations += change;
        if (!gate.IsBusy)
            Judge(session, gate);
    }

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new GateTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var gate = (GateTuple)tuple;
        gate.IsBusy = true;
        try
        {
            Inner.Insert(session, gate, null, null);
        }
        finally
        {
            gate.IsBusy = false;
        }

        Judge(session, gate);
    }

    private bool IsOpen(GateTuple gate) => gate.Combinations > 0 != negative;

    private void Judge(RuleSession session, GateTuple gate)
    {
        if (IsOpen(gate) == gate.Outside is not null)
            return;
        if (gate.Outside is { } outside)
        {
            gate.Outside = null;
            Drop(session, outside);
        }
        else
        {
            gate.Outside = Successor.Insert(session, gate, null, null);
        }
    }
}

internal sealed class GateTuple(BetaNode node, ParentTuple? parent, Fact? fact, RightEntry? right) : ParentTuple(node, parent, fact, right)
{
    internal BetaTuple? Inside => FirstChild;

    internal BetaTuple? Outside;
    internal int Combinations;

    // While the tuple itself passes through the inner branch nothing is decided.
    internal bool IsBusy;
}

// The end of a gate's inner branch.
internal sealed class GateCountNode(GateNode gate, int up) : BetaNode
{
    internal override bool EndsInner => true;

    internal override NodeDescription Describe() => new(NodeType.BetaMemory);

    internal override void Update(RuleSession session, BetaTuple tuple)
    {
    }

    internal override void Delete(RuleSession session, BetaTuple tuple) => gate.Count(session, GateOf(tuple), -1);

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new ParentTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple) => gate.Count(session, GateOf(tuple), 1);

    private GateTuple GateOf(BetaTuple tuple)
    {
        for (var i = 0; i < up; i++)
            tuple = tuple.Parent!;
        return (GateTuple)tuple;
    }
}
