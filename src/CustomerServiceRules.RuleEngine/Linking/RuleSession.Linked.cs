namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    private PendingLinks? _pending;
    private bool _isPropagating;

    public bool AutoPropagateLinkedFacts { get; set; } = true;

    public IEnumerable<ILinkedFactSet> PropagateLinked()
    {
        var sets = new List<ILinkedFactSet>();
        PropagateLinks(sets);
        return sets;
    }

    internal void InsertLinked(RuleMatch match, object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
        if (LinkedFacts.Find(match, key) is not null)
            throw new ArgumentException($"The match already has a linked fact with the key {key}.", nameof(key));
        if (_facts.Find(fact) is not null)
            throw new ArgumentException($"The linked fact is already in the session: {fact}.", nameof(fact));
        var linked = new LinkedFact(fact, _facts.HashOf(fact), key, match);
        _facts.Add(linked);
        LinkedFacts.Append(match, linked);
        Pending.Add(LinkedFactAction.Insert, linked);
    }

    internal void UpdateLinked(RuleMatch match, object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var linked = FindLinked(match, key);
        if (_facts.Find(fact) is { } other && !ReferenceEquals(other, linked))
            throw new ArgumentException($"The linked fact is already in the session: {fact}.", nameof(fact));
        _facts.Replace(linked, fact);
        Pending.Add(LinkedFactAction.Update, linked);
    }

    internal void RetractLinked(RuleMatch match, object key, object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var linked = FindLinked(match, key);
        LinkedFacts.Remove(match, linked);
        Pending.Add(LinkedFactAction.Retract, linked);
    }

    // The match has ended: its conclusions go once the change that ended it has run its course.
    internal void RetractLinkedOf(RuleMatch match)
    {
        for (var linked = match.FirstLinked; linked is not null; linked = linked.NextOfMatch)
            Pending.Add(LinkedFactAction.Retract, linked);
        match.FirstLinked = null;
    }

    private PendingLinks Pending => _pending ??= new PendingLinks();

    private static LinkedFact FindLinked(RuleMatch match, object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return LinkedFacts.Find(match, key) ?? throw new ArgumentException($"The match has no linked fact with the key {key}.", nameof(key));
    }

    private void PropagateLinks(List<ILinkedFactSet>? report = null)
    {
        if (_pending is null || _isPropagating || _isMoving)
            return;
        _isPropagating = true;
        try
        {
            while (_pending.TryTake(out var action, out var facts))
            {
                if (report is not null && facts.ToArray().OfType<LinkedFact>().ToArray() is { Length: > 0 } linked)
                    report.Add(new LinkedFactSet(action, linked));
                Propagate(action, facts);
            }
        }
        finally
        {
            _isPropagating = false;
        }
    }

    private void Propagate(LinkedFactAction action, ReadOnlySpan<StoredFact> facts)
    {
        switch (action)
        {
            case LinkedFactAction.Insert:
                Insert(facts);
                break;
            case LinkedFactAction.Update:
                Update(facts);
                break;
            default:
                Retract(facts);
                break;
        }
    }
}
