using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    private async Task FireNowAsync(TTrigger trigger, object[] args)
    {
        var retain = RetainSynchronizationContext;
        if (_parameters is not null && _parameters.TryGetValue(trigger, out var declared))
            declared.ValidateParameters(args);

        var node = NodeOf(State);
        var handler = await ChooseAsync(node, trigger, args, retain).ConfigureAwait(retain);
        switch (handler?.Kind)
        {
            case null:
                await RefuseAsync(node.State, trigger).ConfigureAwait(retain);
                break;
            case HandlerKind.Move when !Same(node.State, handler.Destination):
                await MoveAsync(node, new Passage<TState, TTrigger>(node.State, handler.Destination, trigger, args)).ConfigureAwait(retain);
                break;
            case HandlerKind.Dynamic when ((DynamicHandler<TState, TTrigger>)handler).Selector is var selector:
                var selected = selector.IsAsync ? await selector.SelectAsync<TState>(args).ConfigureAwait(retain) : selector.Select<TState>(args);
                await MoveAsync(node, new Passage<TState, TTrigger>(node.State, selected, trigger, args)).ConfigureAwait(retain);
                break;
            case HandlerKind.Reentry:
                await ReenterAsync(node, new Passage<TState, TTrigger>(node.State, handler.Destination, trigger, args)).ConfigureAwait(retain);
                break;
            case HandlerKind.Internal:
                var passage = new Passage<TState, TTrigger>(node.State, node.State, trigger, args);
                await StayAsync(((InternalHandler<TState, TTrigger>)handler).Action, passage, retain).ConfigureAwait(retain);
                break;
        }
    }

    // An action without awaits leaves the caller's thread unless its context is to be kept.
    private static Task StayAsync(StateAction<TState, TTrigger> action, Passage<TState, TTrigger> passage, bool retain) =>
        action.IsAsync || retain ? action.RunAsync(ref passage) : Task.Run(() => action.RunAsync(ref passage));

    // Fire does not wait for an asynchronous selector: it returns, and the move happens when the selector has answered.
    private async Task MoveLaterAsync(StateNode<TState, TTrigger> source, Selector selector, TTrigger trigger, object[] args)
    {
        var destination = await selector.SelectAsync<TState>(args).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await MoveAsync(source, new Passage<TState, TTrigger>(source.State, destination, trigger, args)).ConfigureAwait(false);
    }

    private async Task MoveAsync(StateNode<TState, TTrigger> source, Passage<TState, TTrigger> passage)
    {
        var retain = RetainSynchronizationContext;
        var destination = _states[passage.Destination];
        var common = source.CommonWith(destination);
        passage.Share();
        await LeaveAsync(source, common, passage, retain).ConfigureAwait(retain);
        State = passage.Destination;
        await TellAsync(_transitioned, passage, retain).ConfigureAwait(retain);
        await EnterAsync(destination, common, passage, retain).ConfigureAwait(retain);

        var (reached, hasMovedOn) = await FollowInitialAsync(destination, source, passage, passage.Destination).ConfigureAwait(retain);
        if (hasMovedOn)
            State = reached.State;
        if (!ReferenceEquals(reached, destination))
            passage = passage.Between(passage.Source, reached.State);
        await TellAsync(_completed, passage, retain).ConfigureAwait(retain);
    }

    private async Task ReenterAsync(StateNode<TState, TTrigger> source, Passage<TState, TTrigger> passage)
    {
        var retain = RetainSynchronizationContext;
        var entered = _states[passage.Destination];
        var stateBefore = source.State;
        passage.Share();
        if (!passage.IsReentry)
        {
            await LeaveAsync(source, entered, passage, retain).ConfigureAwait(retain);
            passage = passage.Between(entered.State, entered.State);
            passage.Share();
        }

        await LeaveAsync(entered, entered.Superstate, passage, retain).ConfigureAwait(retain);
        await TellAsync(_transitioned, passage, retain).ConfigureAwait(retain);
        await EnterAsync(entered, entered.Superstate, passage, retain).ConfigureAwait(retain);
        var (reached, _) = await FollowInitialAsync(entered, entered, passage, stateBefore).ConfigureAwait(retain);
        await TellAsync(_completed, passage, retain).ConfigureAwait(retain);
        State = reached.State;
    }

    private async Task<(StateNode<TState, TTrigger> Reached, bool HasMovedOn)> FollowInitialAsync(
        StateNode<TState, TTrigger> node, StateNode<TState, TTrigger> source, Passage<TState, TTrigger> passage, TState expected)
    {
        var retain = RetainSynchronizationContext;
        var hasMovedOn = false;
        while (!HasMovedElsewhere(expected))
        {
            if (!node.HasInitial)
                return (node, hasMovedOn);

            var target = InitialOf(node);
            await TellAsync(_transitioned, passage.Between(node.State, target.State), retain).ConfigureAwait(retain);
            if (target.IsEnteredFrom(source))
                await RunAsync(target.Entry, passage.IntoInitial(target.State), retain).ConfigureAwait(retain);
            node = target;
            hasMovedOn = true;
        }

        return (NodeOf(State), false);
    }

    private static async Task LeaveAsync(
        StateNode<TState, TTrigger> node, StateNode<TState, TTrigger>? outer, Passage<TState, TTrigger> passage, bool retain)
    {
        for (var each = node; each is not null && !ReferenceEquals(each, outer); each = each.Superstate)
            await RunAsync(each.Exit, passage, retain).ConfigureAwait(retain);
    }

    private static async Task EnterAsync(
        StateNode<TState, TTrigger> node, StateNode<TState, TTrigger>? outer, Passage<TState, TTrigger> passage, bool retain)
    {
        for (var each = outer; !ReferenceEquals(each, node);)
        {
            each = node.EnclosingBelow(each);
            await RunAsync(each.Entry, passage, retain).ConfigureAwait(retain);
        }
    }

    private static async Task RunAsync(StateAction<TState, TTrigger>[] actions, Passage<TState, TTrigger> passage, bool retain)
    {
        foreach (var action in actions)
        {
            if (action.AppliesTo(passage.Trigger))
                await action.RunAsync(ref passage).ConfigureAwait(retain);
        }
    }

    private static Task TellAsync(in Listeners<TState, TTrigger> listeners, Passage<TState, TTrigger> passage, bool retain) =>
        listeners.HasAny ? listeners.TellAsync(passage.Transition, retain) : Task.CompletedTask;
}
