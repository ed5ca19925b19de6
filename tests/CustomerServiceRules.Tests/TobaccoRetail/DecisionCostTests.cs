using CustomerServiceRules.Engines;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Tobacco;

/// <summary>What a decision of tier and all services costs in bytes, with its facts and everything from which it is explained.</summary>
public sealed class DecisionCostTests(ITestOutputHelper output)
{
    private const int Customers = 20_000;

    private static readonly Policy[] Asked = [TobaccoRetail.Tier, TobaccoRetail.Services];

    private readonly ScaleRanking _ranking = Ranked.Of(Enumerable.Range(0, Customers).Select(i => new PurchaseRecord($"K{i:D7}", "ZBSNYFQ"[i % 7].ToString(), i % 4_999, i)));

    [WithoutSessionsFact]
    public void One_customer_costs_at_most_4_KB() => BytesOf(customers =>
    {
        var services = 0;
        foreach (var standing in _ranking.Standings.Take(customers))
            services += Services(Deciding.Rulebook.Decide(Asked, TobaccoRetail.FactsOf(standing), Deciding.Run));
        return services;
    }).Should().BeLessThanOrEqualTo(4 * 1024);

    [WithoutSessionsFact]
    public void A_customer_among_many_costs_at_most_1_KB() => BytesOf(customers =>
    {
        var services = 0;
        foreach (var decided in Deciding.Rulebook.DecideMany(Asked, _ranking.Standings.Take(customers).Select(standing => TobaccoRetail.FactsOf(standing)), Deciding.Run))
            services += Services(decided);
        return services;
    }).Should().BeLessThanOrEqualTo(1024);

    private static int Services(SubjectDecisions decided) => decided.Of(TobaccoRetail.Tier).IsDecided ? decided.Of(TobaccoRetail.Services).Value.Count : 0;

    private long BytesOf(Func<int, int> decide)
    {
        decide(1_000).Should().BeGreaterThan(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        decide(Customers);
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Customers;
        output.WriteLine($"{bytes} bytes a customer");
        return bytes;
    }

    /// <summary>A fact about deciding without a session, which the packages' side of the seam does not do.</summary>
    private sealed class WithoutSessionsFactAttribute : FactAttribute
    {
        public WithoutSessionsFactAttribute() => Skip = Engine.DecidesDirectly ? null : "This side of the seam decides in sessions.";
    }
}
