using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransition(TTrigger trigger, Action<Transition> entryAction) =>
            AddInternal(trigger, Guards.Always, Bodies.Of(entryAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransitionIf(
            TTrigger trigger,
            Func<object[], bool> guard,
            Action<Transition> entryAction,
            string? guardDescription = null) =>
            AddInternal(trigger, Guards.Of(guard, guardDescription), Bodies.Of(entryAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransition(TTrigger trigger, Action internalAction) =>
            AddInternal(trigger, Guards.Always, Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransitionIf(
            TTrigger trigger,
            Func<object[], bool> guard,
            Action internalAction,
            string? guardDescription = null) =>
            AddInternal(trigger, Guards.Of(guard, guardDescription), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransitionIf<TArg0>(
            TTrigger trigger,
            Func<object[], bool> guard,
            Action<Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(trigger, Guards.Of(guard, guardDescription), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransition<TArg0>(TTrigger trigger, Action<Transition> internalAction) =>
            AddInternal(trigger, Guards.Always, Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransition<TArg0>(TriggerWithParameters<TArg0> trigger, Action<TArg0, Transition> internalAction) =>
            AddInternal(Of(trigger), Guards.Always, Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransitionIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, bool> guard,
            Action<TArg0, Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(Of(trigger), Guards.Of(guard, guardDescription), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransition<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Action<TArg0, TArg1, Transition> internalAction) =>
            AddInternal(Of(trigger), Guards.Always, Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<object[], bool> guard,
            Action<TArg0, TArg1, Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(Of(trigger), Guards.Of(guard, guardDescription), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, bool> guard,
            Action<TArg0, TArg1, Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(Of(trigger), Guards.Of(guard, guardDescription), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<object[], bool> guard,
            Action<TArg0, TArg1, TArg2, Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(Of(trigger), Guards.Of(guard, guardDescription), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransitionIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, bool> guard,
            Action<TArg0, TArg1, TArg2, Transition> internalAction,
            string? guardDescription = null) =>
            AddInternal(Of(trigger), Guards.Of(guard, guardDescription), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced.</summary>
        public StateConfiguration InternalTransition<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Action<TArg0, TArg1, TArg2, Transition> internalAction) =>
            AddInternal(Of(trigger), Guards.Always, Bodies.Of(internalAction));
    }
}
