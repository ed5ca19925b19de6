using CustomerServiceRules.StateMachines.Reflection;
using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>
    /// Describes what happens in one state; everything said adds to what was said before. Guards are conditions without side
    /// effects, all of them are asked once a firing. A trigger may have several handlers in a state as long as at most one of
    /// them holds when it is fired. Not thread-safe.
    /// </summary>
    /// <remarks>
    /// What the members have in common: a null trigger with parameters, guard list, selector, entry or internal action is an
    /// <see cref="ArgumentNullException"/>, a move to the state itself an <see cref="ArgumentException"/>. A description stands
    /// in refusals, in <see cref="GetInfo"/> and in diagrams; without one it is the name of the method or, for lambdas and
    /// guards over typed arguments, <see cref="InvocationInfo.DefaultFunctionDescription"/>.
    /// </remarks>
    public partial class StateConfiguration
    {
        private readonly StateNode<TState, TTrigger> _node;

        internal StateConfiguration(StateMachine<TState, TTrigger> machine, StateNode<TState, TTrigger> node)
        {
            Machine = machine;
            _node = node;
        }

        /// <summary>The state that is described.</summary>
        public TState State => _node.State;

        /// <summary>The machine that the state belongs to.</summary>
        public StateMachine<TState, TTrigger> Machine { get; }

        /// <summary>Puts the state into a superstate, which then handles the triggers that the state itself does not.</summary>
        /// <param name="superstate">The superstate; a second one takes the place of the first.</param>
        /// <exception cref="ArgumentException">The superstate is the state itself or lies in it.</exception>
        public StateConfiguration SubstateOf(TState superstate)
        {
            ArgumentNullException.ThrowIfNull(superstate);
            var outer = Machine._states[superstate];
            if (outer.IsIn(_node))
                throw new ArgumentException($"Found '{superstate}' as superstate of '{State}', which contains it or is the same; expected another state.", nameof(superstate));

            _node.Superstate = outer;
            if (!outer.Substates.Contains(_node))
                outer.Substates = [.. outer.Substates, _node];
            return this;
        }

        /// <summary>Says which substate is entered right after the state was entered as a destination.</summary>
        /// <param name="targetState">A direct substate; checked when the state is entered.</param>
        /// <exception cref="ArgumentException">The target is the state itself.</exception>
        /// <exception cref="InvalidOperationException">The state has an initial transition already.</exception>
        public StateConfiguration InitialTransition(TState targetState)
        {
            if (_node.HasInitial)
                throw new InvalidOperationException($"Found a second initial transition of state '{State}', to '{targetState}'; expected the one to '{_node.Initial}' only.");

            if (Same(targetState, State))
                throw new ArgumentException($"Found '{targetState}' as the initial substate of itself, expected a substate.", nameof(targetState));

            _node.Initial = targetState;
            return this;
        }

        private StateConfiguration AddMove(TTrigger trigger, TState destinationState, Guard[]? guards)
        {
            if (Same(destinationState, State))
            {
                throw new ArgumentException(
                    $"Found a move from '{State}' to itself; expected PermitReentry to enter it again, or Ignore to do nothing.", nameof(destinationState));
            }

            return Add(new Handler<TState, TTrigger>(HandlerKind.Move, trigger, destinationState, guards));
        }

        private StateConfiguration AddReentry(TTrigger trigger, Guard[]? guards) =>
            Add(new Handler<TState, TTrigger>(HandlerKind.Reentry, trigger, State, guards));

        private StateConfiguration AddIgnore(TTrigger trigger, Guard[]? guards) =>
            Add(new Handler<TState, TTrigger>(HandlerKind.Ignore, trigger, State, guards));

        private StateConfiguration AddInternal(TTrigger trigger, Guard[] guards, StateAction<TState, TTrigger> action) =>
            Add(new InternalHandler<TState, TTrigger>(trigger, State, guards, action));

        private StateConfiguration AddDynamic(TTrigger trigger, Selector selector, Guard[]? guards, DynamicStateInfos? possible) =>
            Add(new DynamicHandler<TState, TTrigger>(trigger, State, guards, selector, possible));

        private StateConfiguration AddEntryFrom(TTrigger trigger, StateAction<TState, TTrigger> action) => AddEntry(action.BoundTo(trigger));

        private StateConfiguration AddEntry(StateAction<TState, TTrigger> action)
        {
            _node.Entry = [.. _node.Entry, action];
            return this;
        }

        private StateConfiguration AddExit(StateAction<TState, TTrigger> action)
        {
            _node.Exit = [.. _node.Exit, action];
            return this;
        }

        private StateConfiguration AddActivate(StateAction<TState, TTrigger> action)
        {
            _node.Activation = [.. _node.Activation, action];
            return this;
        }

        private StateConfiguration AddDeactivate(StateAction<TState, TTrigger> action)
        {
            _node.Deactivation = [.. _node.Deactivation, action];
            return this;
        }

        private StateConfiguration Add(Handler<TState, TTrigger> handler)
        {
            if (handler.IsAsync)
                _node.AddAsync(handler);
            else
                _node.Add(handler);
            return this;
        }
    }
}
