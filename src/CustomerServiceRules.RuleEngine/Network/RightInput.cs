namespace CustomerServiceRules.RuleEngine.Runtime;

// Facts that join tuples from the left.
internal sealed class RightInput(RightNode node) : AlphaInput
{
    internal override void Insert(RuleSession session, ReadOnlySpan<StoredFact> facts)
    {
        node.InsertRight(session, this, facts);
        session.Settle();
    }

    internal override void Delete(RuleSession session, FactLink link) => node.DeleteRight(session, (RightEntry)link);

    protected override void Add(RuleSession session, StoredFact fact) => node.InsertRight(session, this, new ReadOnlySpan<StoredFact>(ref fact));

    protected override void Update(RuleSession session, FactLink link) => node.UpdateRight(session, (RightEntry)link);
}
