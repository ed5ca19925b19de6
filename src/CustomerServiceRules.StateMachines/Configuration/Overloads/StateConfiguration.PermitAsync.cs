using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Leads to the destination on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitIfAsync(TTrigger trigger, TState destinationState, Func<Task<bool>> guard, string? guardDescription = null) =>
            AddMove(trigger, destinationState, Guards.Of(guard, guardDescription));

        /// <summary>Leads to the destination on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitIfAsync(TTrigger trigger, TState destinationState, params Tuple<Func<Task<bool>>, string>[] guards) =>
            AddMove(trigger, destinationState, Guards.Of(guards));

        /// <summary>Leads to the destination on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            TState destinationState,
            Func<TArg0, Task<bool>> guard,
            string? guardDescription = null) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guard, guardDescription));

        /// <summary>Leads to the destination on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, Task<bool>>, string>[] guards) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guards));

        /// <summary>Leads to the destination on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            TState destinationState,
            Func<TArg0, TArg1, Task<bool>> guard,
            string? guardDescription = null) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guard, guardDescription));

        /// <summary>Leads to the destination on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, Task<bool>>, string>[] guards) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guards));

        /// <summary>Leads to the destination on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            Func<TArg0, TArg1, TArg2, Task<bool>> guard,
            string? guardDescription = null) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guard, guardDescription));

        /// <summary>Leads to the destination on the trigger while every guard holds. Asynchronous guards are asked by <c>FireAsync</c> and by the lists of permitted triggers only.</summary>
        public StateConfiguration PermitIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, TArg2, Task<bool>>, string>[] guards) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guards));
    }
}
