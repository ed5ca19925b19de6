using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// The area class of one customer of a territory, as <see cref="TerritoryCheck"/> takes it.
/// </summary>
/// <param name="Customer">The customer.</param>
/// <param name="Territory">Its territory; compared ordinally.</param>
/// <param name="Area">Its area class.</param>
public sealed record TerritoryMember(SubjectId Customer, string Territory, AreaClass Area);

/// <summary>Checks that every territory holds one area class only (TOB-8.6). Thread-safe.</summary>
[Cites("TOB-8.6")]
public static class TerritoryCheck
{
    /// <summary>Finds the territories that hold several classes.</summary>
    /// <param name="population">The customers with territory and class, in any order.</param>
    /// <returns>One finding a territory, sorted by territory; none if the invariant holds.</returns>
    public static IReadOnlyList<PopulationFinding> Check(IEnumerable<TerritoryMember> population)
    {
        ArgumentNullException.ThrowIfNull(population);
        return
        [
            .. population
                .GroupBy(member => member.Territory, StringComparer.Ordinal)
                .OrderBy(territory => territory.Key, StringComparer.Ordinal)
                .Select(FindingOn)
                .OfType<PopulationFinding>(),
        ];
    }

    private static PopulationFinding? FindingOn(IGrouping<string, TerritoryMember> territory)
    {
        var classes = territory
            .GroupBy(member => member.Area)
            .OrderByDescending(members => members.Count())
            .ThenBy(members => members.Key)
            .ToArray();
        if (classes.Length == 1)
            return null;

        var counts = string.Join(", ", classes.Select(members => $"{members.Key} {members.Count()}"));
        return new PopulationFinding(
            new LocalizedText(
                $"Territory {territory.Key} holds {classes.Length} area classes ({counts}), expected one.",
                $"地域{territory.Key}内有{classes.Length}个区域类别（{counts}），应只有一个。"),
            [.. classes.Skip(1).SelectMany(members => members).Select(member => member.Customer).OrderBy(customer => customer.Value, StringComparer.Ordinal)],
            ["TOB-8.6"]);
    }
}
