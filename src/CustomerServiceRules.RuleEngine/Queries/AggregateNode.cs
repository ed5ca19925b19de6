using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// An operator of a query. Each tuple from the left runs through a branch of its own, Inner, that finds the sources; what the
// operator makes of them goes to the successor, once for each batch.
internal class AggregateNode(AggregatorFactory factory) : BetaNode
{
    private BetaNode? _inner;

    internal BetaNode Inner
    {
        get => _inner!;
        set => _inner = value;
    }

    internal override BetaNode InnerBranch => Inner;

    // The element of the rule that the node runs, for the schema.
    internal required AggregateElement Element { get; init; }

    internal override NodeDescription Describe() => new(NodeType.Aggregate, Element.ResultType)
    {
        Properties = [KeyValuePair.Create<string, object>("Name", Element.Name)],
        Expressions = [.. Element.Expressions.Select(expression => KeyValuePair.Create(expression.Name, expression.Expression))],
    };

    internal override void Update(RuleSession session, BetaTuple tuple)
    {
        var owner = (AggregateTuple)tuple;
        var inside = owner.FirstChild!;
        owner.IsBusy = true;
        try
        {
            Refresh(session, inside);
        }
        finally
        {
            owner.IsBusy = false;
        }

        Settle(session, owner);
        for (var child = inside.NextSibling; child is not null;)
        {
            var next = child.NextSibling;
            if (((AggregateOutput)child.Fact!).Round != owner.Round)
                Refresh(session, child);
            child = next;
        }
    }

    internal override void Delete(RuleSession session, BetaTuple tuple)
    {
        var owner = (AggregateTuple)tuple;
        owner.IsGone = true;
        DropChildren(session, owner);
    }

    internal virtual void Settle(RuleSession session, AggregateTuple owner)
    {
        owner.IsUnsettled = false;
        if (owner.IsGone)
            return;
        owner.Round++;
        IReadOnlyList<SourceChange> changes = [.. owner.Changes];
        owner.Changes.Clear();
        var results = owner.Results;
        owner.Results = null;
        if (results is null)
        {
            DropOutputs(session, owner);
            results = factory.Create(session, owner);
            changes = AllSources(owner);
        }

        if (!results.Apply(session, owner, changes))
        {
            DropOutputs(session, owner);
            return;
        }

        owner.Results = results;
        foreach (var output in results.TakeTouched())
            Give(session, owner, output);
    }

    protected override BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right) => new AggregateTuple(this, parent, fact, right);

    protected override void Enter(RuleSession session, BetaTuple tuple)
    {
        var owner = (AggregateTuple)tuple;
        owner.IsBusy = true;
        try
        {
            Inner.Insert(session, owner, null, null);
        }
        finally
        {
            owner.IsBusy = false;
        }

        Settle(session, owner);
    }

    private static List<SourceChange> AllSources(AggregateTuple owner)
    {
        var all = new List<SourceChange>();
        for (var source = owner.FirstSource; source is not null; source = source.NextSource)
        {
            source.Part = null;
            all.Add(new SourceChange(source, SourceChangeKind.Added));
        }

        return all;
    }

    private static void DropOutputs(RuleSession session, AggregateTuple owner)
    {
        while (owner.FirstChild!.NextSibling is { } child)
            Drop(session, child);
    }

    private void Give(RuleSession session, AggregateTuple owner, AggregateOutput output)
    {
        output.Round = owner.Round;
        if (!output.IsLive)
        {
            if (output.Child is { } child)
                Drop(session, child);
            output.Child = null;
        }
        else if (output.Child is { } child)
        {
            Refresh(session, child);
        }
        else
        {
            output.Child = Successor.Insert(session, owner, output, null);
        }
    }
}
