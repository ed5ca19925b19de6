namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    private void Insert(ReadOnlySpan<StoredFact> facts)
    {
        if (facts.IsEmpty)
            return;
        Raise(FactMoment.Inserting, facts);
        var batches = new TypeBatches(Network, facts);
        foreach (var root in batches.Roots)
            root.Insert(this, batches.For(root, facts));
        Raise(FactMoment.Inserted, facts);
    }

    private void Update(ReadOnlySpan<StoredFact> facts)
    {
        if (facts.IsEmpty)
            return;
        Raise(FactMoment.Updating, facts);
        foreach (var fact in facts)
            fact.Cursor = null;
        var batches = new TypeBatches(Network, facts);
        foreach (var root in batches.Roots)
            root.Update(this, batches.For(root, facts));
        Settle();
        Raise(FactMoment.Updated, facts);
    }

    private void Retract(ReadOnlySpan<StoredFact> facts)
    {
        if (facts.IsEmpty)
            return;
        Raise(FactMoment.Retracting, facts);
        foreach (var fact in facts)
        {
            _facts.Remove(fact);
            fact.Cursor = null;
            while (fact.First is { } link)
            {
                fact.First = link.Next;
                link.Input.Delete(this, link);
            }
        }

        Settle();
        Raise(FactMoment.Retracted, facts);
    }
}
