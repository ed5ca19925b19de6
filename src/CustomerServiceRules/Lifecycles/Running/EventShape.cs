namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>What all events of one kind have in common; shared by all cases.</summary>
/// <param name="Kind">What kind of event it is.</param>
/// <param name="Region">The ID of the region; null for the lifecycle itself.</param>
/// <param name="Trigger">The name of the trigger, where there is one.</param>
/// <param name="TriggerValue">The trigger itself, boxed once; tells triggers of the same name in two regions apart.</param>
/// <param name="From">The name of the state before; null for the beginning.</param>
/// <param name="To">The name of the state after.</param>
/// <param name="Entered">The names of the states that were entered, the outermost first.</param>
/// <param name="Clauses">The clauses it rests on.</param>
internal sealed record EventShape(
    EventKind Kind,
    string? Region,
    string? Trigger,
    object? TriggerValue,
    string? From,
    string To,
    IReadOnlyList<string> Entered,
    IReadOnlyList<string> Clauses)
{
    /// <summary>The state after as the only state of a record: shared by all records of a lifecycle without regions.</summary>
    public string[] ToAlone { get; } = [To];
}
