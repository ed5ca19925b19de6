using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// A lifecycle described as data, for diagrams, tables, documents and tools: what its definition declares and what the
/// engine makes of it. States and triggers are in the order of their enums. Immutable.
/// </summary>
/// <param name="Id">The ID that records carry.</param>
/// <param name="Version">The version of the definition that records carry.</param>
/// <param name="Title">What the lifecycle is called.</param>
/// <param name="Initial">The name of the state in which a case begins.</param>
/// <param name="States">All states.</param>
/// <param name="Triggers">All triggers.</param>
/// <param name="Transitions">All transitions, by state and, within a state, by trigger and in the order of configuration.</param>
/// <param name="Guards">The guards that transitions name, sorted by ID.</param>
/// <param name="Effects">The effects that states and transitions name, sorted by ID.</param>
/// <param name="Deadlines">What falls due in which state, sorted by ID.</param>
/// <param name="Regions">The side regions, sorted by ID; a region has none of its own.</param>
public sealed record LifecycleDescription(
    string Id,
    int Version,
    LocalizedText Title,
    string Initial,
    IReadOnlyList<StateDescription> States,
    IReadOnlyList<TriggerDescription> Triggers,
    IReadOnlyList<TransitionDescription> Transitions,
    IReadOnlyList<GuardDescription> Guards,
    IReadOnlyList<EffectDescription> Effects,
    IReadOnlyList<DeadlineDescription> Deadlines,
    IReadOnlyList<LifecycleDescription> Regions)
{
    /// <summary>The choices that transitions name, sorted by ID.</summary>
    public IReadOnlyList<ChoiceDescription> Choices { get; init; } = [];

    /// <summary>The clocks, sorted by ID.</summary>
    public IReadOnlyList<ClockDescription> Clocks { get; init; } = [];

    /// <summary>
    /// Pairs of transitions of one trigger in one state whose guards may hold together, as far as the definition says: what
    /// the host would meet as a fault. Not refused, because the guards may exclude each other without saying so.
    /// </summary>
    public IReadOnlyList<GuardOverlap> Overlaps { get; init; } = [];
}

/// <summary>A state of a lifecycle.</summary>
/// <param name="Name">The name in the enum, stored in records.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Superstate">The state that encloses it; null at the top.</param>
/// <param name="IsFinal">Whether a case ends here: nothing leads out.</param>
/// <param name="EntryEffects">The IDs of the effects ordered whenever it is entered, in order.</param>
/// <param name="ExitEffects">The IDs of the effects ordered whenever it is left, in order.</param>
/// <param name="Clauses">The clauses it rests on.</param>
public sealed record StateDescription(
    string Name,
    LocalizedText Label,
    string? Superstate,
    bool IsFinal,
    IReadOnlyList<string> EntryEffects,
    IReadOnlyList<string> ExitEffects,
    IReadOnlyList<string> Clauses)
{
    /// <summary>The substate in which a case finds itself when this state is entered; null where there is none.</summary>
    public string? InitialSubstate { get; init; }
}

/// <summary>A trigger of a lifecycle.</summary>
/// <param name="Name">The name in the enum, stored in records.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Roles">Who may fire it; with <see cref="Role.Clock"/> among them it fires when it falls due.</param>
/// <param name="Clauses">The clauses it rests on.</param>
public sealed record TriggerDescription(string Name, LocalizedText Label, IReadOnlyList<Role> Roles, IReadOnlyList<string> Clauses);
