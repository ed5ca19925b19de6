namespace CustomerServiceRules.RuleEngine.Runtime;

// The state of one operator of a query for one tuple.
internal abstract class Aggregator
{
    private readonly List<AggregateOutput> _touched = [];

    // False when an expression failed and a listener handled it: then the query has no result at all.
    internal abstract bool Apply(RuleSession session, AggregateTuple owner, IReadOnlyList<SourceChange> changes);

    // What has changed since the last time, in the order in which it first did.
    internal IReadOnlyList<AggregateOutput> TakeTouched()
    {
        AggregateOutput[] touched = [.. _touched];
        _touched.Clear();
        foreach (var output in touched)
        {
            output.IsTouched = false;
            if (!output.IsLive)
                Forget(output);
        }

        return touched;
    }

    protected void Touch(AggregateOutput output)
    {
        if (output.IsTouched)
            return;
        output.IsTouched = true;
        _touched.Add(output);
    }

    protected virtual void Forget(AggregateOutput output)
    {
    }
}

internal abstract class AggregatorFactory
{
    internal abstract Aggregator Create(RuleSession session, AggregateTuple owner);
}
