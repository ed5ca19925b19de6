using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// The end of one branch of a rule. Its tuples are the rule's matches.
internal sealed class RuleNode(
    IRuleDefinition rule, int ordinal, (Declaration Declaration, int Up)[] bindings, RuleFilters? filters, RuleAction[] actions) : BetaNode
{
    internal const int Unbound = -1;

    private readonly ActionTrigger _triggers = actions.Aggregate(ActionTrigger.None, (all, action) => all | action.Trigger);

    internal IRuleDefinition Rule { get; } = rule;

    // The position of the rule among those compiled together.
    internal int Ordinal { get; } = ordinal;

    internal int Priority { get; } = rule.Priority;

    internal RuleAction[] Actions { get; } = actions;

    internal FactMatch[] FactsOf(RuleMatch match)
    {
        var facts = new FactMatch[bindings.Length];
        for (var i = 0; i < bindings.Length; i++)
            facts[i] = new FactMatch(bindings[i].Declaration, FactAt(match, bindings[i].Up));
        return facts;
    }

    internal override NodeDescription Describe() => new(NodeType.Rule)
    {
        Properties =
        [
            KeyValuePair.Create<string, object>("Name", Rule.Name),
            KeyValuePair.Create<string, object>("Priority", Rule.Priority),
            KeyValuePair.Create<string, object>("Repeatability", Rule.Repeatability),
        ],
    };

    internal override void Update(RuleSession session, BetaTuple tuple)
    {
        var match = (RuleMatch)tuple;
        var isRepeated = match.HasFired && Rule.Repeatability == RuleRepeatability.Repeatable;
        if (isRepeated)
            match.Trigger = MatchTrigger.Updated;
        if (!IsAccepted(session, match))
        {
            if (match.IsQueued)
                session.Queue.Remove(match);
        }
        else if (!match.IsQueued && (isRepeated || !match.HasFired) && Fits(match.Trigger))
        {
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
        try
        {
            session.Queue.Filters?.Remove(match);
            session.Raise(AgendaMoment.ActivationDeleted, match);
        }
        catch (Exception exception)
        {
            session.Defer(exception);
        }
    }

    // The match is about to fire.
    internal void Select(RuleSession session, RuleMatch match)
    {
        if (filters is not null)
            RuleFilters.Select(match);
        session.Queue.Filters?.Select(match);
    }

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new RuleMatch(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var match = (RuleMatch)tuple;
        match.Begin(session);
        if (IsAccepted(session, match) && Fits(match.Trigger))
            session.Queue.Enqueue(match);
        session.Raise(AgendaMoment.ActivationCreated, match);
    }

    private bool IsAccepted(RuleSession session, RuleMatch match) => session.Queue.Filters is not { } added
        ? filters is null || filters.Accept(session, match)
        : added.AcceptsGlobally(match) && (filters is null || filters.Accept(session, match)) && added.AcceptsForItsRule(match);

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
