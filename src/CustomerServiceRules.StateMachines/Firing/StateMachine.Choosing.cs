using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    // The one handler that holds, of the innermost state that has one. Unmet: the guards that did not hold in the outermost state with handlers of the trigger.
    private static Handler<TState, TTrigger>? Choose(StateNode<TState, TTrigger> node, TTrigger trigger, object[] args, out List<Guard>? unmet)
    {
        unmet = null;
        for (var each = node; each is not null; each = each.Superstate)
        {
            if (each.Find(trigger) is not { } first)
                continue;

            unmet = null;
            if (Only(each, first, args, ref unmet) is { } handler)
                return handler;
        }

        return null;
    }

    private static Handler<TState, TTrigger>? Only(
        StateNode<TState, TTrigger> node, Handler<TState, TTrigger> first, object[] args, ref List<Guard>? unmet)
    {
        if (first is { NextOfTrigger: null, Guards: null })
            return first;

        Handler<TState, TTrigger>? found = null;
        var several = false;
        for (var each = first; each is not null; each = each.NextOfTrigger)
        {
            if (!each.Holds(args, ref unmet))
                continue;

            several |= found is not null;
            found = each;
        }

        return several ? throw Ambiguity.Of(node.State, first.Trigger) : found;
    }

    private static async ValueTask<Handler<TState, TTrigger>?> ChooseAsync(
        StateNode<TState, TTrigger> node, TTrigger trigger, object[] args, bool retainContext)
    {
        for (var each = node; each is not null; each = each.Superstate)
        {
            List<Guard>? unmet = null;
            var found = each.Find(trigger) is { } first
                ? Only(each, first, args, ref unmet)
                : await OnlyAsync(each, each.FindAsync(trigger), args, retainContext).ConfigureAwait(retainContext);
            if (found is not null)
                return found;
        }

        return null;
    }

    private static async ValueTask<Handler<TState, TTrigger>?> OnlyAsync(
        StateNode<TState, TTrigger> node, Handler<TState, TTrigger>? first, object[] args, bool retainContext)
    {
        Handler<TState, TTrigger>? found = null;
        var several = false;
        for (var each = first; each is not null; each = each.NextOfTrigger)
        {
            if (!await each.HoldsAsync(args, retainContext).ConfigureAwait(retainContext))
                continue;

            several |= found is not null;
            found = each;
        }

        return several ? throw Ambiguity.Of(node.State, first!.Trigger) : found;
    }
}
