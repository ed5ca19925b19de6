namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    private void Insert(ReadOnlySpan<StoredFact> facts)
    {
        if (facts.IsEmpty)
            return;
        Raise(FactMoment.Inserting, facts);
        _factTraffic += new Traffic(facts.Length, 0, 0);
        var batches = new TypeBatches(Network, facts);
        foreach (var root in batches.Roots)
        {
            var (times, started) = StartTime();
            root.Insert(this, batches.For(root, facts));
            times?.AddInserting(root, started);
        }

        Raise(FactMoment.Inserted, facts);
    }

    private void Update(ReadOnlySpan<StoredFact> facts)
    {
        if (facts.IsEmpty)
            return;
        Raise(FactMoment.Updating, facts);
        foreach (var fact in facts)
            fact.Cursor = null;
        _factTraffic += new Traffic(0, facts.Length, 0);
        var batches = new TypeBatches(Network, facts);
        foreach (var root in batches.Roots)
        {
            var (times, started) = StartTime();
            root.Update(this, batches.For(root, facts));
            times?.AddUpdating(root, started);
        }

        Settle();
        Raise(FactMoment.Updated, facts);
    }

    private void Retract(ReadOnlySpan<StoredFact> facts)
    {
        if (facts.IsEmpty)
            return;
        Raise(FactMoment.Retracting, facts);
        _factTraffic += new Traffic(0, 0, facts.Length);
        var (times, started) = StartTime();
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
        times?.AddRetracting(started);
        Raise(FactMoment.Retracted, facts);
    }
}
