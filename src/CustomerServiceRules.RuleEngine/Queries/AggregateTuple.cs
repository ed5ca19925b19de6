using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A tuple for which a query is kept: its sources in order of arrival and what became of them.
internal class AggregateTuple(BetaNode node, ParentTuple? parent, Fact? fact, RightEntry? right) : ParentTuple(node, parent, fact, right), ITuple
{
    internal SourceTuple? FirstSource;
    internal SourceTuple? LastSource;

    // Null before the first result, and after a failed evaluation until everything can be computed anew.
    internal Aggregator? Results;

    // While the tuple itself passes through the branch of the query, its results wait.
    internal bool IsBusy;
    internal bool IsUnsettled;
    internal bool IsGone;
    internal int Round;
    internal int SourceCount;

    IEnumerable<IFact> ITuple.Facts => new TupleFacts(this).Facts;

    int ITuple.Count => new TupleFacts(this).Count;

    internal List<SourceChange> Changes { get; } = [];

    internal void Append(SourceTuple source)
    {
        source.PreviousSource = LastSource;
        if (LastSource is null)
            FirstSource = source;
        else
            LastSource.NextSource = source;
        LastSource = source;
        SourceCount++;
    }

    internal void Remove(SourceTuple source)
    {
        SourceCount--;
        if (source.PreviousSource is null)
            FirstSource = source.NextSource;
        else
            source.PreviousSource.NextSource = source.NextSource;
        if (source.NextSource is null)
            LastSource = source.PreviousSource;
        else
            source.NextSource.PreviousSource = source.PreviousSource;
    }
}

// A source of a query and, in Part, what the query has made of it.
internal sealed class SourceTuple(BetaNode node, ParentTuple? parent, Fact? fact, RightEntry? right) : BetaTuple(node, parent, fact, right)
{
    internal SourceTuple? NextSource;
    internal SourceTuple? PreviousSource;
    internal object? Part;
}

internal enum SourceChangeKind
{
    Added,
    Modified,
    Removed,
}

internal readonly record struct SourceChange(SourceTuple Source, SourceChangeKind Kind);
