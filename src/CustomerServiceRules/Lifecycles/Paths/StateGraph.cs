namespace CustomerServiceRules.Lifecycles.Paths;

/// <summary>What a case may do in each state, with what the state inherits from its superstates.</summary>
internal sealed class StateGraph
{
    private readonly Dictionary<string, StateDescription> _states = new(StringComparer.Ordinal);
    private readonly ILookup<string, TransitionDescription> _own;
    private readonly Dictionary<string, IReadOnlyList<PathStep>> _steps = new(StringComparer.Ordinal);

    public StateGraph(LifecycleDescription lifecycle)
    {
        foreach (var state in lifecycle.States)
            _states.TryAdd(state.Name, state);
        _own = lifecycle.Transitions.ToLookup(transition => transition.From, StringComparer.Ordinal);
    }

    /// <summary>Whether a case in a state is in another, too: the same or one around it.</summary>
    public bool IsIn(string state, string other) => Outwards(state).Contains(other);

    /// <summary>The steps that may be taken, those of the state first, then those of its superstates.</summary>
    public IReadOnlyList<PathStep> StepsFrom(string state)
    {
        if (!_steps.TryGetValue(state, out var steps))
            _steps.Add(state, steps = [.. FindSteps(state)]);
        return steps;
    }

    private IEnumerable<PathStep> FindSteps(string state)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var nearer = new List<TransitionDescription>();
        foreach (var around in Outwards(state))
        {
            List<TransitionDescription> own = [.. _own[around].Where(transition => !taken.Contains(transition.Trigger))];
            foreach (var transition in own)
            {
                TransitionDescription[] rivals = [.. nearer.Concat(own).Where(rival => !ReferenceEquals(rival, transition) && rival.Trigger == transition.Trigger)];
                foreach (var target in Targets(transition, state))
                    yield return new PathStep(state, transition, target, rivals);
            }

            nearer.AddRange(own);
            // An unguarded transition of an inner state leaves nothing of its trigger to those around it.
            taken.UnionWith(own.Where(transition => transition.Guards.Count == 0).Select(transition => transition.Trigger));
        }
    }

    /// <summary>The states in which a case may be after a transition.</summary>
    private IEnumerable<string> Targets(TransitionDescription transition, string state) => transition.Kind switch
    {
        TransitionKind.Internal or TransitionKind.Ignored => [state],
        TransitionKind.Reentry => [Inmost(transition.To ?? transition.From)],
        _ => (transition.To is { } to ? [to] : transition.PossibleTo).Select(Inmost),
    };

    /// <summary>The state in which a case finds itself when a state is entered.</summary>
    private string Inmost(string state)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        while (passed.Add(state) && _states.TryGetValue(state, out var found) && found.InitialSubstate is { } inner)
            state = inner;
        return state;
    }

    private List<string> Outwards(string state)
    {
        var states = new List<string>();
        for (var name = state; name is not null && !states.Contains(name); name = _states.GetValueOrDefault(name)?.Superstate)
            states.Add(name);
        return states;
    }
}
