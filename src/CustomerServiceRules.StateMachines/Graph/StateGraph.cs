using System.Text;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>The parts of a machine's diagram, to be written in a style. Not for several threads while it is changed.</summary>
public class StateGraph
{
    private readonly StateInfo _initialState;

    /// <summary>Takes a machine's description apart.</summary>
    /// <param name="machineInfo">What <c>GetInfo</c> answered.</param>
    /// <exception cref="ArgumentNullException"><paramref name="machineInfo"/> is null.</exception>
    public StateGraph(StateMachineInfo machineInfo)
    {
        ArgumentNullException.ThrowIfNull(machineInfo);
        _initialState = machineInfo.InitialState;
        foreach (var outermost in machineInfo.States.Where(state => state.Superstate is null && Below(state).Any()))
        {
            AddSuperState(outermost);
        }

        foreach (var state in machineInfo.States)
        {
            States.TryAdd(state.ToString(), new State(state));
        }

        foreach (var state in machineInfo.States)
        {
            AddTransitions(state);
        }
    }

    /// <summary>The states by their texts: each superstate followed by its substates, from the outermost down, then the states outside of clusters. States with the same text share a node.</summary>
    public Dictionary<string, State> States { get; } = [];

    /// <summary>The edges: by state in the order of the description; within a state the fixed, the dynamic (to the decision, then from it), the ignored ones.</summary>
    public List<Transition> Transitions { get; } = [];

    /// <summary>The nodes of dynamic transitions, in the order of their numbers.</summary>
    public List<Decision> Decisions { get; } = [];

    /// <summary>Writes the diagram: prefix, clusters, states outside of clusters, decisions, each transition after a line break, the initial marker.</summary>
    /// <param name="style">How the parts are written.</param>
    /// <returns>The diagram's text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="style"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The style does not say how transitions are written.</exception>
    public string ToGraph(GraphStyleBase style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var text = new StringBuilder(style.GetPrefix());
        foreach (var cluster in States.Values.OfType<SuperState>())
        {
            text.Append(style.FormatOneCluster(cluster));
        }

        foreach (var state in States.Values.Where(state => state is not SuperState && state.SuperState is null))
        {
            text.Append(style.FormatOneState(state));
        }

        foreach (var decision in Decisions)
        {
            text.Append(style.FormatOneDecisionNode(decision.NodeName, decision.Method.Description));
        }

        foreach (var line in style.FormatAllTransitions(Transitions))
        {
            text.Append(Environment.NewLine).Append(line);
        }

        return text.Append(style.GetInitialTransition(_initialState)).ToString();
    }

    /// <summary>A state that got another superstate is still listed by the old one; it is drawn where it is.</summary>
    private static IEnumerable<StateInfo> Below(StateInfo state) => state.Substates.Where(substate => substate.Superstate == state);

    private SuperState AddSuperState(StateInfo state)
    {
        var cluster = new SuperState(state);
        States.TryAdd(cluster.NodeName, cluster);
        foreach (var below in Below(state))
        {
            var node = Below(below).Any() ? AddSuperState(below) : AddState(below);
            node.SuperState = cluster;
            cluster.SubStates.Add(node);
        }

        return cluster;
    }

    private State AddState(StateInfo state)
    {
        var node = new State(state);
        States.TryAdd(node.NodeName, node);
        return node;
    }

    private void AddTransitions(StateInfo state)
    {
        var source = States[state.ToString()];
        foreach (var transition in state.FixedTransitions)
        {
            AddFixed(source, state, transition);
        }

        foreach (var transition in state.DynamicTransitions)
        {
            AddDynamic(source, transition);
        }

        foreach (var ignored in state.IgnoredTriggers)
        {
            Connect(new StayTransition(source, ignored.Trigger, ignored.GuardConditionsMethodDescriptions, executeEntryExitActions: false), source);
        }
    }

    private void AddFixed(State source, StateInfo state, FixedTransitionInfo transition)
    {
        var trigger = transition.Trigger;
        var destination = transition.DestinationState;
        if (destination == state)
        {
            var isReentry = !transition.IsInternalTransition;
            Connect(
                new StayTransition(source, trigger, transition.GuardConditionsMethodDescriptions, isReentry),
                source,
                isReentry ? state.EntryActions.Where(action => action.FromTrigger is null) : []);
            return;
        }

        var target = States[destination.ToString()];
        Connect(
            new FixedTransition(source, target, trigger, transition.GuardConditionsMethodDescriptions),
            target,
            destination.EntryActions.Where(action => action.FromTrigger == trigger.ToString()));
    }

    private void AddDynamic(State source, DynamicTransitionInfo transition)
    {
        var decision = new Decision(transition.DestinationStateSelectorDescription, Decisions.Count + 1);
        Decisions.Add(decision);
        Connect(new FixedTransition(source, decision, transition.Trigger, transition.GuardConditionsMethodDescriptions), decision);
        foreach (var possible in transition.PossibleDestinationStates ?? [])
        {
            if (States.TryGetValue(possible.DestinationState, out var target))
            {
                Connect(new DynamicTransition(decision, target, transition.Trigger, possible.Criterion), target);
            }
        }
    }

    private void Connect(Transition transition, State target, IEnumerable<ActionInfo>? shown = null)
    {
        transition.DestinationEntryActions.AddRange(shown ?? []);
        transition.SourceState.Leaving.Add(transition);
        target.Arriving.Add(transition);
        Transitions.Add(transition);
    }
}
