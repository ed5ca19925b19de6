using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class DowngradeScenarios
{
    private static readonly DateOnly Approval = Shops.Day(9, 10);

    [Theory]
    [InlineData("K1", CustomerTier.B)]
    [InlineData("K1", CustomerTier.C)]
    [InlineData("K2", CustomerTier.C)]
    public void An_approved_downgrade_in_force_lowers_the_tier(string shop, CustomerTier to) =>
        Shops.Given(Shops.Five.StandingOf(shop), Approved(shop, to)).When(TobaccoRetail.Tier).ExpectValue(to).ExpectClauses("OQ-6");

    [Fact]
    public void The_tier_by_scale_stays_visible_as_the_fallen_ground()
    {
        Shops.Given(Shops.Five.StandingOf("K1"), Approved("K1", CustomerTier.B)).When(TobaccoRetail.Tier)
            .ExpectRules("tob.tier.lowered-from-a").ExpectOverridden("tob.tier.large-by-scale", by: "tob.tier.lowered-from-a");
        Shops.Given(Shops.Five.StandingOf("K2"), Approved("K2", CustomerTier.C)).When(TobaccoRetail.Tier)
            .ExpectRules("tob.tier.lowered-from-b").ExpectOverridden("tob.tier.medium-by-scale", by: "tob.tier.lowered-from-b");
    }

    [Fact]
    public void The_reason_says_who_approved_the_downgrade_when_and_why()
    {
        var figures = Shops.Given(Shops.Five.StandingOf("K1"), Approved("K1", CustomerTier.B)).When(TobaccoRetail.Tier)
            .Decision.Reasons.Single().Facts.SelectMany(fact => fact.Figures).Select(figure => figure.Value).ToList();

        figures.Should().Contain(["Sold to minors", "Manager Li", "2026-09-10"]);
    }

    [Fact]
    public void A_downgrade_that_nobody_approved_has_no_effect() =>
        Shops.Given(Shops.Five.StandingOf("K1"), new TierDowngrade("K1", CustomerTier.B, "Sold to minors", Shops.Day(9, 1)))
            .When(TobaccoRetail.Tier).ExpectValue(CustomerTier.A).ExpectRules("tob.tier.large-by-scale");

    [Theory]
    [InlineData(9, CustomerTier.A)]
    [InlineData(10, CustomerTier.B)]
    [InlineData(11, CustomerTier.B)]
    public void A_downgrade_counts_from_the_day_of_its_approval(int day, CustomerTier tier) => Shops.Book
        .Given(Shops.Five.StandingOf("K1"), Approved("K1", CustomerTier.B)).AsOf(2026, 9, day).When(TobaccoRetail.Tier).ExpectValue(tier);

    [Theory]
    [InlineData(19, CustomerTier.A)]
    [InlineData(20, CustomerTier.B)]
    [InlineData(21, CustomerTier.B)]
    public void An_approved_downgrade_counts_from_its_first_day(int day, CustomerTier tier) => Shops.Book
        .Given(Shops.Five.StandingOf("K1"), Approved("K1", CustomerTier.B, from: Shops.Day(9, 20)))
        .AsOf(2026, 9, day).When(TobaccoRetail.Tier).ExpectValue(tier);

    [Theory]
    [InlineData(24, CustomerTier.B)]
    [InlineData(25, CustomerTier.A)]
    [InlineData(26, CustomerTier.A)]
    public void A_downgrade_counts_no_longer_from_its_end_on(int day, CustomerTier tier) => Shops.Book
        .Given(Shops.Five.StandingOf("K1"), Approved("K1", CustomerTier.B, until: Shops.Day(9, 25)))
        .AsOf(2026, 9, day).When(TobaccoRetail.Tier).ExpectValue(tier);

    [Theory]
    [InlineData("2026-09-19T15:59:59Z", CustomerTier.A)]
    [InlineData("2026-09-19T16:00:00Z", CustomerTier.B)]
    [InlineData("2026-09-19T16:00:01Z", CustomerTier.B)]
    public void The_first_day_begins_at_midnight_where_the_organisation_is(string instant, CustomerTier tier) => Shops.Book
        .Given(Shops.Five.StandingOf("K1"), Approved("K1", CustomerTier.B, from: Shops.Day(9, 20)))
        .AsOf(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).When(TobaccoRetail.Tier).ExpectValue(tier);

    [Theory]
    [InlineData("K1", CustomerTier.A, CustomerTier.A)]
    [InlineData("K2", CustomerTier.B, CustomerTier.B)]
    [InlineData("K5", CustomerTier.C, CustomerTier.C)]
    public void A_downgrade_to_the_tier_that_the_customer_has_changes_nothing(string shop, CustomerTier to, CustomerTier tier)
    {
        var with = Shops.Given(Shops.Five.StandingOf(shop), Approved(shop, to)).When(TobaccoRetail.Tier).ExpectValue(tier).Decision;

        with.Overridden.Should().BeEmpty();
        with.ToJson().Should().Be(Shops.Given(Shops.Five.StandingOf(shop)).When(TobaccoRetail.Tier).Decision.ToJson());
    }

    [Theory]
    [InlineData("K2", CustomerTier.A, CustomerTier.B)]
    [InlineData("K5", CustomerTier.A, CustomerTier.C)]
    [InlineData("K5", CustomerTier.B, CustomerTier.C)]
    public void A_downgrade_never_raises_a_tier(string shop, CustomerTier to, CustomerTier tier) =>
        Shops.Given(Shops.Five.StandingOf(shop), Approved(shop, to)).When(TobaccoRetail.Tier).ExpectValue(tier);

    [Fact]
    public void Two_downgrades_to_different_tiers_are_a_conflict_that_nothing_settles()
    {
        var outcome = Shops.Given(Shops.Five.StandingOf("K1"), Approved("K1", CustomerTier.B), Approved("K1", CustomerTier.C))
            .When(TobaccoRetail.Tier).ExpectConflict();

        outcome.Decision.Conflicts.Should().ContainSingle().Which.Sides.Select(side => side.Concludes).Should().BeEquivalentTo("B", "C");
    }

    [Fact]
    public void Of_two_downgrades_one_that_has_ended_contradicts_nobody() =>
        Shops.Given(Shops.Five.StandingOf("K1"), Approved("K1", CustomerTier.B), Approved("K1", CustomerTier.C, until: Shops.Day(9, 30)))
            .When(TobaccoRetail.Tier).ExpectValue(CustomerTier.B);

    [Fact]
    public void Two_downgrades_to_one_tier_are_one_decision_on_two_grounds() =>
        Shops.Given(
                Shops.Five.StandingOf("K1"),
                Approved("K1", CustomerTier.B),
                new TierDowngrade("K1", CustomerTier.B, "Resold abroad", Shops.Day(9, 1), null, "Manager Wu", Shops.Day(9, 2)))
            .When(TobaccoRetail.Tier).ExpectValue(CustomerTier.B).Decision.Reasons.Should().HaveCount(2);

    [Fact]
    public void For_a_B_customer_a_downgrade_to_B_does_not_contradict_one_to_C() =>
        Shops.Given(Shops.Five.StandingOf("K2"), Approved("K2", CustomerTier.B), Approved("K2", CustomerTier.C))
            .When(TobaccoRetail.Tier).ExpectValue(CustomerTier.C);

    [Fact]
    public void Services_and_visits_follow_the_lowered_tier()
    {
        var lowered = Shops.Given(Shops.Five.StandingOf("K1"), Approved("K1", CustomerTier.C));

        lowered.When(TobaccoRetail.Services).Decision.Value.Should().HaveCount(11);
        lowered.When(TobaccoRetail.Cadence).ExpectValue(new VisitCadence(2, atFixedTime: false)).ExpectClauses("OQ-6");
    }

    [Fact]
    public void While_downgrades_contradict_each_other_services_and_visits_are_undecided()
    {
        var contradicted = Shops.Given(Shops.Five.StandingOf("K1"), Approved("K1", CustomerTier.B), Approved("K1", CustomerTier.C));

        contradicted.When(TobaccoRetail.Services).ExpectUndecided();
        contradicted.When(TobaccoRetail.Cadence).ExpectUndecided();
    }

    [Fact]
    public void A_downgrade_without_a_reason_or_with_half_an_approval_is_refused()
    {
        FluentActions.Invoking(() => new TierDowngrade("K1", CustomerTier.B, " ", Approval)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TierDowngrade("K1", CustomerTier.B, "Sold to minors", Approval, null, "Manager Li"))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TierDowngrade("K1", CustomerTier.B, "Sold to minors", Approval, null, null, Approval))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TierDowngrade("K1", CustomerTier.B, "Sold to minors", Approval, Approval))
            .Should().Throw<ArgumentException>();
    }

    private static TierDowngrade Approved(string shop, CustomerTier to, DateOnly? from = null, DateOnly? until = null) =>
        new(shop, to, "Sold to minors", from ?? Shops.Day(9, 1), until, "Manager Li", Approval);
}
