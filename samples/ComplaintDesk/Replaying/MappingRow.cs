using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Terms;

namespace ComplaintDesk.Replaying;

/// <summary>A line of the mapping: what changes from one row of the log to the next, and what is then fired.</summary>
/// <param name="Id">Its short name, as the written files show it.</param>
/// <param name="Change">What changes, in words.</param>
/// <param name="Applies">Whether a change is of this kind; the first line that applies holds.</param>
/// <param name="Steps">What is fired, in this order and at the same instant; all of it is accepted or the row is refused.</param>
internal sealed record MappingRow(string Id, LocalizedText Change, Func<RowChange, bool> Applies, params IReadOnlyList<MappedStep> Steps);

/// <param name="Trigger">The trigger of the store's procedure.</param>
/// <param name="Only">When the step is left out.</param>
internal readonly record struct MappedStep(StoreComplaintTrigger Trigger, StepCondition Only = StepCondition.Always);

/// <summary>Which cases a step of the mapping is for.</summary>
internal enum StepCondition
{
    Always,

    /// <summary>Only a complaint that is on hold.</summary>
    OnHold,

    /// <summary>Only a complaint that has been accepted and not verified.</summary>
    Unverified,

    /// <summary>The same, and only where a resolving may carry its verification along.</summary>
    UnverifiedIfAssumed,
}
