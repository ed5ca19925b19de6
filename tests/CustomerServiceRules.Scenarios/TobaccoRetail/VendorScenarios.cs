using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class VendorScenarios
{
    private static readonly ScenarioBook Book = ScenarioBook.Of(new TobaccoRetailModule(), new VendorModule());

    [Fact]
    public void A_vendors_rule_overrides_a_tier_and_the_reason_shows_both()
    {
        var outcome = Given("K1").And(new Probation("K1")).When(TobaccoRetail.Tier).ExpectValue(CustomerTier.B)
            .ExpectRules("acme.tier.ordinary-on-probation")
            .ExpectOverridden("tob.tier.large-by-scale", by: "acme.tier.ordinary-on-probation")
            .ExpectClauses("ACME-1").ExpectNoClauses("TOB-7.2");

        outcome.Decision.Overridden.Single().Concludes.Should().Be("A");
    }

    [Fact]
    public void The_override_holds_only_where_its_own_conditions_hold()
    {
        Given("K1").When(TobaccoRetail.Tier).ExpectValue(CustomerTier.A).ExpectNoClauses("ACME-1");
        Given("K6").And(new Probation("K6")).When(TobaccoRetail.Tier).ExpectValue(CustomerTier.C).ExpectNoClauses("ACME-1");
    }

    [Fact]
    public void What_follows_from_the_tier_follows_from_the_overridden_one()
    {
        Given("K1").And(new Probation("K1")).When(TobaccoRetail.Services).ExpectClauses("ACME-1", "TOB-19.B1").ExpectExactly(ServiceTable.Of(CustomerTier.B));
        Given("K1").And(new Probation("K1")).When(TobaccoRetail.Cadence).ExpectClauses("ACME-1");
    }

    [Fact]
    public void A_service_added_to_the_list_is_granted_with_its_own_citation()
    {
        var cool = new GrantedService("acme.service.cool-box", ServiceLayer.Special);
        var outcome = Given("K6").When(TobaccoRetail.Services).ExpectAmongOthers(cool).ExpectClauses("ACME-2");

        outcome.Decision.Value.Should().BeEquivalentTo([.. ServiceTable.Of(CustomerTier.C), cool]);
        Given("K1").When(TobaccoRetail.Services).ExpectExactly(ServiceTable.Of(CustomerTier.A)).ExpectNoClauses("ACME-2");
    }

    [Theory]
    [InlineData(6, 29, BusinessScale.Medium)]
    [InlineData(6, 30, BusinessScale.Medium)]
    [InlineData(7, 1, BusinessScale.Large)]
    [InlineData(7, 2, BusinessScale.Large)]
    public void A_replaced_share_holds_from_its_first_day(int month, int day, BusinessScale scale)
    {
        // The second of six stands at exactly a quarter.
        var outcome = Book.Given(Shops.Distinct(6).StandingOf("K2")).AsOf(2026, month, day).When(TobaccoRetail.Scale).ExpectValue(scale);

        if (scale == BusinessScale.Large)
            outcome.ExpectClauses("ACME-3");
        else
            outcome.ExpectNoClauses("ACME-3").ExpectClauses("TOB-6.2.3");
    }

    [Theory]
    [InlineData("2026-06-30T15:59:59Z", BusinessScale.Medium)]
    [InlineData("2026-06-30T16:00:00Z", BusinessScale.Large)]
    [InlineData("2026-06-30T16:00:01Z", BusinessScale.Large)]
    public void Its_first_day_begins_at_midnight_where_the_organisation_is(string instant, BusinessScale scale) => Book
        .Given(Shops.Distinct(6).StandingOf("K2"))
        .AsOf(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).When(TobaccoRetail.Scale).ExpectValue(scale);

    [Fact]
    public void Why_not_names_the_replaced_share_with_its_citation() =>
        Book.Given(Shops.Distinct(10).StandingOf("K4")).AsOf(Shops.RunDay).When(TobaccoRetail.Scale).ExpectValue(BusinessScale.Medium)
            .ExpectWhyNot("tob.scale.large-by-position", actual: "7/20", required: "1/4", distance: "1/10", clause: "ACME-3");

    [Fact]
    public void A_rule_switched_off_concludes_no_more_and_the_catalogue_shows_by_whom_and_why()
    {
        Book.Given(Shops.Selling(9, 0).StandingOf("K2")).AsOf(Shops.RunDay).When(TobaccoRetail.Scale)
            .Decision.Reasons.Should().NotContain(reason => reason.Rule == "tob.scale.small-without-purchases");

        var removed = Book.Rulebook.Catalogue.RemovedRules.Should().ContainSingle().Subject;
        removed.Rule.Name.Should().Be("tob.scale.small-without-purchases");
        removed.By.Should().Contain("Acme");
        removed.Clauses.Should().Equal("ACME-4");
    }

    [Fact]
    public void The_edition_tells_a_rulebook_with_the_vendors_module_from_one_without()
    {
        Book.Rulebook.Edition.Should().NotBe(Shops.Book.Rulebook.Edition);
        Book.Rulebook.Edition.Should().Contain("Acme/1.0.0").And.Contain("TobaccoRetail/1.0.0");
        ScenarioBook.Of(new VendorModule(), new TobaccoRetailModule()).Rulebook.Edition.Should().Be(Book.Rulebook.Edition);
    }

    private static Scenario Given(string shop) => Book.Given(Shops.Distinct(6).StandingOf(shop)).AsOf(Shops.RunDay);
}
