using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>Something that a trigger demands and that is not met. Immutable.</summary>
/// <param name="Kind">What kind of demand it is.</param>
/// <param name="Id">The ID of the guard or of the deadline; for a role the name of the trigger.</param>
/// <param name="Sentence">What is demanded.</param>
/// <param name="Clauses">The clauses that the demand rests on.</param>
/// <param name="Actual">What was found; null where the guard does not say.</param>
/// <param name="Required">What would be needed; null where the guard does not say.</param>
public sealed record UnmetRequirement(
    RequirementKind Kind, string Id, LocalizedText Sentence, IReadOnlyList<string> Clauses, string? Actual, string? Required)
{
    /// <summary>The demand with what was found and needed, in one line.</summary>
    public override string ToString() =>
        $"{Sentence}{(Actual is null ? "" : $", found {Actual}")}{(Required is null ? "" : $", expected {Required}")} ({string.Join(", ", Clauses)})";
}

/// <summary>What kind of demand a trigger makes.</summary>
public enum RequirementKind
{
    /// <summary>A guard does not hold.</summary>
    Guard,

    /// <summary>The role may not fire the trigger.</summary>
    Role,

    /// <summary>The clock fires, and what would make the trigger fire has not fallen due.</summary>
    Deadline,
}

/// <summary>A trigger that the state of a case knows, and what keeps it from being fired now. Immutable.</summary>
/// <param name="Region">The ID of the region whose trigger it is; null for the lifecycle's own.</param>
/// <param name="Trigger">The trigger with label, roles and clauses.</param>
/// <param name="Unmet">What is not met; empty where it can be fired.</param>
public sealed record TriggerStanding(string? Region, TriggerDescription Trigger, IReadOnlyList<UnmetRequirement> Unmet)
{
    /// <summary>Whether it can be fired now.</summary>
    public bool IsPermitted => Unmet.Count == 0;
}
