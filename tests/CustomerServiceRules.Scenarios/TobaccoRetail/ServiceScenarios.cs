using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class ServiceScenarios
{
    public static TheoryData<string, CustomerTier> Cells
    {
        get
        {
            var cells = new TheoryData<string, CustomerTier>();
            foreach (var row in ServiceTable.Rows)
            {
                foreach (var tier in Enum.GetValues<CustomerTier>())
                    cells.Add(row.Name, tier);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Each_cell_of_the_table_is_granted_or_not_by_its_clause(string service, CustomerTier tier)
    {
        var row = ServiceTable.Rows.Single(row => row.Name == service);
        var clauses = row.ClausesFor(tier);

        var grounds = DecisionsByTier[tier].Reasons.Where(reason => reason.Concludes == row.Granted.ToString()).ToList();
        grounds.Should().HaveCount(clauses.Count > 0 ? 1 : 0);
        if (clauses.Count > 0)
            Article19And13(grounds[0].AllClauses()).Should().BeEquivalentTo(clauses);

        var grants = Shops.Book.Rulebook.EntriesOf(TobaccoRetail.Grants).Where(grant => grant.Tier == tier && grant.Service.Id == row.Id).ToList();
        grants.Should().HaveCount(clauses.Count > 0 ? 1 : 0);
        if (clauses.Count > 0)
            Article19And13(grants[0].Clauses).Should().BeEquivalentTo(clauses);
    }

    [Theory]
    [InlineData(CustomerTier.A, 14, 7, 4)]
    [InlineData(CustomerTier.B, 11, 3, 1)]
    [InlineData(CustomerTier.C, 8, 3, 0)]
    public void Each_tier_receives_as_many_services_of_each_layer_as_the_table_counts(CustomerTier tier, int daily, int special, int extended)
    {
        var granted = Deciding(tier).When(TobaccoRetail.Services).ExpectExactly(ServiceTable.Of(tier)).Decision.Value;

        granted.Count(service => service.Layer == ServiceLayer.Daily).Should().Be(daily);
        granted.Count(service => service.Layer == ServiceLayer.Special).Should().Be(special);
        granted.Count(service => service.Layer == ServiceLayer.Extended).Should().Be(extended);
        granted.Should().HaveCount(daily + special + extended);
    }

    [Fact]
    public void There_are_28_services_and_25_with_variants_merged()
    {
        TobaccoServices.All.Select(service => service.Id).Should().Equal(ServiceTable.Rows.Select(row => row.Id));
        TobaccoServices.All.Select(service => service.Entitlement).Distinct().Should().HaveCount(25);
        TobaccoServices.All.GroupBy(service => service.Entitlement).Where(variants => variants.Count() > 1)
            .Select(variants => string.Join(" ", variants.Select(service => service.Id[12..])))
            .Should().BeEquivalentTo(
                "shop-tidying shop-cleaning", "on-site-product-consultation product-consultation", "weekly-visit fortnightly-visit");
    }

    [Fact]
    public void With_variants_merged_C_is_contained_in_B_and_B_in_A()
    {
        var (a, b, c) = (EntitlementsOf(CustomerTier.A), EntitlementsOf(CustomerTier.B), EntitlementsOf(CustomerTier.C));

        c.Should().BeSubsetOf(b);
        b.Should().BeSubsetOf(a);
        (a.Count, b.Count, c.Count).Should().Be((25, 15, 11));
    }

    [Fact]
    public void A_has_over_B_what_the_catalogue_lists()
    {
        Without(CustomerTier.A, CustomerTier.B).Should().BeEquivalentTo(
            "supply-guarantee", "key-brand-supply", "health-greeting", "on-site-product-consultation", "scarce-supply-preference",
            "tobacco-fellowship-meeting", "new-product-launch-meeting", "annual-integrity-reward", "marketing-lecture",
            "business-training-class", "financial-guidance", "shop-tidying");
        Without(CustomerTier.B, CustomerTier.A).Should().BeEquivalentTo("shop-cleaning", "product-consultation");
    }

    [Fact]
    public void B_has_over_C_what_the_catalogue_lists()
    {
        Without(CustomerTier.B, CustomerTier.C).Should().BeEquivalentTo(
            "new-product-recommendation", "dedicated-customer-manager", "policy-publicity", "weekly-visit", "inventory-optimisation-guidance");
        Without(CustomerTier.C, CustomerTier.B).Should().BeEquivalentTo("fortnightly-visit");
    }

    [Fact]
    public void Every_service_has_its_Chinese_and_an_English_name()
    {
        foreach (var row in ServiceTable.Rows)
        {
            Shops.Book.Rulebook.Terms.Text(row.Id, Language.Chinese).Should().Be(row.Chinese);
            Shops.Book.Rulebook.Terms.Text(row.Id, Language.English).Should().NotBeNullOrWhiteSpace();
        }
    }

    private static readonly Dictionary<CustomerTier, Decisions.Decision<IReadOnlyList<GrantedService>>> DecisionsByTier =
        Enum.GetValues<CustomerTier>().ToDictionary(tier => tier, tier => Deciding(tier).When(TobaccoRetail.Services).Decision);

    private static Scenario Deciding(CustomerTier tier) => Shops.Given(Shops.Five.StandingOf(tier switch
    {
        CustomerTier.A => "K1",
        CustomerTier.B => "K2",
        _ => "K5",
    }));

    private static HashSet<string> EntitlementsOf(CustomerTier tier) => DecisionsByTier[tier].Value
        .Select(granted => TobaccoServices.All.Single(service => service.Id == granted.Service).Entitlement).ToHashSet();

    private static IEnumerable<string> Without(CustomerTier tier, CustomerTier other) =>
        DecisionsByTier[tier].Value.Except(DecisionsByTier[other].Value).Select(granted => granted.Service[12..]);

    private static IEnumerable<string> Article19And13(IEnumerable<string> clauses) =>
        clauses.Where(clause => clause.StartsWith("TOB-19.", StringComparison.Ordinal) || clause.StartsWith("TOB-13b", StringComparison.Ordinal));
}
