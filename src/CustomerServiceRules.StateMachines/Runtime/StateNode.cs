namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>What a machine knows about one state.</summary>
internal sealed class StateNode<TState, TTrigger>(TState state)
    where TState : notnull
    where TTrigger : notnull
{
    private HandlerTable<TState, TTrigger> _handlers;
    private HandlerTable<TState, TTrigger> _asyncHandlers;
    private TState _initial = default!;

    public TState State => state;

    /// <summary>Whether <c>Configure</c> was called for the state, and not only mentioned it.</summary>
    public bool IsConfigured { get; set; }

    /// <summary>The state mentioned next after this one.</summary>
    public StateNode<TState, TTrigger>? Next { get; set; }

    public StateNode<TState, TTrigger>? Superstate { get; set; }

    /// <summary>The states that were ever declared substates of this one; some may have moved to another superstate since.</summary>
    public StateNode<TState, TTrigger>[] Substates { get; set; } = [];

    public StateAction<TState, TTrigger>[] Entry { get; set; } = [];

    public StateAction<TState, TTrigger>[] Exit { get; set; } = [];

    public StateAction<TState, TTrigger>[] Activation { get; set; } = [];

    public StateAction<TState, TTrigger>[] Deactivation { get; set; } = [];

    public bool HasInitial { get; private set; }

    public TState Initial
    {
        get => _initial;
        set => (_initial, HasInitial) = (value, true);
    }

    /// <summary>The first of the handlers whose guards are synchronous.</summary>
    public Handler<TState, TTrigger>? FirstHandler => _handlers.First;

    /// <summary>The first of the handlers whose guards are asynchronous.</summary>
    public Handler<TState, TTrigger>? FirstAsyncHandler => _asyncHandlers.First;

    /// <summary>The state itself and its superstates, from the inside out.</summary>
    public IEnumerable<StateNode<TState, TTrigger>> Enclosing
    {
        get
        {
            for (var each = this; each is not null; each = each.Superstate)
                yield return each;
        }
    }

    /// <summary>All handlers, those with synchronous guards first, by trigger in the order of configuration.</summary>
    public IEnumerable<Handler<TState, TTrigger>> Handlers => SyncHandlers.Concat(_asyncHandlers.All);

    /// <summary>The handlers with synchronous guards, by trigger in the order of configuration.</summary>
    public IEnumerable<Handler<TState, TTrigger>> SyncHandlers => _handlers.All;

    private int Depth
    {
        get
        {
            var depth = 0;
            for (var each = Superstate; each is not null; each = each.Superstate)
                depth++;
            return depth;
        }
    }

    public void Add(Handler<TState, TTrigger> handler) => _handlers.Add(handler);

    public void AddAsync(Handler<TState, TTrigger> handler) => _asyncHandlers.Add(handler);

    public Handler<TState, TTrigger>? Find(TTrigger trigger) => _handlers.Find(trigger);

    public Handler<TState, TTrigger>? FindAsync(TTrigger trigger) => _asyncHandlers.Find(trigger);

    /// <summary>Takes over what happens on the way into and out of a state of another table.</summary>
    public void TakeOver(StateNode<TState, TTrigger> node, StateNode<TState, TTrigger>? superstate)
    {
        (Entry, Exit, Superstate) = (node.Entry, node.Exit, superstate);
        if (node.HasInitial)
            Initial = node.Initial;
    }

    /// <summary>Whether this state is the other one or lies in it, at any depth.</summary>
    public bool IsIn(StateNode<TState, TTrigger> other)
    {
        for (var each = this; each is not null; each = each.Superstate)
        {
            if (ReferenceEquals(each, other))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The innermost state that a transition to a destination neither leaves nor enters: the one that both lie in, one of them if
    /// the other lies in it, and the superstate of a state that leads to itself. Null: none.
    /// </summary>
    public StateNode<TState, TTrigger>? CommonWith(StateNode<TState, TTrigger> destination)
    {
        if (ReferenceEquals(this, destination))
            return Superstate;

        StateNode<TState, TTrigger>? one = this, other = destination;
        for (var levels = Depth - destination.Depth; levels > 0; levels--)
            one = one!.Superstate;
        for (var levels = destination.Depth - Depth; levels > 0; levels--)
            other = other!.Superstate;
        while (!ReferenceEquals(one, other))
            (one, other) = (one!.Superstate, other!.Superstate);
        return one;
    }

    /// <summary>This state or the one around it that lies directly in an outer one; null as the outer one: the outermost.</summary>
    public StateNode<TState, TTrigger> EnclosingBelow(StateNode<TState, TTrigger>? outer)
    {
        var each = this;
        while (each.Superstate is { } superstate && !ReferenceEquals(superstate, outer))
            each = superstate;
        return each;
    }

    /// <summary>Whether an initial transition that began in a state enters this one: not if that state lies in it and is another.</summary>
    public bool IsEnteredFrom(StateNode<TState, TTrigger> source) => ReferenceEquals(source, this) || !source.IsIn(this);
}
