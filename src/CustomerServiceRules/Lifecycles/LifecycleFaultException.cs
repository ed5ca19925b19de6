namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// A lifecycle is broken: a guard, a choice or the builder of an effect threw, or the guards of two transitions held at
/// once. Not a refusal: a refusal is a value. The record is untouched and can be fired at again.
/// </summary>
public sealed class LifecycleFaultException : Exception
{
    internal LifecycleFaultException(string lifecycle, string caseId, string state, string trigger, ILifecyclePart? part, IReadOnlyList<string> clauses, Exception inner)
        : base(Text(lifecycle, caseId, state, trigger, part, clauses, inner), inner)
    {
        Lifecycle = lifecycle;
        CaseId = caseId;
        State = state;
        Trigger = trigger;
        Part = part?.Id;
        Clauses = clauses;
    }

    /// <summary>The ID of the lifecycle or of the region.</summary>
    public string Lifecycle { get; }

    /// <summary>The host's ID of the case for which it failed.</summary>
    public string CaseId { get; }

    /// <summary>The name of the state that the case was and remains in.</summary>
    public string State { get; }

    /// <summary>The name of the trigger that was fired or asked about; of a deadline, the one that would fire.</summary>
    public string Trigger { get; }

    /// <summary>The ID of the guard, choice, effect or deadline that failed; null where it was none of them.</summary>
    public string? Part { get; }

    /// <summary>The clauses of the part that failed; where it is not known, those of the trigger.</summary>
    public IReadOnlyList<string> Clauses { get; }

    private static string Text(
        string lifecycle, string caseId, string state, string trigger, ILifecyclePart? part, IReadOnlyList<string> clauses, Exception inner) =>
        $"{lifecycle}: {trigger} in {state} failed for {caseId}{(part is null ? "" : $" at {part.Id}")} ({string.Join(", ", clauses)}): {inner.Message}";
}
