namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>A configured machine: its states and what each does with which trigger, as of the call of <c>GetInfo</c>.</summary>
public class StateMachineInfo
{
    internal StateMachineInfo(StateInfo initialState, IReadOnlyList<StateInfo> states, Type stateType, Type triggerType)
    {
        InitialState = initialState;
        States = states;
        StateType = stateType;
        TriggerType = triggerType;
    }

    /// <summary>
    /// The state the machine was made with, whatever its state is now. An object of its own and not one of <see cref="States"/>:
    /// it has no actions, and its relations to states and transitions are null.
    /// </summary>
    public StateInfo InitialState { get; }

    /// <summary>
    /// The states that were configured, named as superstates or asked about, in order of first mention, then the destinations of fixed transitions
    /// not among them. Destinations only of dynamic or async-guarded transitions are missing.
    /// </summary>
    public IEnumerable<StateInfo> States { get; }

    /// <summary>The machine's type of states.</summary>
    public Type StateType { get; }

    /// <summary>The machine's type of triggers.</summary>
    public Type TriggerType { get; }
}
