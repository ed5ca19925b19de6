using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A combination of facts that satisfies a whole rule: the last tuple of a branch, and at once the activation on the agenda
// and the source of the linked facts that its firing yields.
internal sealed class RuleMatch(RuleNode node, ParentTuple? parent, Fact? fact, RightEntry? right)
    : BetaTuple(node, parent, fact, right), IMatch, ILinkedFactSource
{
    internal RuleMatch? NextQueued;
    internal RuleMatch? PreviousQueued;
    internal LinkedFact? FirstLinked;
    private byte _trigger;

    internal bool IsQueued { get; set; }

    internal bool HasFired { get; set; }

    internal bool IsGone { get; set; }

    internal RuleNode RuleNode => (RuleNode)Node;

    public IRuleDefinition Rule => RuleNode.Rule;

    public MatchTrigger Trigger
    {
        get => (MatchTrigger)_trigger;
        internal set => _trigger = (byte)value;
    }

    public IEnumerable<IFactMatch> Facts => RuleNode.FactsOf(this);

    FactSourceType IFactSource.SourceType => FactSourceType.Linked;

    IEnumerable<IFact> IFactSource.Facts => Facts;
}
