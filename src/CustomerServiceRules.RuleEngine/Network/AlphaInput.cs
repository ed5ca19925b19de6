namespace CustomerServiceRules.RuleEngine.Runtime;

// The end of the way of own-fact conditions: the place where one branch of a rule takes facts in.
internal abstract class AlphaInput : AlphaOutlet
{
    internal int Ordinal { get; private set; }

    internal override int AssignOrdinals(int next)
    {
        Last = Ordinal = next;
        return next + 1;
    }

    internal override void Update(RuleSession session, ReadOnlySpan<StoredFact> facts)
    {
        foreach (ref readonly var fact in facts)
        {
            if (fact.AfterCursor is { } link && ReferenceEquals(link.Input, this))
            {
                fact.Cursor = link;
                Update(session, link);
            }
            else
            {
                Add(session, fact);
            }
        }

        session.Settle();
    }

    internal override void Insert(RuleSession session, ReadOnlySpan<StoredFact> facts)
    {
        foreach (var fact in facts)
            Add(session, fact);
        session.Settle();
    }

    internal abstract void Delete(RuleSession session, FactLink link);

    protected abstract void Add(RuleSession session, StoredFact fact);

    protected abstract void Update(RuleSession session, FactLink link);
}

// Facts that begin a branch.
internal sealed class AdapterInput : AlphaInput
{
    private BetaNode? _successor;

    internal BetaNode Successor => _successor!;

    internal void Feed(BetaNode successor)
    {
        _successor = successor;
        successor.Adapter = this;
    }

    internal override void Delete(RuleSession session, FactLink link)
    {
        session.Counts.Retracted(Successor.Point);
        Successor.Delete(session, (BetaTuple)link);
    }

    protected override void Add(RuleSession session, StoredFact fact) => Successor.Begin(session, fact);

    protected override void Update(RuleSession session, FactLink link) => BetaNode.Refresh(session, (BetaTuple)link);
}
