namespace CustomerServiceRules.StateMachines;

// Overload matrix: one line of meaning a member; what the members mean stands once, in StateConfiguration.cs.
public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Adds an action for <see cref="StateMachine{TState, TTrigger}.Activate"/>; transitions do not run it. Runs under <c>FireAsync</c> and <c>ActivateAsync</c> or <c>DeactivateAsync</c> only.</summary>
        public StateConfiguration OnActivateAsync(Func<Task> activateAction, string? activateActionDescription = null) =>
            AddActivate(Bodies.Unchecked(activateAction, activateActionDescription));

        /// <summary>Adds an action for <see cref="StateMachine{TState, TTrigger}.Deactivate"/>; transitions do not run it. Runs under <c>FireAsync</c> and <c>ActivateAsync</c> or <c>DeactivateAsync</c> only.</summary>
        public StateConfiguration OnDeactivateAsync(Func<Task> deactivateAction, string? deactivateActionDescription = null) =>
            AddDeactivate(Bodies.Unchecked(deactivateAction, deactivateActionDescription));

        /// <summary>Adds an action for leaving the state; several run in the order of configuration. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnExitAsync(Func<Task> exitAction, string? exitActionDescription = null) =>
            AddExit(Bodies.Of(exitAction, exitActionDescription));

        /// <summary>Adds an action for leaving the state; several run in the order of configuration. Runs under <c>FireAsync</c> only.</summary>
        public StateConfiguration OnExitAsync(Func<Transition, Task> exitAction, string? exitActionDescription = null) =>
            AddExit(Bodies.Unchecked(exitAction, exitActionDescription));

        /// <summary>Adds an action for <see cref="StateMachine{TState, TTrigger}.Activate"/>; transitions do not run it.</summary>
        public StateConfiguration OnActivate(Action activateAction, string? activateActionDescription = null) =>
            AddActivate(Bodies.Unchecked(activateAction, activateActionDescription));

        /// <summary>Adds an action for <see cref="StateMachine{TState, TTrigger}.Deactivate"/>; transitions do not run it.</summary>
        public StateConfiguration OnDeactivate(Action deactivateAction, string? deactivateActionDescription = null) =>
            AddDeactivate(Bodies.Unchecked(deactivateAction, deactivateActionDescription));

        /// <summary>Adds an action for leaving the state; several run in the order of configuration.</summary>
        public StateConfiguration OnExit(Action exitAction, string? exitActionDescription = null) =>
            AddExit(Bodies.Of(exitAction, exitActionDescription));

        /// <summary>Adds an action for leaving the state; several run in the order of configuration.</summary>
        public StateConfiguration OnExit(Action<Transition> exitAction, string? exitActionDescription = null) =>
            AddExit(Bodies.Unchecked(exitAction, exitActionDescription));
    }
}
