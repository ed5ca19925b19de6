using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class ChecksTests
{
    [Fact]
    public void Customers_supplied_by_their_tier_and_nothing_else_are_supplied_equally() =>
        EqualSupplyCheck.Check([Supply("a", "CZ1"), Supply("b", "CZ1"), Supply("c", "CZ2"), Supply("d", "XZ3"), Supply("e", "CB3")]).Should().BeEmpty();

    [Fact]
    public void Customers_of_one_format_market_and_tier_with_different_supply_are_found()
    {
        var finding = EqualSupplyCheck.Check([Supply("a", "CZ1"), Supply("b", "CZ1", "quota-7"), Supply("c", "CZ1"), Supply("d", "XZ1", "quota-9")])
            .Should().ContainSingle().Subject;

        finding.Subjects.Should().Equal(new SubjectId("b"));
        finding.Clauses.Should().Equal("TOB-15.2", "OQ-13");
        finding.Text.English.Should().Contain("CZ").And.Contain("tier A").And.Contain("2 ways").And.Contain("quota-7");
        finding.Text.Chinese.Should().Contain("CZ").And.Contain("quota-7");
    }

    [Fact]
    public void A_customer_without_a_supply_service_of_its_tier_is_found()
    {
        var without = new SupplyTreatment("x", CompositeLabel.Parse("CZ1"), CustomerTier.A, []);
        var finding = EqualSupplyCheck.Check([Supply("a", "CZ1"), without, Supply("b", "CZ1")]).Single();

        finding.Subjects.Should().Equal(new SubjectId("x"));
        finding.Text.English.Should().Contain("tob.service.scarce-supply-preference");
    }

    [Fact]
    public void Tiers_that_differ_in_more_than_the_services_of_supply_are_found()
    {
        var finding = EqualSupplyCheck.Check([Supply("a", "CZ1", "quota-9"), Supply("b", "CZ2"), Supply("c", "CZ2")]).Single();

        finding.Subjects.Should().Equal(new SubjectId("a"));
        finding.Clauses.Should().Equal("TOB-15.2", "OQ-13", "X-2");
        finding.Text.English.Should().Contain("quota-9");
    }

    [Fact]
    public void The_supply_that_may_differ_by_tier_is_scarce_supply_guarantee_and_key_brands() =>
        TobaccoServices.Supply.Select(service => service.Name.Chinese).Should().BeEquivalentTo("紧俏货源倾斜", "货源保障", "高、中档重点品牌卷烟供应");

    [Fact]
    public void Only_services_of_supply_are_terms_of_supply()
    {
        Supply("a", "CZ1", "quota-2", "quota-2").Terms.Should().Equal(
            "quota-2", "tob.service.key-brand-supply", "tob.service.scarce-supply-preference", "tob.service.supply-guarantee");
        Supply("b", "CZ2").Terms.Should().BeEmpty();
    }

    [Fact]
    public void A_territory_with_one_class_is_in_order() =>
        TerritoryCheck.Check([new("a", "North", AreaClass.Town), new("b", "North", AreaClass.Town), new("c", "South", AreaClass.CityA)]).Should().BeEmpty();

    [Fact]
    public void A_territory_with_two_classes_is_found_with_the_customers_that_stand_out()
    {
        var finding = TerritoryCheck.Check(
            [new("d", "North", AreaClass.Village), new("a", "North", AreaClass.Town), new("b", "North", AreaClass.Town), new("c", "South", AreaClass.CityA)]).Single();

        finding.Subjects.Should().Equal(new SubjectId("d"));
        finding.Clauses.Should().Equal("TOB-8.6");
        finding.Text.English.Should().Be("Territory North holds 2 area classes (Town 2, Village 1), expected one.");
    }

    // By the numbers of the scale, as nothing here is downgraded: 1 is tier A.
    private static SupplyTreatment Supply(string customer, string label, params string[] allocation)
    {
        var parsed = CompositeLabel.Parse(label);
        var tier = (CustomerTier)(int)parsed.Scale;
        return new(customer, parsed, tier, TobaccoRetail.Grants.Entries.Where(grant => grant.Tier == tier).Select(grant => grant.Granted), allocation);
    }
}
