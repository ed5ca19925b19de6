using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A combination of facts that satisfies a whole rule: the last tuple of a branch, and at once what waits on the agenda,
// the context of its actions and the source of the linked facts that they yield. One object, for there may be millions.
internal sealed partial class RuleMatch(RuleNode node, ParentTuple? parent, Fact? fact, RightEntry? right)
    : BetaTuple(node, parent, fact, right), ILinkedFactSource, IContext
{
    internal RuleMatch? NextQueued;
    internal RuleMatch? PreviousQueued;
    internal LinkedFact? FirstLinked;

    // The session; or, once somebody has looked at the match, the activation shown to them, which knows the session.
    private object? _owner;
    private byte _trigger;

    internal bool IsQueued { get; set; }

    internal bool HasFired { get; set; }

    internal RuleSession Session => _owner as RuleSession ?? ((Activation)_owner!).Session;

    internal Activation Activation
    {
        get
        {
            if (_owner is Activation activation)
                return activation;
            activation = new Activation(this, (RuleSession)_owner!);
            _owner = activation;
            return activation;
        }
    }

    internal RuleNode RuleNode => (RuleNode)Node;

    public IRuleDefinition Rule => RuleNode.Rule;

    internal MatchTrigger Trigger
    {
        get => (MatchTrigger)_trigger;
        set => _trigger = (byte)value;
    }

    public IEnumerable<IFactMatch> Facts => RuleNode.FactsOf(this);

    FactSourceType IFactSource.SourceType => FactSourceType.Linked;

    IEnumerable<IFact> IFactSource.Facts => Facts;

    internal void Begin(RuleSession session)
    {
        _owner = session;
        Trigger = MatchTrigger.Created;
    }
}
