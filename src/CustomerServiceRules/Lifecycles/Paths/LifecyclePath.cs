namespace CustomerServiceRules.Lifecycles.Paths;

/// <summary>A way from the initial state of a lifecycle. Immutable.</summary>
/// <param name="Start">The initial state.</param>
/// <param name="Steps">The triggers to fire, in order; none where the way ends where it begins.</param>
public sealed record LifecyclePath(string Start, IReadOnlyList<PathStep> Steps)
{
    /// <summary>The state in which the case is at the end.</summary>
    public string End => Steps.Count == 0 ? Start : Steps[^1].To;

    /// <summary>The IDs of the guards that must hold, each at its step; each once, in the order in which they are first needed.</summary>
    public IReadOnlyList<string> Guards => [.. Steps.SelectMany(step => step.Guards).Distinct()];

    /// <summary>The steps, one line each; the initial state alone where there are none.</summary>
    public override string ToString() => Steps.Count == 0 ? Start : string.Join('\n', Steps);
}

/// <summary>The shortest way to a state. Immutable.</summary>
/// <param name="State">The state; a case in one of its substates is in it, too.</param>
/// <param name="Path">The way there.</param>
public sealed record StatePath(string State, LifecyclePath Path);

/// <summary>The shortest way along which a transition is tested. Immutable.</summary>
/// <param name="Transition">The transition; one that is chosen at run time has a path for each state it may lead to.</param>
/// <param name="Path">The way to a state where it is permitted, and as the last step the transition.</param>
public sealed record TransitionPath(TransitionDescription Transition, LifecyclePath Path);
