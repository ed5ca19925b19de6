using CustomerServiceRules.Decisions;

namespace CustomerServiceRules.Testing.Reporting;

/// <summary>A refusal that a scenario expects; what is null may be anything.</summary>
internal sealed record WantedRefusal(string Rule, string? Actual, string? Required, string? Distance, string? Clause)
{
    /// <summary>The refusals of the rule, also those behind the refusals of others.</summary>
    public IReadOnlyList<Refusal> Of(IEnumerable<Refusal> refusals) =>
    [
        .. refusals.SelectMany(refusal =>
            (refusal.Rule == Rule ? [refusal] : Enumerable.Empty<Refusal>()).Concat(refusal.Conditions.SelectMany(condition => Of(condition.Because)))),
    ];

    public bool IsMetBy(Refusal refusal) => refusal.Conditions.Any(condition =>
        Is(Actual, condition.Actual)
        && Is(Required, condition.Required)
        && Is(Distance, condition.Distance)
        && (Clause is null || condition.Clauses.Contains(Clause) || refusal.Clauses.Contains(Clause)));

    public override string ToString()
    {
        IEnumerable<string?> parts =
        [
            Actual is null ? null : $"found {Actual}",
            Required is null ? null : $"required {Required}",
            Distance is null ? null : $"distance {Distance}",
            Clause is null ? null : $"by {Clause}",
        ];
        var said = string.Join(", ", parts.OfType<string>());
        return said.Length == 0 ? $"{Rule} refused" : $"{Rule} refused: {said}";
    }

    public static string Describe(string rule, IReadOnlyList<Refusal> found) => found.Count == 0
        ? $"no refusal by {rule}"
        : string.Join("; or ", found.Select(refusal => $"{rule} refused: {string.Join("; ", refusal.Conditions.Select(ReasonText.Text))}"));

    private static bool Is(string? wanted, string? found) => wanted is null || wanted == found;
}
