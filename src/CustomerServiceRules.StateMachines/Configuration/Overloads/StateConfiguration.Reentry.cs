using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Leaves the state and enters it again on the trigger.</summary>
        public StateConfiguration PermitReentry(TTrigger trigger) =>
            AddReentry(trigger, null);

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds.</summary>
        public StateConfiguration PermitReentryIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            AddReentry(trigger, Guards.Of(guard, guardDescription));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds.</summary>
        public StateConfiguration PermitReentryIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            AddReentry(trigger, Guards.Of(guards));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds.</summary>
        public StateConfiguration PermitReentryIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, bool> guard,
            string? guardDescription = null) =>
            AddReentry(Of(trigger), Guards.Of(guard, guardDescription));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds.</summary>
        public StateConfiguration PermitReentryIf<TArg0>(TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, bool>, string>[] guards) =>
            AddReentry(Of(trigger), Guards.Of(guards));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds.</summary>
        public StateConfiguration PermitReentryIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, bool> guard,
            string? guardDescription = null) =>
            AddReentry(Of(trigger), Guards.Of(guard, guardDescription));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds.</summary>
        public StateConfiguration PermitReentryIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            params Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
            AddReentry(Of(trigger), Guards.Of(guards));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds.</summary>
        public StateConfiguration PermitReentryIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null) =>
            AddReentry(Of(trigger), Guards.Of(guard, guardDescription));

        /// <summary>Leaves the state and enters it again on the trigger while every guard holds.</summary>
        public StateConfiguration PermitReentryIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
            AddReentry(Of(trigger), Guards.Of(guards));
    }
}
