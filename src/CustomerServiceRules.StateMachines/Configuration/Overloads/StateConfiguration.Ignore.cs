using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Does nothing on the trigger, also where a superstate would act.</summary>
        public StateConfiguration Ignore(TTrigger trigger) =>
            AddIgnore(trigger, null);

        /// <summary>Does nothing on the trigger while every guard holds, also where a superstate would act.</summary>
        public StateConfiguration IgnoreIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            AddIgnore(trigger, Guards.Of(guard, guardDescription));

        /// <summary>Does nothing on the trigger while every guard holds, also where a superstate would act.</summary>
        public StateConfiguration IgnoreIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            AddIgnore(trigger, Guards.Of(guards));

        /// <summary>Does nothing on the trigger while every guard holds, also where a superstate would act.</summary>
        public StateConfiguration IgnoreIf<TArg0>(TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, string? guardDescription = null) =>
            AddIgnore(Of(trigger), Guards.Of(guard, guardDescription));

        /// <summary>Does nothing on the trigger while every guard holds, also where a superstate would act.</summary>
        public StateConfiguration IgnoreIf<TArg0>(TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, bool>, string>[] guards) =>
            AddIgnore(Of(trigger), Guards.Of(guards));

        /// <summary>Does nothing on the trigger while every guard holds, also where a superstate would act.</summary>
        public StateConfiguration IgnoreIf<TArg0, TArgo1>(
            TriggerWithParameters<TArg0, TArgo1> trigger,
            Func<TArg0, TArgo1, bool> guard,
            string? guardDescription = null) =>
            AddIgnore(Of(trigger), Guards.Of(guard, guardDescription));

        /// <summary>Does nothing on the trigger while every guard holds, also where a superstate would act.</summary>
        public StateConfiguration IgnoreIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            params Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
            AddIgnore(Of(trigger), Guards.Of(guards));

        /// <summary>Does nothing on the trigger while every guard holds, also where a superstate would act.</summary>
        public StateConfiguration IgnoreIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null) =>
            AddIgnore(Of(trigger), Guards.Of(guard, guardDescription));

        /// <summary>Does nothing on the trigger while every guard holds, also where a superstate would act.</summary>
        public StateConfiguration IgnoreIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
            AddIgnore(Of(trigger), Guards.Of(guards));
    }
}
