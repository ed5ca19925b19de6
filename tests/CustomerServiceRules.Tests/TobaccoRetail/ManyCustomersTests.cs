using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class ManyCustomersTests
{
    private static readonly Policy[] Policies = Deciding.Policies;

    [Fact]
    public void Many_customers_are_decided_as_each_alone()
    {
        var subjects = Ranked.Quantities(9, 0, 7, 7, 3, 1, -4, 12, 2, 2, 5, 8).Standings
            .Select((standing, i) => TobaccoRetail.FactsOf(standing, Others(standing.Subject, i))).ToArray();

        var many = Deciding.Rulebook.DecideMany(Policies, subjects, Deciding.Run).ToArray();

        many.Should().HaveCount(subjects.Length);
        foreach (var (subject, together) in subjects.Zip(many))
        {
            var alone = Deciding.Rulebook.Decide(Policies, subject, Deciding.Run);
            together.Jsons().Should().Equal(alone.Jsons(), $"{subject.Subject} is decided the same in company");
        }

        many.Select(decisions => decisions.Of(TobaccoRetail.Tier).Outcome).Distinct().Should().HaveCount(2, "a conflict is among them");
    }

    [Fact]
    public void No_rule_of_the_procedure_costs_a_customer_a_session_of_its_own() =>
        Deciding.Rulebook.Catalogue.Policies.SelectMany(policy => policy.OwnSessions).Should().BeEmpty();

    [Fact]
    public void Every_policy_and_rule_of_the_module_is_in_the_rulebook()
    {
        var builder = new ModuleBuilder(new TobaccoRetailModule().Identity);
        new TobaccoRetailModule().Describe(builder);

        Deciding.Rulebook.Catalogue.Policies.Select(policy => policy.Policy).Should().BeEquivalentTo([.. Policies, .. Deciding.OfComplaints, .. Deciding.OfVisits]);
        Deciding.Rulebook.Catalogue.Policies.Sum(policy => policy.Rules.Count).Should().Be(builder.Content.Rules.Count);
        typeof(TobaccoRetailModule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && type.Namespace == typeof(TobaccoRetailModule).Namespace)
            .Should().BeEquivalentTo(builder.Content.Rules.Select(rule => rule.RuleType), "no rule is written and forgotten");
    }

    [Fact]
    public void The_edition_is_the_same_for_every_composition() =>
        Rulebook.Compose(new TobaccoRetailModule()).Edition.Should().Be(Deciding.Rulebook.Edition).And.StartWith("TobaccoRetail/1.0.0 sha256:");

    private static IEnumerable<object> Others(SubjectId customer, int i)
    {
        var day = Days.On("2021-12-01");
        if (i % 3 == 0)
            yield return new TierDowngrade(customer, CustomerTier.C, "Resold", day, null, "Li", day);
        if (i % 6 == 0)
            yield return new TierDowngrade(customer, CustomerTier.B, "Undercut", day, null, "Li", day);
        if (i % 2 == 0)
            yield return new MarketLocation(customer, "East", false, i % 4 == 0, SpecialArea.University, 1000 * i);
        if (i % 5 != 0)
            yield return new AreaAssessment(customer, "North", (AreaPlace)(i % 7 + 1), (SalesStructure)(i % 4 + 1), i % 2 == 0, "Wu", day);
    }
}
