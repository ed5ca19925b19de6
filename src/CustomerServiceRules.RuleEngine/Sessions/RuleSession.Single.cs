namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    public void Insert(object fact)
    {
        if (!TryInsert(fact))
            throw Present(fact);
    }

    public bool TryInsert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (_facts.Find(fact) is not null)
            return false;
        var stored = new StoredFact(fact, _facts.HashOf(fact));
        _facts.Add(stored);
        Insert(new ReadOnlySpan<StoredFact>(ref stored));
        PropagateLinks();
        return true;
    }

    public void Update(object fact)
    {
        if (!TryUpdate(fact))
            throw Absent(fact);
    }

    public bool TryUpdate(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (FindOwn(fact) is not { } stored)
            return false;
        stored.Item = fact;
        Update(new ReadOnlySpan<StoredFact>(ref stored));
        PropagateLinks();
        return true;
    }

    public void Retract(object fact)
    {
        if (!TryRetract(fact))
            throw Absent(fact);
    }

    public bool TryRetract(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (FindOwn(fact) is not { } stored)
            return false;
        Retract(new ReadOnlySpan<StoredFact>(ref stored));
        PropagateLinks();
        return true;
    }

    private static ArgumentException Present(object facts) => new($"The fact is already in the session: {facts}.", nameof(facts));

    private static ArgumentException Absent(object facts) => new($"The fact is not in the session, or is linked to a match: {facts}.", nameof(facts));

    // Linked facts belong to their matches.
    private StoredFact? FindOwn(object fact) => _facts.Find(fact) is { } stored and not LinkedFact ? stored : null;
}
