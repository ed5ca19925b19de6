namespace CustomerServiceRules.Lifecycles.Paths;

/// <summary>
/// The shortest ways through a described lifecycle: to each state, and as a test path along each transition. Fewest triggers;
/// among equals the way whose transitions are declared first. Whether a case exists for which the guards of a way hold, nobody
/// knows from the description alone: a path says which must. Side regions have paths of their own. Immutable and thread-safe.
/// </summary>
public sealed class LifecyclePaths
{
    private LifecyclePaths(LifecycleDescription lifecycle)
    {
        var graph = new StateGraph(lifecycle);
        var reached = Search(graph, lifecycle.Initial);
        States = [.. lifecycle.States
            .Select(state => (state.Name, Path: reached.FirstOrDefault(path => graph.IsIn(path.End, state.Name))))
            .Where(found => found.Path is not null).Select(found => new StatePath(found.Name, found.Path!))];
        Transitions = [.. lifecycle.Transitions.SelectMany(transition => Tests(graph, reached, transition))];
        UnreachableStates = [.. lifecycle.States.Select(state => state.Name).Except(States.Select(path => path.State))];
        UnreachableTransitions = [.. lifecycle.Transitions.Where(transition => Transitions.All(path => !ReferenceEquals(path.Transition, transition)))];
    }

    /// <summary>The way to each state that can be reached, in the order of the states.</summary>
    public IReadOnlyList<StatePath> States { get; }

    /// <summary>The test path of each transition that can be reached, in the order of the transitions.</summary>
    public IReadOnlyList<TransitionPath> Transitions { get; }

    /// <summary>The states to which no triggers lead.</summary>
    public IReadOnlyList<string> UnreachableStates { get; }

    /// <summary>The transitions that no case can take: nothing leads to their state, or its substates always take another.</summary>
    public IReadOnlyList<TransitionDescription> UnreachableTransitions { get; }

    /// <summary>Finds the ways.</summary>
    /// <param name="lifecycle">The lifecycle or side region.</param>
    public static LifecyclePaths Of(LifecycleDescription lifecycle)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        return new LifecyclePaths(lifecycle);
    }

    /// <summary>The shortest way to each state in which a case can be, the shortest first.</summary>
    private static List<LifecyclePath> Search(StateGraph graph, string initial)
    {
        var found = new List<LifecyclePath> { new(initial, []) };
        var known = new HashSet<string>(StringComparer.Ordinal) { initial };
        for (var next = 0; next < found.Count; next++)
        {
            foreach (var step in graph.StepsFrom(found[next].End).Where(step => known.Add(step.To)))
                found.Add(new LifecyclePath(initial, [.. found[next].Steps, step]));
        }

        return found;
    }

    private static IEnumerable<TransitionPath> Tests(StateGraph graph, List<LifecyclePath> reached, TransitionDescription transition)
    {
        var before = reached.FirstOrDefault(path => graph.StepsFrom(path.End).Any(step => ReferenceEquals(step.Transition, transition)));
        return before is null
            ? []
            : graph.StepsFrom(before.End).Where(step => ReferenceEquals(step.Transition, transition))
                .Select(step => new TransitionPath(transition, before with { Steps = [.. before.Steps, step] }));
    }
}
