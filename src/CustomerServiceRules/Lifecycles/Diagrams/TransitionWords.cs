namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>A transition in the words of one language.</summary>
/// <param name="Trigger">The trigger's label.</param>
/// <param name="Roles">Who may.</param>
/// <param name="Guards">The guards' IDs and sentences.</param>
/// <param name="Effects">The effects' sentences: those of the transition alone.</param>
/// <param name="Deadlines">The sentences that say when it falls due.</param>
/// <param name="Clauses">The clauses of the trigger, its guards, choice, effects and deadlines, each once.</param>
internal sealed record TransitionWords(
    string Trigger,
    IReadOnlyList<string> Roles,
    IReadOnlyList<(string Id, string Sentence)> Guards,
    IReadOnlyList<string> Effects,
    IReadOnlyList<string> Deadlines,
    IReadOnlyList<string> Clauses);
