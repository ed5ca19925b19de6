using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Decisions;

namespace CustomerServiceRules.Policies.Explaining;

/// <summary>
/// Which of two failures of a rule came closer to holding: a fact rather than none, fewer conditions, shorter distances.
/// Whatever still looks alike is sorted by its text, so that the order of facts decides nothing.
/// </summary>
internal static class Closeness
{
    /// <summary>Negative where the first came closer.</summary>
    public static int Compare(IReadOnlyList<UnmetCondition> first, IReadOnlyList<UnmetCondition> second)
    {
        var closer = IsMissing(first).CompareTo(IsMissing(second));
        if (closer == 0)
            closer = first.Count.CompareTo(second.Count);
        for (var i = 0; closer == 0 && i < first.Count; i++)
            closer = CompareDistance(first[i].Distance, second[i].Distance);
        for (var i = 0; closer == 0 && i < first.Count; i++)
            closer = string.CompareOrdinal(Text(first[i]), Text(second[i]));
        return closer;
    }

    private static bool IsMissing(IReadOnlyList<UnmetCondition> failures) => failures.Any(failure => failure.Fact is null);

    private static int CompareDistance(string? first, string? second) =>
        Fraction.TryParse(first, null, out var near) && Fraction.TryParse(second, null, out var far) ? near.CompareTo(far) : 0;

    private static string Text(UnmetCondition condition) =>
        $"{condition.Condition}\n{condition.Fact}\n{condition.Actual}\n{condition.Required}";
}
