using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Leads to the destination on the trigger.</summary>
        public StateConfiguration Permit(TTrigger trigger, TState destinationState) =>
            AddMove(trigger, destinationState, null);

        /// <summary>Leads to the destination on the trigger while every guard holds.</summary>
        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, Func<bool> guard, string? guardDescription = null) =>
            AddMove(trigger, destinationState, Guards.Of(guard, guardDescription));

        /// <summary>Leads to the destination on the trigger while every guard holds.</summary>
        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, params Tuple<Func<bool>, string>[] guards) =>
            AddMove(trigger, destinationState, Guards.Of(guards));

        /// <summary>Leads to the destination on the trigger while every guard holds.</summary>
        public StateConfiguration PermitIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            TState destinationState,
            Func<TArg0, bool> guard,
            string? guardDescription = null) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guard, guardDescription));

        /// <summary>Leads to the destination on the trigger while every guard holds.</summary>
        public StateConfiguration PermitIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, bool>, string>[] guards) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guards));

        /// <summary>Leads to the destination on the trigger while every guard holds.</summary>
        public StateConfiguration PermitIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            TState destinationState,
            Func<TArg0, TArg1, bool> guard,
            string? guardDescription = null) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guard, guardDescription));

        /// <summary>Leads to the destination on the trigger while every guard holds.</summary>
        public StateConfiguration PermitIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guards));

        /// <summary>Leads to the destination on the trigger while every guard holds.</summary>
        public StateConfiguration PermitIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guard, guardDescription));

        /// <summary>Leads to the destination on the trigger while every guard holds.</summary>
        public StateConfiguration PermitIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
            AddMove(Of(trigger), destinationState, Guards.Of(guards));
    }
}
