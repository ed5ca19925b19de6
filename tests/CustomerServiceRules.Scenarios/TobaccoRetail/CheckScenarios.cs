using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class CheckScenarios
{
    [Fact]
    public void Customers_supplied_as_their_tiers_grant_break_nothing() =>
        EqualSupplyCheck.Check(
            [
                .. Enum.GetValues<CustomerTier>().SelectMany(tier => new[] { Supplied($"{tier}1", tier), Supplied($"{tier}2", tier) }),
            ])
            .Should().BeEmpty();

    [Fact]
    public void Equal_customers_on_unequal_terms_are_found()
    {
        var finding = EqualSupplyCheck.Check(
            [Supplied("K1", CustomerTier.B, "quota 5"), Supplied("K2", CustomerTier.B, "quota 5"), Supplied("K3", CustomerTier.B, "quota 6")])
            .Should().ContainSingle().Subject;

        finding.Subjects.Select(subject => subject.Value).Should().Equal("K3");
        finding.Clauses.Should().BeEquivalentTo("TOB-15.2", "OQ-13");
        finding.Text.English.Should().Contain("CZ").And.Contain("quota 6");
    }

    [Fact]
    public void Another_format_market_type_or_tier_is_no_equal_customer() =>
        EqualSupplyCheck.Check(
            [
                Supplied("K1", CustomerTier.B, "quota 5"),
                Treated("K2", "XZ2", CustomerTier.B, "quota 6"),
                Treated("K3", "CB2", CustomerTier.B, "quota 7"),
            ])
            .Should().BeEmpty();

    [Fact]
    public void The_scale_in_the_label_does_not_make_customers_unequal() =>
        EqualSupplyCheck.Check([Treated("K1", "CZ1", CustomerTier.B, "quota 5"), Treated("K2", "CZ2", CustomerTier.B, "quota 6")])
            .Should().ContainSingle();

    [Theory]
    [InlineData("tob.service.scarce-supply-preference")]
    [InlineData("tob.service.supply-guarantee")]
    [InlineData("tob.service.key-brand-supply")]
    public void Tiers_may_differ_in_the_three_services_of_supply(string service) =>
        EqualSupplyCheck.Check([Treated("K1", "CZ1", CustomerTier.A, service), Treated("K2", "CZ2", CustomerTier.B)]).Should().BeEmpty();

    [Fact]
    public void Tiers_may_differ_in_nothing_else()
    {
        var finding = EqualSupplyCheck.Check([Supplied("K1", CustomerTier.A, "quota 6"), Supplied("K2", CustomerTier.B, "quota 5"), Supplied("K3", CustomerTier.C, "quota 5")])
            .Should().ContainSingle().Subject;

        finding.Subjects.Select(subject => subject.Value).Should().Equal("K1");
        finding.Clauses.Should().BeEquivalentTo("TOB-15.2", "OQ-13", "X-2");
    }

    [Fact]
    public void Within_a_tier_even_the_services_of_supply_must_be_equal() =>
        EqualSupplyCheck.Check([Supplied("K1", CustomerTier.A), Supplied("K2", CustomerTier.A), Treated("K3", "CZ1", CustomerTier.A)])
            .Should().ContainSingle().Which.Subjects.Select(subject => subject.Value).Should().Equal("K3");

    [Fact]
    public void A_territory_of_one_class_breaks_nothing() =>
        TerritoryCheck.Check([new("K1", "North", AreaClass.CityB), new("K2", "North", AreaClass.CityB), new("K3", "South", AreaClass.Town)])
            .Should().BeEmpty();

    [Fact]
    public void Each_territory_of_several_classes_is_found_with_the_customers_that_stand_out()
    {
        var findings = TerritoryCheck.Check(
        [
            new("K5", "South", AreaClass.Village), new("K4", "South", AreaClass.Town), new("K6", "South", AreaClass.Town),
            new("K1", "North", AreaClass.CityB), new("K2", "North", AreaClass.CityB), new("K3", "North", AreaClass.CityA),
            new("K7", "East", AreaClass.Town),
        ]);

        findings.Select(finding => string.Join(",", finding.Subjects)).Should().Equal("K3", "K5");
        findings.Should().OnlyContain(finding => finding.Clauses.Count == 1 && finding.Clauses[0] == "TOB-8.6");
        findings[0].Text.English.Should().Contain("North");
        findings[0].Text.Chinese.Should().Contain("North");
    }

    private static SupplyTreatment Supplied(string customer, CustomerTier tier, params string[] allocation) =>
        new(customer, CompositeLabel.Parse($"CZ{(int)Scale(tier)}"), tier, ServiceTable.Of(tier), allocation);

    private static SupplyTreatment Treated(string customer, string label, CustomerTier tier, params string[] allocation) =>
        new(customer, CompositeLabel.Parse(label), tier, [], allocation);

    private static BusinessScale Scale(CustomerTier tier) => tier switch
    {
        CustomerTier.A => BusinessScale.Large,
        CustomerTier.B => BusinessScale.Medium,
        _ => BusinessScale.Small,
    };
}
