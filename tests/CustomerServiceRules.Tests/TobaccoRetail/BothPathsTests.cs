using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.TestData;
using CustomerServiceRules.Tests.Composition;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Tobacco;

/// <summary>The procedure decided on the facts alone and in sessions, each customer alone and all together: the same bytes.</summary>
public sealed class BothPathsTests(ITestOutputHelper output)
{
    [Fact]
    public void Random_customers_are_decided_the_same_on_both_paths() => Compare(300, seed: 20211231);

    [LongFact]
    public void Many_random_customers_are_decided_the_same_on_both_paths() => Compare(20_000, Environment.TickCount);

    [Fact]
    public void Random_customers_are_decided_the_same_under_a_vendors_changes() => Compare(
        60,
        seed: 3,
        new MovedCuts(new Fraction(1, 3), new Fraction(1, 2)),
        AdHocModule.Vendor(contents =>
        {
            contents.RulesFor(TobaccoRetail.Tier).Rule<OrdinaryInTheCity>();
            contents.Without("tob.scale.small-without-purchases", "ACME-1");
            contents.Without("tob.services.b-daily", "ACME-1");
        }));

    [Fact]
    public void No_rule_of_the_procedure_needs_a_session() =>
        Deciding.Rulebook.Catalogue.Policies.SelectMany(policy => policy.NeedSession).Should().BeEmpty();

    private void Compare(int count, int seed, params ProcedureModule[] others)
    {
        output.WriteLine($"seed {seed}, {count} customers");
        ProcedureModule[] modules = [new TobaccoRetailModule(), .. others];
        var direct = new RulebookBuilder().Add(modules).Build();
        var sessions = new RulebookBuilder { InSessions = true }.Add(modules).Build();
        var customers = RandomCustomers(new Random(seed), count).ToList();

        direct.Edition.Should().Be(sessions.Edition);
        var expected = customers.Select(customer => Json(sessions.Decide(Deciding.Policies, customer, Deciding.Run))).ToList();
        customers.Select(customer => Json(direct.Decide(Deciding.Policies, customer, Deciding.Run))).Should().Equal(expected);
        direct.DecideMany(Deciding.Policies, customers, Deciding.Run).Select(Json).Should().Equal(expected);
        sessions.DecideMany(Deciding.Policies, customers, Deciding.Run).Select(Json).Should().Equal(expected);
    }

    private static IEnumerable<SubjectFacts> RandomCustomers(Random random, int count)
    {
        var ranking = Ranked.Of(Enumerable.Range(0, count).Select(i => new PurchaseRecord(
            $"K{i}", "ZBS"[random.Next(3)].ToString(), random.Next(-3, 60), random.Next(-20, 900) / 10m, random.Next(12) == 0 ? Ranked.Period.Last : null)));
        return ranking.Standings.Select(standing => TobaccoRetail.FactsOf(standing, [.. Others(random, standing.Subject).OrderBy(_ => random.Next())]));
    }

    private static IEnumerable<object> Others(Random random, SubjectId customer)
    {
        foreach (var to in Enum.GetValues<CustomerTier>().Where(_ => random.Next(4) == 0))
        {
            var from = Ranked.Period.Last.AddDays(random.Next(-5, 5));
            var isApproved = random.Next(3) > 0;
            yield return new TierDowngrade(customer, to, "Resold", from, random.Next(2) == 0 ? from.AddDays(3) : null, isApproved ? "Li" : null, isApproved ? from : null);
        }

        if (random.Next(2) == 0)
            yield return new MarketLocation(customer, "East", random.Next(3) == 0, random.Next(3) == 0, (SpecialArea?)(random.Next(2) == 0 ? SpecialArea.University : null), random.Next(2_990, 3_010));
        if (random.Next(2) == 0)
            yield return new AreaAssessment(customer, "North", Enum.GetValues<AreaPlace>()[random.Next(7)], Enum.GetValues<SalesStructure>()[random.Next(4)], random.Next(2) == 0, "Wu", Ranked.Period.Last);
    }

    private static string Json(SubjectDecisions decisions) => string.Join('\n', decisions.Jsons());
}
