namespace CustomerServiceRules.RuleEngine.Runtime;

// A fact at the right of a join, or a result of a query, which no input has: its key group and the tuples that it is part of.
internal class RightEntry(RightInput? input, Fact fact) : FactLink
{
    internal readonly Fact Fact = fact;
    internal JoinGroup? Group;
    internal RightEntry? NextInGroup;
    internal RightEntry? PreviousInGroup;
    internal BetaTuple? FirstChild;
    internal BetaTuple? LastChild;

    internal override AlphaInput Input => input!;
}
