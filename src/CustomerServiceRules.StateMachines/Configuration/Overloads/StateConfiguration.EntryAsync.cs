namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Adds an action for entering the state; several run in the order of configuration. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnEntryAsync(Func<Task> entryAction, string? entryActionDescription = null) =>
            AddEntry(Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state; several run in the order of configuration. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnEntryAsync(Func<Transition, Task> entryAction, string? entryActionDescription = null) =>
            AddEntry(Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnEntryFromAsync(TTrigger trigger, Func<Task> entryAction, string? entryActionDescription = null) =>
            AddEntryFrom(trigger, Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnEntryFromAsync(TTrigger trigger, Func<Transition, Task> entryAction, string? entryActionDescription = null) =>
            AddEntryFrom(trigger, Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnEntryFromAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, Task> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnEntryFromAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, Transition, Task> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnEntryFromAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, Task> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnEntryFromAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, Transition, Task> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnEntryFromAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, Task> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));

        /// <summary>Adds an action for entering the state by the trigger; it takes its turn among the other entry actions. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnEntryFromAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, Transition, Task> entryAction,
            string? entryActionDescription = null) =>
            AddEntryFrom(Of(trigger), Bodies.Of(entryAction, entryActionDescription));
    }
}
