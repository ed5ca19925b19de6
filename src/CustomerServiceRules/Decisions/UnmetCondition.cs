namespace CustomerServiceRules.Decisions;

/// <summary>A condition that failed, with what was found and what would have been needed. Immutable.</summary>
/// <param name="Condition">The condition as the rule states it.</param>
/// <param name="Fact">Kind and ID of the fact that was tested; null where the fact itself is missing.</param>
/// <param name="Actual">What was found, in invariant text; null where nothing was found.</param>
/// <param name="Relation">
/// How found and needed had to relate: <c>==</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>,
/// <c>is true</c>, <c>exists</c> or <c>does not exist</c>.
/// </param>
/// <param name="Required">What would have been needed, in invariant text; null for a condition that is no comparison.</param>
/// <param name="Distance">How far the found value is from the needed one, for numbers and days (in days); else null. Not negative.</param>
/// <param name="Clauses">The clauses of the needed value, such as a parameter's; else empty.</param>
/// <param name="Because">Where an earlier decision was tested: why that decision did not come to the needed value.</param>
public sealed record UnmetCondition(
    string Condition,
    string? Fact,
    string? Actual,
    string Relation,
    string? Required,
    string? Distance,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<Refusal> Because);
