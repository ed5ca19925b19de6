namespace CustomerServiceRules.StateMachines.Runtime;

internal enum HandlerKind
{
    Move,
    Reentry,
    Ignore,
    Internal,
    Dynamic,
}

/// <summary>What a state does on a trigger while its guards hold.</summary>
internal class Handler<TState, TTrigger>(HandlerKind kind, TTrigger trigger, TState destination, Guard[]? guards)
    where TState : notnull
    where TTrigger : notnull
{
    public HandlerKind Kind => kind;

    public TTrigger Trigger => trigger;

    /// <summary>Where a move leads; the holding state itself for the other kinds.</summary>
    public TState Destination => destination;

    /// <summary>The conditions, all of which must hold; null: none.</summary>
    public Guard[]? Guards { get; } = guards is { Length: 0 } ? null : guards;

    /// <summary>Whether the handler holds whatever the arguments.</summary>
    public bool IsUnguarded => Guards is null || ReferenceEquals(Guards, Runtime.Guards.Always);

    /// <summary>Whether only <c>FireAsync</c> takes the handler.</summary>
    public bool IsAsync => Guards is [{ IsAsync: true }, ..];

    /// <summary>The next handler of the same trigger in the same state.</summary>
    public Handler<TState, TTrigger>? NextOfTrigger { get; set; }

    /// <summary>The first handler of the next trigger in the same state; set on first handlers only.</summary>
    public Handler<TState, TTrigger>? NextTrigger { get; set; }

    /// <summary>Whether all guards hold; all are asked, and those that do not hold are added.</summary>
    public bool Holds(object[] args, ref List<Guard>? unmet)
    {
        if (Guards is null)
            return true;

        var holds = true;
        foreach (var guard in Guards)
        {
            if (guard.Holds(args))
                continue;

            holds = false;
            (unmet ??= []).Add(guard);
        }

        return holds;
    }

    /// <summary>As <see cref="Holds"/>, for guards of either timing.</summary>
    public async ValueTask<bool> HoldsAsync(object[] args, bool retainContext)
    {
        var holds = true;
        foreach (var guard in Guards ?? [])
            holds &= guard.IsAsync ? await guard.HoldsAsync(args).ConfigureAwait(retainContext) : guard.Holds(args);
        return holds;
    }
}

/// <summary>Runs an action and stays.</summary>
internal sealed class InternalHandler<TState, TTrigger>(TTrigger trigger, TState state, Guard[] guards, StateAction<TState, TTrigger> action)
    : Handler<TState, TTrigger>(HandlerKind.Internal, trigger, state, guards)
    where TState : notnull
    where TTrigger : notnull
{
    public StateAction<TState, TTrigger> Action => action;
}

/// <summary>Leads to where a selector says.</summary>
internal sealed class DynamicHandler<TState, TTrigger>(
    TTrigger trigger, TState state, Guard[]? guards, Selector selector, Reflection.DynamicStateInfos? possible)
    : Handler<TState, TTrigger>(HandlerKind.Dynamic, trigger, state, guards)
    where TState : notnull
    where TTrigger : notnull
{
    public Selector Selector => selector;

    public Reflection.DynamicStateInfos? Possible => possible;
}
