using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>A state that has substates, drawn as a cluster.</summary>
public class SuperState : State
{
    /// <summary>A cluster for a state of the machine, still without substates.</summary>
    /// <param name="stateInfo">The state.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stateInfo"/> is null.</exception>
    public SuperState(StateInfo stateInfo)
        : base(stateInfo)
    {
    }

    /// <summary>The nodes directly below, in order of configuration.</summary>
    public List<State> SubStates { get; } = [];
}
