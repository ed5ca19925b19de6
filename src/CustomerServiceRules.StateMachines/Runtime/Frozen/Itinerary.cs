namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>The way of a transition through the hierarchy: which actions in which order, and where it ends.</summary>
internal sealed class Itinerary<TState, TTrigger>(StateTable<TState, TTrigger> states)
    where TState : notnull
    where TTrigger : notnull
{
    private readonly List<Stage<TState, TTrigger>> _stages = [];

    public IReadOnlyList<Stage<TState, TTrigger>> Stages => _stages;

    public TState End { get; private set; } = default!;

    /// <summary>By a move; a state that leads to itself is left and entered.</summary>
    public void Move(StateNode<TState, TTrigger> source, StateNode<TState, TTrigger> destination)
    {
        var common = source.CommonWith(destination);
        Leave(source, common, destination.State);
        for (var each = common; !ReferenceEquals(each, destination);)
        {
            each = destination.EnclosingBelow(each);
            _stages.Add(new(each.Entry, source.State, destination.State));
        }

        FollowInitial(source, destination);
    }

    /// <summary>By reentry of a state, from it or from one of its substates.</summary>
    public void Reenter(StateNode<TState, TTrigger> source, StateNode<TState, TTrigger> entered)
    {
        Leave(source, entered, entered.State);
        Move(entered, entered);
    }

    private void Leave(StateNode<TState, TTrigger> source, StateNode<TState, TTrigger>? outer, TState to)
    {
        for (var each = source; each is not null && !ReferenceEquals(each, outer); each = each.Superstate)
            _stages.Add(new(each.Exit, source.State, to));
    }

    private void FollowInitial(StateNode<TState, TTrigger> source, StateNode<TState, TTrigger> destination)
    {
        var reached = destination;
        while (reached.HasInitial && states[reached.Initial] is var target && ReferenceEquals(target.Superstate, reached))
        {
            if (target.IsEnteredFrom(source))
                _stages.Add(new(target.Entry, source.State, target.State, IsInitial: true));
            reached = target;
        }

        End = reached.State;
    }
}
