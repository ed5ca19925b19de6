namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>The lines that stand at a transition in a diagram.</summary>
internal static class TransitionLines
{
    /// <summary>Trigger, guards, roles, deadlines, effects and clauses, a line each; the first is the trigger's label.</summary>
    public static IEnumerable<string> Of(TransitionWords transition, DiagramWords words, string? note = null)
    {
        yield return note is null ? transition.Trigger : $"{transition.Trigger} ({note})";
        if (transition.Guards.Count > 0)
            yield return $"[{string.Join(words.And, transition.Guards.Select(guard => guard.Sentence))}]";
        if (transition.Roles.Count > 0)
            yield return words.By(string.Join(words.Comma, transition.Roles));
        foreach (var deadline in transition.Deadlines)
            yield return words.Due(deadline);
        if (transition.Effects.Count > 0)
            yield return $"/ {string.Join(words.Semicolon, transition.Effects)}";
        if (transition.Clauses.Count > 0)
            yield return $"({string.Join(", ", transition.Clauses)})";
    }
}
