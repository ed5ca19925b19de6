using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Leaves the state and enters it again on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitReentryIfAsync(TTrigger trigger, Func<Task<bool>> guard, string? guardDescription = null) =>
            AddReentry(trigger, Guards.Of(guard, guardDescription));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitReentryIfAsync(TTrigger trigger, params Tuple<Func<Task<bool>>, string>[] guards) =>
            AddReentry(trigger, Guards.Of(guards));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitReentryIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, Task<bool>> guard,
            string? guardDescription = null) =>
            AddReentry(Of(trigger), Guards.Of(guard, guardDescription));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitReentryIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            params Tuple<Func<TArg0, Task<bool>>, string>[] guards) =>
            AddReentry(Of(trigger), Guards.Of(guards));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, Task<bool>> guard,
            string? guardDescription = null) =>
            AddReentry(Of(trigger), Guards.Of(guard, guardDescription));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            params Tuple<Func<TArg0, TArg1, Task<bool>>, string>[] guards) =>
            AddReentry(Of(trigger), Guards.Of(guards));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, Task<bool>> guard,
            string? guardDescription = null) =>
            AddReentry(Of(trigger), Guards.Of(guard, guardDescription));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            params Tuple<Func<TArg0, TArg1, TArg2, Task<bool>>, string>[] guards) =>
            AddReentry(Of(trigger), Guards.Of(guards));
    }
}
