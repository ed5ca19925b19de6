using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        [Obsolete("The argument types come from the trigger: use the overload that takes a guard and an action over them.")]
        public StateConfiguration InternalTransitionAsyncIf<TArg0>(TTrigger trigger, Func<bool> guard, Func<Transition, Task> internalAction) =>
            AddInternal(trigger, Guards.Of(guard, null), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        [Obsolete("The argument types come from the trigger: use the overload that takes a guard and an action over them.")]
        public StateConfiguration InternalTransitionAsyncIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<bool> guard,
            Func<TArg0, Transition, Task> internalAction) =>
            AddInternal(Of(trigger), Guards.Of(guard, null), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        [Obsolete("The argument types come from the trigger: use the overload that takes a guard and an action over them.")]
        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<bool> guard,
            Func<TArg0, TArg1, Transition, Task> internalAction) =>
            AddInternal(Of(trigger), Guards.Of(guard, null), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        [Obsolete("The argument types come from the trigger: use the overload that takes a guard and an action over them.")]
        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<bool> guard,
            Func<TArg0, TArg1, TArg2, Transition, Task> internalAction) =>
            AddInternal(Of(trigger), Guards.Of(guard, null), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        [Obsolete("The argument types come from the trigger: use the overload that takes a guard and an action over them.")]
        public StateConfiguration InternalTransitionAsync<TArg0>(TTrigger trigger, Func<Transition, Task> internalAction) =>
            AddInternal(trigger, Guards.Always, Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration InternalTransitionAsyncIf(TTrigger trigger, Func<bool> guard, Func<Task> internalAction) =>
            AddInternal(trigger, Guards.Of(guard, null), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration InternalTransitionAsyncIf(TTrigger trigger, Func<bool> guard, Func<Transition, Task> internalAction) =>
            AddInternal(trigger, Guards.Of(guard, null), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration InternalTransitionAsyncIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, bool> guard,
            Func<TArg0, Transition, Task> internalAction) =>
            AddInternal(Of(trigger), Guards.Of(guard, null), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, bool> guard,
            Func<TArg0, TArg1, Transition, Task> internalAction) =>
            AddInternal(Of(trigger), Guards.Of(guard, null), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger while every guard holds, and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, bool> guard,
            Func<TArg0, TArg1, TArg2, Transition, Task> internalAction) =>
            AddInternal(Of(trigger), Guards.Of(guard, null), Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration InternalTransitionAsync(TTrigger trigger, Func<Task> internalAction) =>
            AddInternal(trigger, Guards.Always, Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration InternalTransitionAsync(TTrigger trigger, Func<Transition, Task> internalAction) =>
            AddInternal(trigger, Guards.Always, Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration InternalTransitionAsync<TArg0>(TriggerWithParameters<TArg0> trigger, Func<TArg0, Transition, Task> internalAction) =>
            AddInternal(Of(trigger), Guards.Always, Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration InternalTransitionAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, Transition, Task> internalAction) =>
            AddInternal(Of(trigger), Guards.Always, Bodies.Of(internalAction));

        /// <summary>Runs the action on the trigger and stays: nothing is left, entered or announced. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration InternalTransitionAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, Transition, Task> internalAction) =>
            AddInternal(Of(trigger), Guards.Always, Bodies.Of(internalAction));
    }
}
