using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

/// <summary>
/// States, the triggers that lead from one to another, and what happens on the way. The state is kept by the machine or
/// outside of it. For one thread at a time: two threads that fire at once are refused with an
/// <see cref="InvalidOperationException"/>. Different machines are independent.
/// </summary>
/// <typeparam name="TState">The type of the states, compared by its own equality.</typeparam>
/// <typeparam name="TTrigger">The type of the triggers, compared by its own equality.</typeparam>
public partial class StateMachine<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly StateTable<TState, TTrigger> _states = new();
    private readonly Func<TState>? _accessor;
    private readonly Action<TState>? _mutator;
    private readonly FiringMode _firingMode;
    private Dictionary<TTrigger, TriggerWithParameters>? _parameters;
    private StateNode<TState, TTrigger>? _recent;
    private TState _state;

    /// <summary>Makes a machine whose state is kept outside; a firing inside an action waits for the outer one.</summary>
    /// <param name="stateAccessor">Answers the state; asked on every look at it, nothing is remembered.</param>
    /// <param name="stateMutator">Takes the new state.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator)
        : this(stateAccessor, stateMutator, FiringMode.Queued)
    {
    }

    /// <summary>Makes a machine that keeps its state itself; a firing inside an action waits for the outer one.</summary>
    /// <param name="initialState">The state to begin with; its entry actions do not run.</param>
    public StateMachine(TState initialState)
        : this(initialState, FiringMode.Queued)
    {
    }

    /// <summary>Makes a machine whose state is kept outside.</summary>
    /// <param name="stateAccessor">Answers the state; asked on every look at it, nothing is remembered.</param>
    /// <param name="stateMutator">Takes the new state.</param>
    /// <param name="firingMode">What a firing inside an action does.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator, FiringMode firingMode)
    {
        ArgumentNullException.ThrowIfNull(stateAccessor);
        ArgumentNullException.ThrowIfNull(stateMutator);
        _accessor = stateAccessor;
        _mutator = stateMutator;
        _firingMode = firingMode;
        InitialState = _state = stateAccessor();
    }

    /// <summary>Makes a machine that keeps its state itself.</summary>
    /// <param name="initialState">The state to begin with; its entry actions do not run.</param>
    /// <param name="firingMode">What a firing inside an action does.</param>
    public StateMachine(TState initialState, FiringMode firingMode)
    {
        InitialState = _state = initialState;
        _firingMode = firingMode;
    }

    /// <summary>Whether <c>FireAsync</c> runs all actions and event handlers in the caller's synchronization context. False by default.</summary>
    public bool RetainSynchronizationContext { get; set; }

    /// <summary>The present state.</summary>
    public TState State
    {
        get => _accessor is null ? _state : _accessor();
        private set
        {
            if (_mutator is null)
                _state = value;
            else
                _mutator(value);
        }
    }

    /// <summary>Begins or goes on to describe a state.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public StateConfiguration Configure(TState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var node = _states[state];
        node.IsConfigured = true;
        return new StateConfiguration(this, node);
    }

    /// <summary>Declares the types of the arguments that a trigger is fired with; each firing then checks them first.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="argumentTypes">The types in order.</param>
    /// <exception cref="InvalidOperationException">The trigger's parameters have been declared already.</exception>
    public TriggerWithParameters SetTriggerParameters(TTrigger trigger, params Type[] argumentTypes) =>
        Declare(new TriggerWithParameters(trigger, argumentTypes));

    /// <summary>Declares the type of the argument that a trigger is fired with; each firing then checks it first.</summary>
    /// <typeparam name="TArg0">The type of the argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <exception cref="InvalidOperationException">The trigger's parameters have been declared already.</exception>
    public TriggerWithParameters<TArg0> SetTriggerParameters<TArg0>(TTrigger trigger) =>
        Declare(new TriggerWithParameters<TArg0>(trigger));

    /// <summary>Declares the types of the two arguments that a trigger is fired with; each firing then checks them first.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <exception cref="InvalidOperationException">The trigger's parameters have been declared already.</exception>
    public TriggerWithParameters<TArg0, TArg1> SetTriggerParameters<TArg0, TArg1>(TTrigger trigger) =>
        Declare(new TriggerWithParameters<TArg0, TArg1>(trigger));

    /// <summary>Declares the types of the three arguments that a trigger is fired with; each firing then checks them first.</summary>
    /// <typeparam name="TArg0">The type of the first argument.</typeparam>
    /// <typeparam name="TArg1">The type of the second argument.</typeparam>
    /// <typeparam name="TArg2">The type of the third argument.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <exception cref="InvalidOperationException">The trigger's parameters have been declared already.</exception>
    public TriggerWithParameters<TArg0, TArg1, TArg2> SetTriggerParameters<TArg0, TArg1, TArg2>(TTrigger trigger) =>
        Declare(new TriggerWithParameters<TArg0, TArg1, TArg2>(trigger));

    internal TState InitialState { get; }

    internal StateTable<TState, TTrigger> States => _states;

    internal IReadOnlyDictionary<TTrigger, TriggerWithParameters> DeclaredParameters => _parameters ?? [];

    private static bool Same(TState one, TState other) => EqualityComparer<TState>.Default.Equals(one, other);

    private T Declare<T>(T trigger)
        where T : TriggerWithParameters
    {
        return (_parameters ??= []).TryAdd(trigger.Trigger, trigger)
            ? trigger
            : throw new InvalidOperationException($"Found a second declaration of the parameters of trigger '{trigger.Trigger}' ({trigger}); expected the first one only.");
    }

    // Most firings begin where the last one ended.
    private StateNode<TState, TTrigger> NodeOf(TState state) => _recent is { } recent && Same(recent.State, state) ? recent : _recent = _states[state];
}
