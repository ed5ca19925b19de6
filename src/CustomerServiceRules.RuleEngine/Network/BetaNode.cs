namespace CustomerServiceRules.RuleEngine.Runtime;

// A step of one branch of a rule. It keeps the tuples that reach it from the left and feeds what it makes of them to its
// successor. The network holds no state: all of it is in the tuples and memories of a session.
internal abstract class BetaNode
{
    private BetaNode? _successor;

    // The input that begins the branch, when this node is the first.
    internal AdapterInput? Adapter { get; set; }

    internal BetaNode Successor
    {
        get => _successor!;
        set => _successor = value;
    }

    // Where traffic is counted.
    internal int Point { get; set; }

    // The branch that runs inside this node, if it has one.
    internal virtual BetaNode? InnerBranch => null;

    // Whether the node is the end of such a branch.
    internal virtual bool EndsInner => false;

    // Begins a branch with a fact.
    internal void Begin(RuleSession session, StoredFact fact)
    {
        session.Counts.Inserted(Point);
        var tuple = Create(null, fact, null);
        fact.Append(tuple);
        Enter(session, tuple);
    }

    internal BetaTuple Insert(RuleSession session, ParentTuple? parent, Fact? fact, RightEntry? right)
    {
        session.Counts.Inserted(Point);
        var tuple = Create(parent, fact, right);
        Enter(session, tuple);
        return tuple;
    }

    internal abstract NodeDescription Describe();

    internal abstract void Update(RuleSession session, BetaTuple tuple);

    // The tuple has already been unlinked from what it was made of.
    internal abstract void Delete(RuleSession session, BetaTuple tuple);

    internal static void Drop(RuleSession session, BetaTuple tuple)
    {
        tuple.Unlink();
        session.Counts.Retracted(tuple.Node.Point);
        tuple.Node.Delete(session, tuple);
    }

    internal static void Refresh(RuleSession session, BetaTuple tuple)
    {
        session.Counts.Updated(tuple.Node.Point);
        tuple.Node.Update(session, tuple);
    }

    protected abstract BetaTuple Create(ParentTuple? parent, Fact? fact, RightEntry? right);

    protected abstract void Enter(RuleSession session, BetaTuple tuple);

    protected static void DropChildren(RuleSession session, ParentTuple tuple)
    {
        while (tuple.FirstChild is { } child)
            Drop(session, child);
    }

    protected static void UpdateChildren(RuleSession session, ParentTuple tuple)
    {
        for (var child = tuple.FirstChild; child is not null;)
        {
            var next = child.NextSibling;
            Refresh(session, child);
            child = next;
        }
    }
}
