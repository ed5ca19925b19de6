namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Adds an action for entering the state; several run in the order of configuration.</summary>
        public StateConfiguration OnEntry(Action entryAction, string? entryActionDescription = null) =>
            AddEntry(Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state; several run in the order of configuration.</summary>
        public StateConfiguration OnEntry(Action<Transition> entryAction, string? entryActionDescription = null) =>
            AddEntry(Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions.</summary>
        public StateConfiguration OnEntryFrom(TTrigger trigger, Action entryAction, string? entryActionDescription = null) =>
            AddEntryFrom(trigger, Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions.</summary>
        public StateConfiguration OnEntryFrom(TTrigger trigger, Action<Transition> entryAction, string? entryActionDescription = null) =>
            AddEntryFrom(trigger, Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions.</summary>
        public StateConfiguration OnEntryFrom(TriggerWithParameters trigger, Action<Transition> entryAction, string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions.</summary>
        public StateConfiguration OnEntryFrom<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Action<TArg0> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions.</summary>
        public StateConfiguration OnEntryFrom<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Action<TArg0, Transition> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions.</summary>
        public StateConfiguration OnEntryFrom<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Action<TArg0, TArg1> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions.</summary>
        public StateConfiguration OnEntryFrom<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Action<TArg0, TArg1, Transition> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions.</summary>
        public StateConfiguration OnEntryFrom<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Action<TArg0, TArg1, TArg2> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions.</summary>
        public StateConfiguration OnEntryFrom<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Action<TArg0, TArg1, TArg2, Transition> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));
    }
}
