using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A combination of facts that satisfies a whole rule: the last tuple of a branch, and at once the activation on the agenda,
// the context of its actions and the source of the linked facts that they yield. One object, for there may be millions.
internal sealed partial class RuleMatch(RuleNode node, ParentTuple? parent, Fact? fact, RightEntry? right)
    : BetaTuple(node, parent, fact, right), IMatch, ILinkedFactSource, IContext
{
    internal RuleMatch? NextQueued;
    internal RuleMatch? PreviousQueued;
    internal LinkedFact? FirstLinked;
    private RuleSession? _session;
    private byte _trigger;

    internal bool IsQueued { get; set; }

    internal bool HasFired { get; set; }

    internal RuleSession Session
    {
        get => _session!;
        set => _session = value;
    }

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
