using BenchmarkDotNet.Attributes;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Benchmarks;

/// <summary>
/// Decides tier and all 3+3 services of a million ranked customers with reasons reachable, beside a loop that somebody
/// wrote by hand and that can explain nothing. Figures are per customer.
/// </summary>
[Config(typeof(FewTimes))]
public class DecisionBenchmarks
{
    private const int Customers = 1_000_000;

    private static readonly Policy[] Asked = [TobaccoRetail.Tier, TobaccoRetail.Services];

    private readonly Rulebook _rulebook = Rulebook.Compose(new TobaccoRetailModule());
    private ScaleRanking _ranking = null!;

    [GlobalSetup]
    public void Prepare() => _ranking = ScaleRanking.Of(Population.Period, Population.Of(Customers, formats: 7));

    [Benchmark(Baseline = true, OperationsPerInvoke = Customers, Description = "hand-written loop, no reasons")]
    public long Loop() => DecisionLoop.Services(_ranking);

    [Benchmark(OperationsPerInvoke = Customers, Description = "DecideMany: tier and services, each dropped after enumeration")]
    public long DecideMany()
    {
        long services = 0;
        foreach (var decided in _rulebook.DecideMany(Asked, _ranking.Standings.Select(standing => TobaccoRetail.FactsOf(standing)), Population.RunDay))
            services += decided.Of(TobaccoRetail.Tier).IsDecided ? decided.Of(TobaccoRetail.Services).Value.Count : 0;
        return services;
    }
}
