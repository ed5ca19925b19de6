using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// The end of one branch of a rule. Its tuples are the rule's matches.
internal sealed class RuleNode(IRuleDefinition rule, (Declaration Declaration, int Up)[] bindings, RuleAction[] actions) : BetaNode
{
    internal const int Unbound = -1;

    private readonly ActionTrigger _triggers = actions.Aggregate(ActionTrigger.None, (all, action) => all | action.Trigger);

    internal IRuleDefinition Rule { get; } = rule;

    internal int Priority { get; } = rule.Priority;

    internal RuleAction[] Actions { get; } = actions;

    internal FactMatch[] FactsOf(RuleMatch match)
    {
        var facts = new FactMatch[bindings.Length];
        for (var i = 0; i < bindings.Length; i++)
            facts[i] = new FactMatch(bindings[i].Declaration, FactAt(match, bindings[i].Up));
        return facts;
    }

    internal override void Update(RuleSession session, BetaTuple tuple)
    {
        var match = (RuleMatch)tuple;
        if (!match.HasFired || Rule.Repeatability == RuleRepeatability.Repeatable)
        {
            if (match.HasFired)
                match.Trigger = MatchTrigger.Updated;
            if (!match.IsQueued && Fits(match.Trigger))
                session.Queue.Enqueue(match);
        }

        session.Raise(AgendaMoment.ActivationUpdated, match);
    }

    internal override void Delete(RuleSession session, BetaTuple tuple)
    {
        var match = (RuleMatch)tuple;
        if (match.IsQueued)
            session.Queue.Remove(match);
        match.Trigger = match.HasFired ? MatchTrigger.Removed : MatchTrigger.None;
        session.RetractLinkedOf(match);
        if (match.HasFired && Fits(match.Trigger))
            session.Queue.Enqueue(match);
        session.Raise(AgendaMoment.ActivationDeleted, match);
    }

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new RuleMatch(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var match = (RuleMatch)tuple;
        match.Session = session;
        match.Trigger = MatchTrigger.Created;
        if (Fits(match.Trigger))
            session.Queue.Enqueue(match);
        session.Raise(AgendaMoment.ActivationCreated, match);
    }

    private static Fact? FactAt(BetaTuple tuple, int up)
    {
        if (up == Unbound)
            return null;
        for (; up > 0; up--)
            tuple = tuple.Parent!;
        return tuple.Fact;
    }

    private bool Fits(MatchTrigger trigger) => (_triggers & RuleAction.TriggerFor(trigger)) != 0;
}
