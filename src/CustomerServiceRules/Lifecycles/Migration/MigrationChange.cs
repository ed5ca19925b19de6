namespace CustomerServiceRules.Lifecycles.Migration;

/// <summary>What a migration would change for a case. Immutable.</summary>
/// <param name="Before">The record as it is.</param>
/// <param name="After">The record as it would be; null where the case cannot be migrated or asked about.</param>
/// <param name="PermittedBefore">What is permitted now, by the old names.</param>
/// <param name="PermittedAfter">What would be permitted, by the new names.</param>
/// <param name="DueBefore">What falls due as it is, by the old names, in the order of the instants.</param>
/// <param name="DueAfter">What would fall due, by the new names, in the order of the instants.</param>
/// <param name="Obstacle">Why the case cannot be migrated, or what broke when it was asked about; null where it can.</param>
public sealed record MigrationChange(
    LifecycleRecord Before,
    LifecycleRecord? After,
    IReadOnlyList<PermittedTrigger> PermittedBefore,
    IReadOnlyList<PermittedTrigger> PermittedAfter,
    IReadOnlyList<DueTrigger> DueBefore,
    IReadOnlyList<DueTrigger> DueAfter,
    string? Obstacle)
{
    /// <summary>The host's ID of the case.</summary>
    public string CaseId => Before.CaseId;

    /// <summary>The change in one line.</summary>
    public override string ToString() => Obstacle is not null
        ? $"{CaseId}: {Obstacle}"
        : $"{CaseId}: {Before.State} to {After!.State}; permitted {List(PermittedBefore)} to {List(PermittedAfter)}; due {List(DueBefore)} to {List(DueAfter)}";

    private static string List<T>(IReadOnlyList<T> items) => items.Count == 0 ? "nothing" : string.Join(", ", items);
}

/// <summary>A trigger that can be fired now.</summary>
/// <param name="Region">The ID of the region; null for the lifecycle itself.</param>
/// <param name="Trigger">The stored name of the trigger.</param>
/// <param name="Roles">The IDs of the roles that may fire it.</param>
public sealed record PermittedTrigger(string? Region, string Trigger, IReadOnlyList<string> Roles)
{
    /// <summary>The trigger with its roles.</summary>
    public override string ToString() => $"{(Region is null ? "" : $"{Region}/")}{Trigger} ({string.Join(", ", Roles)})";
}

/// <summary>A trigger that falls due.</summary>
/// <param name="Region">The ID of the region; null for the lifecycle itself.</param>
/// <param name="Trigger">The stored name of the trigger.</param>
/// <param name="At">The instant from which the clock may fire it.</param>
public sealed record DueTrigger(string? Region, string Trigger, DateTimeOffset At)
{
    /// <summary>The trigger with its instant.</summary>
    public override string ToString() => FormattableString.Invariant($"{(Region is null ? "" : $"{Region}/")}{Trigger} at {At:o}");
}
