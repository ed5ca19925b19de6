using CustomerServiceRules.Facts;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Tests.VisitSampling;

/// <summary>Populations to draw from.</summary>
internal static class Shops
{
    public static SubjectId[] Of(int count) => [.. Enumerable.Range(1, count).Select(i => new SubjectId(FormattableString.Invariant($"K{i}")))];

    /// <summary>Strata of the given sizes, named S0, S1 and so on.</summary>
    public static StratumMember[] Strata(params int[] sizes) =>
        [.. sizes.SelectMany((size, s) => Enumerable.Range(0, size).Select(i => new StratumMember(FormattableString.Invariant($"S{s}-{i}"), FormattableString.Invariant($"S{s}"))))];
}
