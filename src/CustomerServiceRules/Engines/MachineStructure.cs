namespace CustomerServiceRules.Engines;

/// <summary>A configured machine as the engines' contract lets one see it.</summary>
internal sealed record MachineStructure<TState, TTrigger>(
    IReadOnlyList<MachineState<TState>> States, IReadOnlyList<MachineTransition<TState, TTrigger>> Transitions)
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    /// <summary>Reads a machine. Transitions with asynchronous guards cannot be seen.</summary>
    public static MachineStructure<TState, TTrigger> Of(StateMachine<TState, TTrigger> machine)
    {
        var states = new List<MachineState<TState>>();
        var transitions = new List<MachineTransition<TState, TTrigger>>();
        foreach (var state in machine.GetInfo().States)
        {
            var from = (TState)state.UnderlyingState;
            states.Add(new MachineState<TState>(
                from,
                state.Superstate is { } superstate ? (TState)superstate.UnderlyingState : null,
                [.. state.EntryActions.Select(action => new MachineAction(action.Method.Description, action.FromTrigger, action.Method.IsAsync))],
                [.. state.ExitActions.Select(action => new MachineAction(action.Description, null, action.IsAsync))],
                state.ActivateActions.Any() || state.DeactivateActions.Any()));

            foreach (var move in state.FixedTransitions)
            {
                var to = (TState)move.DestinationState.UnderlyingState;
                var kind = move.IsInternalTransition ? MachineTransitionKind.Internal
                    : EqualityComparer<TState>.Default.Equals(from, to) ? MachineTransitionKind.Reentry
                    : MachineTransitionKind.Move;
                transitions.Add(new(from, (TTrigger)move.Trigger.UnderlyingTrigger, kind, to, [.. move.GuardConditionsMethodDescriptions.Select(guard => guard.Description)]));
            }

            foreach (var choice in state.DynamicTransitions)
            {
                transitions.Add(new(from, (TTrigger)choice.Trigger.UnderlyingTrigger, MachineTransitionKind.Choice, null, [.. choice.GuardConditionsMethodDescriptions.Select(guard => guard.Description)])
                {
                    Selector = choice.DestinationStateSelectorDescription.Description,
                });
            }

            foreach (var ignored in state.IgnoredTriggers)
                transitions.Add(new(from, (TTrigger)ignored.Trigger.UnderlyingTrigger, MachineTransitionKind.Ignored, from, [.. ignored.GuardConditionsMethodDescriptions.Select(guard => guard.Description)]));
        }

        return new MachineStructure<TState, TTrigger>(states, transitions);
    }
}

/// <summary>A state that a machine knows.</summary>
internal sealed record MachineState<TState>(TState State, TState? Superstate, IReadOnlyList<MachineAction> Entry, IReadOnlyList<MachineAction> Exit, bool HasActivation)
    where TState : struct, Enum;

/// <summary>An entry or exit action; <c>FromTrigger</c> is the text of the only trigger on which it runs.</summary>
internal sealed record MachineAction(string Description, string? FromTrigger, bool IsAsync);

/// <summary>A transition, at the state where it is configured.</summary>
internal sealed record MachineTransition<TState, TTrigger>(TState From, TTrigger Trigger, MachineTransitionKind Kind, TState? To, IReadOnlyList<string> Guards)
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    /// <summary>The description of what chooses the state; null unless it is a choice.</summary>
    public string? Selector { get; init; }
}

/// <summary>What a transition does.</summary>
internal enum MachineTransitionKind
{
    Move,
    Reentry,
    Internal,
    Ignored,
    Choice,
}
