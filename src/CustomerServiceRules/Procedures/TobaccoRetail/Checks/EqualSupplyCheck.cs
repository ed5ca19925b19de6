using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Checks equal supply (TOB-15.2) over a population. Customers of one business format, market type and tier are supplied on
/// the same terms; from tier to tier of one format and market type only the services of
/// <see cref="TobaccoServices.Supply"/> differ (OQ-13). Thread-safe.
/// </summary>
[Cites("TOB-15.2", "OQ-13", "X-2")]
public static class EqualSupplyCheck
{
    private static readonly string[] WithinTier = ["TOB-15.2", "OQ-13"];
    private static readonly string[] AcrossTiers = ["TOB-15.2", "OQ-13", "X-2"];

    /// <summary>Finds where customers that must be supplied alike are not.</summary>
    /// <param name="population">The customers with their terms of supply, in any order.</param>
    /// <returns>
    /// Findings sorted by format and market type: one for each tier whose customers differ, and one where the tiers differ
    /// in more than they may. None if the invariant holds.
    /// </returns>
    public static IReadOnlyList<PopulationFinding> Check(IEnumerable<SupplyTreatment> population)
    {
        ArgumentNullException.ThrowIfNull(population);
        return
        [
            .. population
                .GroupBy(member => (member.Format, member.Market))
                .OrderBy(group => group.Key.Format)
                .ThenBy(group => group.Key.Market)
                .SelectMany(group => FindingsOn($"{group.Key.Market.Code()}{group.Key.Format}", [.. group])),
        ];
    }

    private static IEnumerable<PopulationFinding> FindingsOn(string group, SupplyTreatment[] members)
    {
        var anyWithinTier = false;
        foreach (var tier in members.GroupBy(member => member.Tier).OrderBy(tier => tier.Key))
        {
            var ways = WaysOf(tier, member => member.Terms);
            if (ways.Length == 1)
                continue;

            anyWithinTier = true;
            yield return Finding(
                ways,
                $"Customers {group} of tier {tier.Key} are supplied in {ways.Length} ways, expected one.",
                $"{group}的{tier.Key}类客户有{ways.Length}种货源待遇，应相同。",
                WithinTier);
        }

        var common = WaysOf(members, member => [.. member.Terms.Where(term => !MayDifferByTier(term))]);
        if (!anyWithinTier && common.Length > 1)
        {
            yield return Finding(
                common,
                $"The tiers of customers {group} differ in more than the services of supply, expected no other difference.",
                $"{group}各等级客户除货源类服务外仍有差异，应无其他差异。",
                AcrossTiers);
        }
    }

    private static bool MayDifferByTier(string term) => TobaccoServices.Supply.Any(service => service.Id == term);

    // The way of most customers comes first; the others stand out.
    private static SupplyTreatment[][] WaysOf(IEnumerable<SupplyTreatment> members, Func<SupplyTreatment, IReadOnlyList<string>> termsOf) =>
    [
        .. members
            .GroupBy(member => string.Join('\n', termsOf(member)), StringComparer.Ordinal)
            .OrderByDescending(way => way.Count())
            .ThenBy(way => way.Key, StringComparer.Ordinal)
            .Select(way => way.ToArray()),
    ];

    private static PopulationFinding Finding(SupplyTreatment[][] ways, string english, string chinese, string[] clauses)
    {
        var different = ways.SelectMany(way => way[0].Terms).Distinct(StringComparer.Ordinal)
            .Where(term => !Array.TrueForAll(ways, way => way[0].Terms.Contains(term, StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        var terms = string.Join(", ", different);
        return new PopulationFinding(
            new LocalizedText($"{english} Different: {terms}.", $"{chinese}差异项：{terms}。"),
            [.. ways.Skip(1).SelectMany(way => way).Select(member => member.Customer).OrderBy(customer => customer.Value, StringComparer.Ordinal)],
            clauses);
    }
}
