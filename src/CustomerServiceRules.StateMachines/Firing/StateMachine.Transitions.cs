using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

// What a firing does, step by step. StateMachine.TransitionsAsync.cs says the same with awaits.
public partial class StateMachine<TState, TTrigger>
{
    private void FireNow(TTrigger trigger, object[] args)
    {
        if (_parameters is not null && _parameters.TryGetValue(trigger, out var declared))
            declared.ValidateParameters(args);

        var node = NodeOf(State);
        var handler = Choose(node, trigger, args, out var unmet);
        switch (handler?.Kind)
        {
            case null:
                Refuse(node.State, trigger, unmet);
                break;
            case HandlerKind.Move when !Same(node.State, handler.Destination):
                Move(node, new Passage<TState, TTrigger>(node.State, handler.Destination, trigger, args));
                break;
            case HandlerKind.Dynamic when ((DynamicHandler<TState, TTrigger>)handler).Selector is var selector:
                if (selector.IsAsync)
                    _ = MoveLaterAsync(node, selector, trigger, args);
                else
                    Move(node, new Passage<TState, TTrigger>(node.State, selector.Select<TState>(args), trigger, args));
                break;
            case HandlerKind.Reentry:
                Reenter(node, new Passage<TState, TTrigger>(node.State, handler.Destination, trigger, args));
                break;
            case HandlerKind.Internal:
                var passage = new Passage<TState, TTrigger>(node.State, node.State, trigger, args);
                Run(((InternalHandler<TState, TTrigger>)handler).Action, ref passage, "an internal transition");
                break;
        }
    }

    private void Move(StateNode<TState, TTrigger> source, Passage<TState, TTrigger> passage)
    {
        var destination = _states[passage.Destination];
        var common = source.CommonWith(destination);
        Leave(source, common, ref passage);
        State = passage.Destination;
        _recent = destination;
        Tell(_transitioned, ref passage, nameof(OnTransitioned));
        Enter(destination, common, ref passage);

        var reached = FollowInitial(destination, source, ref passage, passage.Destination, out var hasMovedOn);
        if (hasMovedOn)
            State = reached.State;
        if (!ReferenceEquals(reached, destination))
            passage = passage.Between(passage.Source, reached.State);
        Tell(_completed, ref passage, nameof(OnTransitionCompleted));
    }

    private void Reenter(StateNode<TState, TTrigger> source, Passage<TState, TTrigger> passage)
    {
        var entered = _states[passage.Destination];
        var stateBefore = source.State;
        if (!passage.IsReentry)
        {
            Leave(source, entered, ref passage);
            passage = passage.Between(entered.State, entered.State);
        }

        Leave(entered, entered.Superstate, ref passage);
        Tell(_transitioned, ref passage, nameof(OnTransitioned));
        Enter(entered, entered.Superstate, ref passage);
        var reached = FollowInitial(entered, entered, ref passage, stateBefore, out _);
        Tell(_completed, ref passage, nameof(OnTransitionCompleted));
        State = reached.State;
    }

    // The innermost state reached; hasMovedOn: whether initial transitions led there, so that the state is still to be set.
    private StateNode<TState, TTrigger> FollowInitial(
        StateNode<TState, TTrigger> node, StateNode<TState, TTrigger> source, ref Passage<TState, TTrigger> passage, TState expected, out bool hasMovedOn)
    {
        hasMovedOn = false;
        while (!HasMovedElsewhere(expected))
        {
            if (!node.HasInitial)
                return node;

            var target = InitialOf(node);
            var announced = passage.Between(node.State, target.State);
            Tell(_transitioned, ref announced, nameof(OnTransitioned));
            var inner = passage.IntoInitial(target.State);
            if (target.IsEnteredFrom(source))
                Run(target.Entry, ref inner, "an entry action");
            node = target;
            hasMovedOn = true;
        }

        hasMovedOn = false;
        return NodeOf(State);
    }

    // A firing on the spot, inside an action, has led somewhere else.
    private bool HasMovedElsewhere(TState expected) => _firingMode == FiringMode.Immediate && !Same(State, expected);

    private StateNode<TState, TTrigger> InitialOf(StateNode<TState, TTrigger> node)
    {
        var target = _states[node.Initial];
        return ReferenceEquals(target.Superstate, node)
            ? target
            : throw new InvalidOperationException($"Found '{target.State}' as the initial substate of '{node.State}', expected one of its direct substates.");
    }

    private static void Leave(StateNode<TState, TTrigger> node, StateNode<TState, TTrigger>? outer, ref Passage<TState, TTrigger> passage)
    {
        for (var each = node; each is not null && !ReferenceEquals(each, outer); each = each.Superstate)
            Run(each.Exit, ref passage, "an exit action");
    }

    // Level by level and not by recursion: a hierarchy may be deeper than the stack.
    private static void Enter(StateNode<TState, TTrigger> node, StateNode<TState, TTrigger>? outer, ref Passage<TState, TTrigger> passage)
    {
        for (var each = outer; !ReferenceEquals(each, node);)
        {
            each = node.EnclosingBelow(each);
            Run(each.Entry, ref passage, "an entry action");
        }
    }

    private static void Run(StateAction<TState, TTrigger>[] actions, ref Passage<TState, TTrigger> passage, string what)
    {
        foreach (var action in actions)
        {
            if (action.AppliesTo(passage.Trigger))
                Run(action, ref passage, what);
        }
    }

    private static void Run(StateAction<TState, TTrigger> action, ref Passage<TState, TTrigger> passage, string what)
    {
        if (action.IsAsync)
            throw NeedsAsync(what + " that is asynchronous");

        action.Run(ref passage);
    }
}
