using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Tests conditions on the value of a Let or of a query: the tuple's own fact. What passes goes on with the same fact.
internal sealed class FilterNode(LhsCondition[] conditions) : BetaNode
{
    internal override NodeDescription Describe() => NodeDescription.Of(NodeType.Selection, conditions);

    internal override void Update(RuleSession session, BetaTuple tuple)
    {
        var left = (ParentTuple)tuple;
        if (!Passes(session, left))
            DropChildren(session, left);
        else if (left.FirstChild is { } child)
            Refresh(session, child);
        else
            Successor.Insert(session, left, left.Fact, null);
    }

    internal override void Delete(RuleSession session, BetaTuple tuple) => DropChildren(session, (ParentTuple)tuple);

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new ParentTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        if (Passes(session, tuple))
            Successor.Insert(session, (ParentTuple)tuple, tuple.Fact, null);
    }

    private bool Passes(RuleSession session, BetaTuple tuple)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Test(session, tuple.Parent, tuple.Fact!))
                return false;
        }

        return true;
    }
}
