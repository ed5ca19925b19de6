using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.TobaccoRetail;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Scenarios.Tobacco;

/// <summary>Random populations with ties, returns, shops without purchases and newcomers in two formats.</summary>
internal static class RandomShops
{
    private static readonly DateOnly?[] JoinDays = [null, null, null, null, Shops.Day(7, 1), Shops.Day(7, 2), Shops.Day(9, 30)];

    public static Gen<PurchaseRecord[]> Populations { get; } =
        from size in Gen.Choose(1, 24)
        from shops in Gen.ArrayOf(
            from format in Gen.Elements('Z', 'Z', 'B')
            from quantity in Gen.Choose(-2, 7)
            from tenths in Gen.Choose(-10, 60)
            from joined in Gen.Elements(JoinDays)
            select (format, quantity, tenths, joined),
            size)
        select shops.Select((shop, place) => Shops.Shop($"K{place}", shop.quantity, shop.tenths / 10m, shop.joined, shop.format)).ToArray();

    /// <summary>A large population from a seed, every seventh shop with a downgrade, some of which contradict each other.</summary>
    public static IReadOnlyList<SubjectFacts> Facts(int count, int seed)
    {
        var random = new Random(seed);
        var ranking = Shops.Rank(Enumerable.Range(0, count).Select(number => Shops.Shop(
            $"K{number}",
            random.Next(-3, 400),
            random.Next(-50, 9_000) / 10m,
            random.Next(20) == 0 ? Shops.Day(8, 1) : null,
            "ZZZBSN"[random.Next(6)])));
        return [.. ranking.Standings.Select((standing, place) => TobaccoRetail.FactsOf(standing, Downgrades(standing.Subject, place)))];
    }

    private static IEnumerable<object> Downgrades(SubjectId shop, int place)
    {
        if (place % 7 == 0)
            yield return new TierDowngrade(shop, CustomerTier.B, "Sold to minors", Shops.Day(9, 1), null, "Manager Li", Shops.Day(9, 2));
        if (place % 21 == 0)
            yield return new TierDowngrade(shop, CustomerTier.C, "Resold abroad", Shops.Day(9, 1), null, place % 2 == 0 ? "Manager Wu" : null, place % 2 == 0 ? Shops.Day(9, 3) : null);
    }
}
