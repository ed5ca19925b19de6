namespace CustomerServiceRules.RuleEngine.Runtime;

internal class ParentTuple(BetaNode node, ParentTuple? parent, Fact? fact, RightEntry? right) : BetaTuple(node, parent, fact, right)
{
    internal BetaTuple? FirstChild;
}

// A tuple that waits in a join, Exists or Not for facts with its key.
internal class GroupedTuple(BetaNode node, ParentTuple? parent, Fact? fact, RightEntry? right) : ParentTuple(node, parent, fact, right)
{
    internal JoinGroup? Group;
    internal GroupedTuple? NextInGroup;
    internal GroupedTuple? PreviousInGroup;
}
