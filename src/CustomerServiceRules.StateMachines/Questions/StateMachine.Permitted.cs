using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    private const string MayBlock = "Asynchronous guards are waited for by blocking the thread: use GetPermittedTriggersAsync.";

    /// <summary>The triggers that have a handler whose guards hold: first those of the present state in the order of configuration, then those of its superstates.</summary>
    public Task<IEnumerable<TTrigger>> PermittedTriggersAsync => GetPermittedTriggersAsync();

    /// <summary>As <see cref="PermittedTriggersAsync"/>, blocking on asynchronous guards.</summary>
    [Obsolete(MayBlock)]
    public IEnumerable<TTrigger> PermittedTriggers => Permitted([]);

    /// <summary>The triggers that have a handler whose guards hold for the arguments.</summary>
    /// <param name="args">The arguments for typed guards; none at all stands for the defaults of their types.</param>
    public async Task<IEnumerable<TTrigger>> GetPermittedTriggersAsync(params object[] args) =>
        await PermittedAsync(NodeOf(State), args, RetainSynchronizationContext).ConfigureAwait(RetainSynchronizationContext);

    /// <summary>As <see cref="GetPermittedTriggersAsync"/>, blocking on asynchronous guards.</summary>
    /// <param name="args">The arguments for typed guards; none at all stands for the defaults of their types.</param>
    [Obsolete(MayBlock)]
    public IEnumerable<TTrigger> GetPermittedTriggers(params object[] args) => Permitted(args);

    /// <summary>The permitted triggers with the parameters declared for them.</summary>
    /// <param name="args">The arguments for typed guards; none at all stands for the defaults of their types.</param>
    public async Task<IEnumerable<TriggerDetails<TState, TTrigger>>> GetDetailedPermittedTriggers(params object[] args)
    {
        var permitted = await PermittedAsync(NodeOf(State), args, RetainSynchronizationContext).ConfigureAwait(RetainSynchronizationContext);
        return [.. permitted.Select(trigger => new TriggerDetails<TState, TTrigger>(trigger, _parameters?.GetValueOrDefault(trigger)))];
    }

    /// <summary>The present state and the triggers permitted in it.</summary>
    public override string ToString() =>
        $"StateMachine {{ State = {State}, PermittedTriggers = {{ {string.Join(", ", Permitted([]))} }}}}";

    // Not in the caller's context, which this very call keeps busy.
    private List<TTrigger> Permitted(object[] args) => PermittedAsync(NodeOf(State), args, retainContext: false).AsTask().GetAwaiter().GetResult();

    private static async ValueTask<List<TTrigger>> PermittedAsync(StateNode<TState, TTrigger> node, object[] args, bool retainContext)
    {
        var permitted = await PermittedByAsync(node, args, retainContext).ConfigureAwait(retainContext);
        if (node.Superstate is null)
            return permitted;

        var listed = new HashSet<TTrigger>();
        permitted = [.. permitted.Where(listed.Add)];
        for (var outer = node.Superstate; outer is not null; outer = outer.Superstate)
            permitted.AddRange((await PermittedByAsync(outer, args, retainContext).ConfigureAwait(retainContext)).Where(listed.Add));
        return permitted;
    }

    private static async ValueTask<List<TTrigger>> PermittedByAsync(StateNode<TState, TTrigger> node, object[] args, bool retainContext)
    {
        var permitted = new List<TTrigger>();
        for (var first = node.FirstHandler; first is not null; first = first.NextTrigger)
        {
            if (AnyHolds(first, args))
                permitted.Add(first.Trigger);
        }

        for (var first = node.FirstAsyncHandler; first is not null; first = first.NextTrigger)
        {
            if (await AnyHoldsAsync(first, args, retainContext).ConfigureAwait(retainContext))
                permitted.Add(first.Trigger);
        }

        return permitted;
    }

    private static bool AnyHolds(Handler<TState, TTrigger> first, object[] args)
    {
        List<Guard>? unmet = null;
        for (var each = first; each is not null; each = each.NextOfTrigger)
        {
            if (each.Holds(args, ref unmet))
                return true;
        }

        return false;
    }

    private static async ValueTask<bool> AnyHoldsAsync(Handler<TState, TTrigger> first, object[] args, bool retainContext)
    {
        for (var each = first; each is not null; each = each.NextOfTrigger)
        {
            if (await each.HoldsAsync(args, retainContext).ConfigureAwait(retainContext))
                return true;
        }

        return false;
    }
}
