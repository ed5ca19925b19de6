namespace CustomerServiceRules.Lifecycles.Paths;

/// <summary>One trigger of a path. Immutable.</summary>
/// <param name="From">The state in which the case is: that of the transition, or one of its substates.</param>
/// <param name="Transition">The transition that the trigger takes; its guards must hold.</param>
/// <param name="To">The state in which the case then is; the same where the transition stays.</param>
/// <param name="Rivals">
/// The transitions that the same trigger would take, too or instead, if all their guards held: of each, at least one must not.
/// </param>
public sealed record PathStep(string From, TransitionDescription Transition, string To, IReadOnlyList<TransitionDescription> Rivals)
{
    /// <summary>The stored name of the trigger to fire.</summary>
    public string Trigger => Transition.Trigger;

    /// <summary>The IDs of the guards that must hold.</summary>
    public IReadOnlyList<string> Guards => Transition.Guards;

    /// <summary>The step in one line, such as <c>Received -Accept [demo.has-cause]-> UnderReview</c>.</summary>
    public override string ToString() => $"{From} -{Trigger}{(Guards.Count > 0 ? $" [{string.Join(", ", Guards)}]" : "")}-> {To}";
}
