namespace CustomerServiceRules.RuleEngine.Runtime;

// What facts flow into on their way from their type to the branches of the rules. Ordinals number the inputs in the order
// in which facts reach them; Last is the highest one at or below the outlet.
internal abstract class AlphaOutlet
{
    internal int Last { get; set; }

    // Where traffic is counted; 0 where it follows from what is counted below.
    internal int Point { get; set; }

    internal abstract int AssignOrdinals(int next);

    internal abstract void Insert(RuleSession session, ReadOnlySpan<StoredFact> facts);

    internal abstract void Update(RuleSession session, ReadOnlySpan<StoredFact> facts);

    // The fact no longer satisfies what stands before: whatever the inputs below made of it goes.
    internal void Forget(RuleSession session, StoredFact fact)
    {
        while (fact.AfterCursor is { } link && link.Input.Ordinal <= Last)
        {
            fact.CutAfterCursor();
            link.Input.Delete(session, link);
        }
    }
}
