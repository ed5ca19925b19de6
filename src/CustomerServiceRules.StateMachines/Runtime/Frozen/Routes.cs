namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>Where a machine may lead a case, as far as that can be said without asking guards.</summary>
internal sealed class Routes<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly StateTable<TState, TTrigger> _states;
    private readonly IReadOnlyList<StateNode<TState, TTrigger>> _declared;
    private readonly ILookup<string, StateNode<TState, TTrigger>> _byText;
    private readonly HashSet<StateNode<TState, TTrigger>> _rested = [];

    /// <param name="states">All states of the machine.</param>
    /// <param name="declared">Those that are declared.</param>
    /// <param name="initial">The state in which a case begins; its initial substate is not followed then.</param>
    public Routes(StateTable<TState, TTrigger> states, IReadOnlyList<StateNode<TState, TTrigger>> declared, StateNode<TState, TTrigger> initial)
    {
        _states = states;
        _declared = declared;
        _byText = declared.ToLookup(node => node.State.ToString() ?? "");
        Follow(initial);
        Reached = _rested.SelectMany(node => node.Enclosing).ToHashSet();
    }

    /// <summary>The states in which a case can be, or in a substate of which.</summary>
    public IReadOnlySet<StateNode<TState, TTrigger>> Reached { get; }

    /// <summary>The states in which a case can come to rest.</summary>
    public IReadOnlySet<StateNode<TState, TTrigger>> Rested => _rested;

    /// <summary>The declared states that have a text.</summary>
    public IEnumerable<StateNode<TState, TTrigger>> WithText(string text) => _byText[text];

    /// <summary>Whether a case in a state can come to rest in another one.</summary>
    public bool CanBeLeft(StateNode<TState, TTrigger> node) =>
        Seen(node).Any(handler => Destinations(handler).Any(to => !ReferenceEquals(to, node)));

    // The handlers that the state and its superstates have for a case in the state; what always holds hides what lies further out.
    private static IEnumerable<Handler<TState, TTrigger>> Seen(StateNode<TState, TTrigger> node)
    {
        var hidden = new HashSet<TTrigger>();
        foreach (var holder in node.Enclosing)
        {
            foreach (var handler in holder.Handlers.Where(handler => !hidden.Contains(handler.Trigger)))
                yield return handler;
            hidden.UnionWith(holder.SyncHandlers.Where(handler => handler.IsUnguarded).Select(handler => handler.Trigger));
        }
    }

    private void Follow(StateNode<TState, TTrigger> initial)
    {
        var followed = new HashSet<Handler<TState, TTrigger>>();
        var open = new Queue<StateNode<TState, TTrigger>>([initial]);
        while (open.TryDequeue(out var node))
        {
            if (!_rested.Add(node))
                continue;

            foreach (var to in Seen(node).Where(followed.Add).SelectMany(Destinations))
                open.Enqueue(to);
        }
    }

    private IEnumerable<StateNode<TState, TTrigger>> Destinations(Handler<TState, TTrigger> handler) => (handler switch
    {
        DynamicHandler<TState, TTrigger> { Possible: null } => _declared,
        DynamicHandler<TState, TTrigger> choice => choice.Possible.SelectMany(possible => WithText(possible.DestinationState)),
        { Kind: HandlerKind.Move or HandlerKind.Reentry } => [_states[handler.Destination]],
        _ => [],
    }).Select(Resting);

    private StateNode<TState, TTrigger> Resting(StateNode<TState, TTrigger> node)
    {
        while (node.HasInitial && _states[node.Initial] is var target && ReferenceEquals(target.Superstate, node))
            node = target;
        return node;
    }
}
