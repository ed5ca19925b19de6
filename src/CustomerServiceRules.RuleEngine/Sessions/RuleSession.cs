using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession(SessionFactory factory) : ISession
{
    // Read and changed by the nodes of the network. What is not touched is not made.
    internal NodeMemories Memories;
    internal long Evaluations;
    private readonly FactTable _facts = factory.Network.Identity.CreateTable();
    private EventSource? _events;
    private Queue<AggregateTuple>? _unsettled;
    private Stack<ExistingMatches>? _spareMatches;

    public IAgenda Agenda => Queue;

    public IEventProvider Events => _events ??= new EventSource();

    internal AgendaQueue Queue { get; } = new();

    internal RuleCompiler Compiler => factory.Compiler;

    internal FactIdentity Identity => factory.Network.Identity;

    // An expression has thrown and no listener took it: matches may be missing until their facts are updated.
    internal bool HasFailed { get; private set; }

    private RuleNetwork Network => factory.Network;

    [RequiresDynamicCode("Queries over IQueryable are compiled at run time.")]
    [RequiresUnreferencedCode("Queries over IQueryable look methods up by reflection.")]
    public IQueryable<TFact> Query<TFact>() => _facts.Values().OfType<TFact>().AsQueryable();

    internal void Start()
    {
        BeginMove();
        try
        {
            foreach (var head in Network.Heads)
                head.Insert(this, null, null, null);
            Settle();
        }
        finally
        {
            _isMoving = false;
        }

        ThrowDeferred();
        PropagateLinks();
    }

    internal void Unsettle(AggregateTuple query) => (_unsettled ??= new()).Enqueue(query);

    internal ExistingMatches RentMatches() => _spareMatches is not null && _spareMatches.TryPop(out var matches) ? matches : new ExistingMatches();

    internal void ReturnMatches(ExistingMatches matches) => (_spareMatches ??= new()).Push(matches);

    // Lets queries give what a batch has changed in them; an outer query follows the inner ones that feed it.
    internal void Settle()
    {
        while (_unsettled is not null && _unsettled.TryDequeue(out var query))
            ((AggregateNode)query.Node).Settle(this, query);
    }
}
