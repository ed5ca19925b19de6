namespace CustomerServiceRules.RuleEngine.Runtime;

// A fact at the right of a join: its key group and the tuples that it is part of.
internal class RightEntry(RightInput input, StoredFact fact) : FactLink
{
    internal readonly StoredFact Fact = fact;
    internal JoinGroup? Group;
    internal RightEntry? NextInGroup;
    internal RightEntry? PreviousInGroup;
    internal BetaTuple? FirstChild;
    internal BetaTuple? LastChild;

    internal override AlphaInput Input => input;
}
