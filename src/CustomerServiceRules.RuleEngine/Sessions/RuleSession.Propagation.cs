namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    private void Insert(ReadOnlySpan<StoredFact> facts)
    {
        if (facts.IsEmpty || Postpones(LinkedFactAction.Insert, facts))
            return;
        Raise(FactMoment.Inserting, facts);
        _factTraffic += new Traffic(facts.Length, 0, 0);
        var batches = new TypeBatches(Network, facts);
        BeginMove();
        try
        {
            foreach (var root in batches.Roots)
            {
                var (times, started) = StartTime();
                root.Insert(this, batches.For(root, facts));
                times?.AddInserting(root, started);
            }
        }
        finally
        {
            _isMoving = false;
        }

        ThrowDeferred();
        Raise(FactMoment.Inserted, facts);
    }

    private void Update(ReadOnlySpan<StoredFact> facts)
    {
        if (facts.IsEmpty || Postpones(LinkedFactAction.Update, facts))
            return;
        Raise(FactMoment.Updating, facts);
        foreach (var fact in facts)
            fact.Cursor = null;
        _factTraffic += new Traffic(0, facts.Length, 0);
        var batches = new TypeBatches(Network, facts);
        BeginMove();
        try
        {
            foreach (var root in batches.Roots)
            {
                var (times, started) = StartTime();
                root.Update(this, batches.For(root, facts));
                times?.AddUpdating(root, started);
            }

            Settle();
        }
        finally
        {
            _isMoving = false;
        }

        ThrowDeferred();
        Raise(FactMoment.Updated, facts);
    }

    private void Retract(ReadOnlySpan<StoredFact> facts)
    {
        if (facts.IsEmpty || Postpones(LinkedFactAction.Retract, facts))
            return;
        Raise(FactMoment.Retracting, facts);
        _factTraffic += new Traffic(0, 0, facts.Length);
        var (times, started) = StartTime();
        BeginMove();
        try
        {
            foreach (var fact in facts)
                Detach(fact);
            Settle();
        }
        finally
        {
            _isMoving = false;
        }

        times?.AddRetracting(started);
        ThrowDeferred();
        Raise(FactMoment.Retracted, facts);
    }

    // Whatever is thrown on the way: a fact that is gone takes all its matches along.
    private void Detach(StoredFact fact)
    {
        _facts.Remove(fact);
        fact.Cursor = null;
        while (fact.First is { } link)
        {
            fact.First = link.Next;
            try
            {
                link.Input.Delete(this, link);
            }
            catch (Exception exception)
            {
                Defer(exception);
            }
        }
    }
}
