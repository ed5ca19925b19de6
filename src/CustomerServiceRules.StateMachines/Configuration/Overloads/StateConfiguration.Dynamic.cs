using CustomerServiceRules.StateMachines.Reflection;
using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Leads on the trigger to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamic(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(trigger, Selectors<TState>.Of(destinationStateSelector, destinationStateSelectorDescription, named: true), null, possibleDestinationStates);

        /// <summary>Leads on the trigger to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamic<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, destinationStateSelectorDescription, named: true), null, possibleDestinationStates);

        /// <summary>Leads on the trigger to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamic<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, destinationStateSelectorDescription, named: true), null, possibleDestinationStates);

        /// <summary>Leads on the trigger to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamic<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, destinationStateSelectorDescription, named: true), null, possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(trigger, Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guard, guardDescription), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string destinationStateSelectorDescription,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(trigger, Selectors<TState>.Of(destinationStateSelector, destinationStateSelectorDescription, named: false), Guards.Of(guard, guardDescription), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            AddDynamic(trigger, Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guards), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string destinationStateSelectorDescription,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            AddDynamic(trigger, Selectors<TState>.Of(destinationStateSelector, destinationStateSelectorDescription, named: false), Guards.Of(guards), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guard, guardDescription), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0>(TriggerWithParameters<TArg0> trigger, Func<TArg0, TState> destinationStateSelector) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), null, null);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guards), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guard, guardDescription), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guards), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guard, guardDescription), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guards), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            Func<TArg0, bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guard, guardDescription), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<TArg0, bool>, string>[] guards) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guards), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            Func<TArg0, TArg1, bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guard, guardDescription), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            Tuple<Func<TArg0, TArg1, bool>, string>[] guards,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guards), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guard, guardDescription), possibleDestinationStates);

        /// <summary>Leads on the trigger, while every guard holds, to the state that the selector answers, asked once a firing.</summary>
        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards,
            DynamicStateInfos? possibleDestinationStates = null) =>
            AddDynamic(Of(trigger), Selectors<TState>.Of(destinationStateSelector, null, named: false), Guards.Of(guards), possibleDestinationStates);
    }
}
