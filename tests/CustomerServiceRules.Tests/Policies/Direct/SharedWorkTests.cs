using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Policies.Running;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Tests.Demo;
using CustomerServiceRules.Tests.Tobacco;
using static CustomerServiceRules.Tests.Demo.Demo;

namespace CustomerServiceRules.Tests.Policies.Direct;

/// <summary>What decisions share, and that sharing shows nowhere.</summary>
public sealed class SharedWorkTests
{
    [Fact]
    public void Decide_CustomersOfOneTier_ShareTheServices()
    {
        var customers = Ranked.Quantities(9, 8, 7, 6, 5, 4, 3, 2, 1, 0).Standings;

        var services = customers.Select(customer => (Tier: customer.Decide(TobaccoRetail.Tier).Value, customer.Decide(TobaccoRetail.Services).Value)).ToList();

        foreach (var tier in services.GroupBy(one => one.Tier))
            tier.Should().AllSatisfy(one => one.Value.Should().BeSameAs(tier.First().Value, "the services of {0} are concluded once", tier.Key));
        services.Select(one => one.Value).Distinct().Should().HaveCount(3);
    }

    [Fact]
    public void Decide_ManyThreadsFromTheFirstDecisionOn_EqualsOneThread()
    {
        var customers = Enumerable.Range(0, 2_000).Select(i => Customer($"c{i}", i % 200, new Complaint($"c{i}", i % 7))).ToList();
        var (together, alone) = (Rulebook.Compose(new DemoModule()), Rulebook.Compose(new DemoModule()));

        customers.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select((customer, i) => together.Decide(Perks, customer, AsOf.AddDays(-i % 3)).ToJson())
            .Should().Equal(customers.Select((customer, i) => alone.Decide(Perks, customer, AsOf.AddDays(-i % 3)).ToJson()));
    }

    [Fact]
    public void Decide_AConditionAsksForADecision_BothAreRight()
    {
        var book = Rulebook.Compose(new DemoModule(), Findings.With(typeof(AsksAnotherRulebook), typeof(Computes)));

        book.Decide(Findings.Policy, Customer("c1", 500m), AsOf).Values.Should().Equal("computed:250 big", "inner:Gold");
        book.Decide(Findings.Policy, Customer("c2", 50m), AsOf).Values.Should().Equal("computed:25 ");
    }

    [Fact]
    public void Add_MoreSettlementsThanAreKept_KeepsTheFirst()
    {
        var settlements = new SharedSettlements();
        for (var i = 0; i < 3_000; i++)
            settlements.Add([i, null], Settlement.Undecided);

        settlements.TryGet([1_000, null], out _).Should().BeTrue();
        settlements.TryGet([2_999, null], out _).Should().BeFalse();
        settlements.TryGet([1_000, 1], out _).Should().BeFalse();
    }

    [Name("acme.asks-another")]
    [Cites("ACME-1")]
    private sealed class AsksAnotherRulebook : Rule
    {
        private static readonly Rulebook Inner = Rulebook.Compose(new DemoModule());

        public override void Define()
        {
            Settled<Grade> grade = null!;
            Turnover turnover = null!;
            When().Match(() => grade).Match(() => turnover, t => t.Subject == grade.Subject, t => IsGold(t));
            Then().Yield(_ => new Candidate<Finding>(turnover.Subject, new Finding("inner", $"{grade.Value}")));
        }

        private static bool IsGold(Turnover turnover) => Inner.Decide(Grades, new SubjectFacts(turnover.Subject, turnover), AsOf).Value == Grade.Gold;
    }
}
