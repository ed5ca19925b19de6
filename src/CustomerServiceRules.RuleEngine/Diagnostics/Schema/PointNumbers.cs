namespace CustomerServiceRules.RuleEngine.Runtime;

// Numbers the points of a finished network at which traffic is counted, from 1 in the order of the types and conditions.
internal sealed class PointNumbers
{
    private int _last;

    internal static void Assign(IReadOnlyList<(Type Type, AlphaNode Root)> types, BetaNode[] heads)
    {
        var numbers = new PointNumbers();
        foreach (var (_, root) in types)
            numbers.Assign(root);
        foreach (var head in heads)
            numbers.AssignBranch(head);
    }

    private void Assign(AlphaOutlet outlet)
    {
        if (outlet is not AlphaNode { HasInput: true } and not AdapterInput)
            outlet.Point = ++_last;
        switch (outlet)
        {
            case AlphaNode node:
                foreach (var next in node.Outlets)
                    Assign(next);
                break;
            case AdapterInput adapter:
                AssignBranch(adapter.Successor);
                break;
            case RightInput { Node.LazyHead: { } head }:
                AssignBranch(head);
                break;
        }
    }

    private void AssignBranch(BetaNode? node)
    {
        for (; node is { Point: 0 }; node = node.Successor)
        {
            node.Point = ++_last;
            AssignBranch(node.InnerBranch);
        }
    }
}
