using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Why something could not be planned: demands of which each could be met if any one of the others were not there. Immutable.</summary>
/// <param name="Demands">The IDs of the demands that cannot all be met, in ordinal order: the smallest such set that was found.</param>
/// <param name="Unplanned">The IDs of all demands that were left out for this reason, in ordinal order: of <paramref name="Demands"/>, and others that need the same days.</param>
/// <param name="Staff">Whose days they are, in ordinal order; empty: nobody of the team may serve.</param>
/// <param name="Days">The days on which the demands can only be met, in order.</param>
/// <param name="Capacity">The load, or number of visits, that <paramref name="Staff"/> can take on these days as far as the demands allow it.</param>
/// <param name="Required">The load, or number of visits, that the demands put at least on these days. Not above the capacity where only the parts do not fit.</param>
/// <param name="IsProven">
/// Whether it is certain that the demands cannot all be met and that all but any one can: by counting, or because every way was tried. Else the
/// planner did not find a plan for them, and there may be one.
/// </param>
/// <param name="Sentence">The same in a sentence.</param>
public sealed record PlanConflict(
    IReadOnlyList<string> Demands,
    IReadOnlyList<string> Unplanned,
    IReadOnlyList<string> Staff,
    IReadOnlyList<DateOnly> Days,
    long Capacity,
    long Required,
    bool IsProven,
    LocalizedText Sentence);
