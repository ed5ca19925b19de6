using System.Collections.Concurrent;

namespace CustomerServiceRules.Engines;

/// <summary>
/// Runs one definition for many cases by the engines' common contract alone: machines that keep no case are configured once,
/// lent for a firing and thrown away where it fails, because a machine may keep triggers that were queued.
/// </summary>
internal sealed class PooledMachines<TState, TTrigger, TArgument>(Func<Func<TState>, Action<TState>, StateMachine<TState, TTrigger>> configure)
    : IMachine<TState, TTrigger, TArgument>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly ConcurrentBag<Slot> _idle = [];

    public MachineMove<TState> Fire(TState state, TTrigger trigger, TArgument argument)
    {
        var slot = Take();
        var move = slot.Fire(state, trigger, argument);
        _idle.Add(slot);
        return move;
    }

    public MachineMove<TState> Ask(TState state, TTrigger trigger, TArgument argument)
    {
        var slot = Take();
        var move = slot.Ask(state, trigger, argument);
        _idle.Add(slot);
        return move;
    }

    private Slot Take() => _idle.TryTake(out var slot) ? slot : new Slot(configure);

    private sealed class Slot
    {
        private readonly StateMachine<TState, TTrigger> _machine;
        private readonly Dictionary<TTrigger, StateMachine<TState, TTrigger>.TriggerWithParameters<TArgument>> _triggers;
        private TState _state;
        private bool _unhandled;
        private ICollection<string>? _unmet;

        public Slot(Func<Func<TState>, Action<TState>, StateMachine<TState, TTrigger>> configure)
        {
            _machine = configure(() => _state, state => _state = state);
            _machine.OnUnhandledTrigger((_, _, unmet) => (_unhandled, _unmet) = (true, unmet));
            _triggers = Enum.GetValues<TTrigger>().Distinct()
                .ToDictionary(trigger => trigger, trigger => new StateMachine<TState, TTrigger>.TriggerWithParameters<TArgument>(trigger));
        }

        public MachineMove<TState> Fire(TState state, TTrigger trigger, TArgument argument)
        {
            (_state, _unhandled, _unmet) = (state, false, null);
            _machine.Fire(_triggers[trigger], argument);
            return _unhandled ? Unhandled(state, _unmet) : new MachineMove<TState>(MoveKind.Accepted, _state, null);
        }

        public MachineMove<TState> Ask(TState state, TTrigger trigger, TArgument argument)
        {
            _state = state;
            return _machine.CanFire(_triggers[trigger], argument, out var unmet)
                ? new MachineMove<TState>(MoveKind.Accepted, state, null)
                : Unhandled(state, unmet);
        }

        private static MachineMove<TState> Unhandled(TState state, ICollection<string>? unmet) => unmet is { Count: > 0 }
            ? new MachineMove<TState>(MoveKind.Unmet, state, unmet)
            : new MachineMove<TState>(MoveKind.Unhandled, state, null);
    }
}
