using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Computes a value for each tuple and passes both on.
internal sealed class LetNode(LhsValue<object?> expression) : BetaNode
{
    internal override NodeDescription Describe() => new(NodeType.Binding, expression.Lambda.ReturnType)
    {
        Expressions = [KeyValuePair.Create("Expression", expression.Lambda)],
    };

    internal override void Update(RuleSession session, BetaTuple tuple)
    {
        var left = (ParentTuple)tuple;
        if (!expression.TryCompute(session, left, null, out var value))
        {
            DropChildren(session, left);
        }
        else if (left.FirstChild is { } child)
        {
            child.Fact!.Item = value;
            Refresh(session, child);
        }
        else
        {
            Successor.Insert(session, left, new BoundValue(value), null);
        }
    }

    internal override void Delete(RuleSession session, BetaTuple tuple) => DropChildren(session, (ParentTuple)tuple);

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new ParentTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        if (expression.TryCompute(session, tuple, null, out var value))
            Successor.Insert(session, (ParentTuple)tuple, new BoundValue(value), null);
    }
}
