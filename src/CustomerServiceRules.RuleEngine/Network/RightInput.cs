namespace CustomerServiceRules.RuleEngine.Runtime;

// Facts that join tuples from the left.
internal sealed class RightInput(RightNode node) : AlphaInput
{
    internal RightNode Node => node;

    internal override void Insert(RuleSession session, ReadOnlySpan<StoredFact> facts)
    {
        session.Counts.Inserted(Point, facts.Length);
        node.InsertRight(session, this, facts);
        session.Settle();
    }

    internal override void Delete(RuleSession session, FactLink link)
    {
        session.Counts.Retracted(Point);
        node.DeleteRight(session, (RightEntry)link);
    }

    protected override void Add(RuleSession session, StoredFact fact)
    {
        session.Counts.Inserted(Point);
        node.InsertRight(session, this, new ReadOnlySpan<StoredFact>(ref fact));
    }

    protected override void Update(RuleSession session, FactLink link)
    {
        session.Counts.Updated(Point);
        node.UpdateRight(session, (RightEntry)link);
    }
}
