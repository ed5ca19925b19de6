using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Benchmarks;

/// <summary>Tier and number of services as somebody would write them by hand: no parameters, no overrides, no explanation.</summary>
internal static class DecisionLoop
{
    public static long Services(ScaleRanking ranking)
    {
        long services = 0;
        foreach (var standing in ranking.Standings)
        {
            var (rank, count) = (standing.Rank!.Value, standing.Count);
            var tier = !standing.HasPurchases ? 2 : (2L * rank - 1) * 5 <= 2L * count ? 0 : (2L * rank - 1) * 5 <= 8L * count ? 1 : 2;
            services += tier switch { 0 => 25, 1 => 15, _ => 11 };
        }

        return services;
    }
}
