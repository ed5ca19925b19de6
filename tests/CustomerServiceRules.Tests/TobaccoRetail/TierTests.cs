using CustomerServiceRules.Decisions;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class TierTests
{
    private static readonly DateOnly RunDay = Days.On("2022-01-01");

    [Theory]
    [InlineData(CustomerTier.A, "TOB-7.2")]
    [InlineData(CustomerTier.B, "TOB-7.3")]
    [InlineData(CustomerTier.C, "TOB-7.4")]
    public void The_tier_follows_the_scale(CustomerTier tier, string clause)
    {
        var decision = Deciding.CustomerOf(tier).Decide(TobaccoRetail.Tier);

        decision.Value.Should().Be(tier);
        decision.Reasons.Single().Clauses[0].Should().Be(clause);
        decision.Reasons.Single().Facts.Single().Reasons.Should().NotBeEmpty("the scale is explained behind the tier");
    }

    [Theory]
    [InlineData(CustomerTier.A, CustomerTier.A, CustomerTier.A)]
    [InlineData(CustomerTier.A, CustomerTier.B, CustomerTier.B)]
    [InlineData(CustomerTier.A, CustomerTier.C, CustomerTier.C)]
    [InlineData(CustomerTier.B, CustomerTier.A, CustomerTier.B)]
    [InlineData(CustomerTier.B, CustomerTier.B, CustomerTier.B)]
    [InlineData(CustomerTier.B, CustomerTier.C, CustomerTier.C)]
    [InlineData(CustomerTier.C, CustomerTier.A, CustomerTier.C)]
    [InlineData(CustomerTier.C, CustomerTier.B, CustomerTier.C)]
    [InlineData(CustomerTier.C, CustomerTier.C, CustomerTier.C)]
    public void An_approved_downgrade_lowers_and_never_raises(CustomerTier byScale, CustomerTier to, CustomerTier expected)
    {
        var standing = Deciding.CustomerOf(byScale);
        var decision = standing.Decide(TobaccoRetail.Tier, Approved(standing, to));

        decision.Value.Should().Be(expected);
        decision.Overridden.Should().HaveCount(expected == byScale ? 0 : 1);
    }

    [Fact]
    public void A_downgrade_shows_its_reason_its_approval_and_the_tier_that_fell()
    {
        var standing = Deciding.CustomerOf(CustomerTier.A);
        var decision = standing.Decide(TobaccoRetail.Tier, Approved(standing, CustomerTier.C));

        decision.Reasons.Single().Rule.Should().Be("tob.tier.lowered-from-a");
        decision.Clauses().Should().Contain("OQ-6");
        decision.Reasons.Single().Facts.Single(fact => fact.Kind == "tob.fact.tier-downgrade").Figures
            .Should().Contain(figure => figure.Name == "tob.figure.reason" && figure.Value == "Resold across the border")
            .And.Contain(figure => figure.Name == "tob.figure.approved-by" && figure.Value == "Director Li");
        decision.Overridden.Single().Rule.Should().Be("tob.tier.large-by-scale");
        decision.Overridden.Single().OverriddenBy.Should().Equal("tob.tier.lowered-from-a");
    }

    [Fact]
    public void A_downgrade_to_the_tier_of_the_scale_has_no_effect_and_why_not_says_so()
    {
        var standing = Deciding.CustomerOf(CustomerTier.A);
        var refusal = standing.Decide(TobaccoRetail.Tier, Approved(standing, CustomerTier.A)).Refusals.Single(r => r.Rule == "tob.tier.lowered-from-a");

        refusal.Conditions.Should().ContainSingle(condition => condition.Condition.Contains("To", StringComparison.Ordinal));
    }

    [Fact]
    public void A_downgrade_that_nobody_approved_has_no_effect()
    {
        var standing = Deciding.CustomerOf(CustomerTier.A);
        var asked = new TierDowngrade(standing.Subject, CustomerTier.B, "Resold across the border", RunDay);

        standing.Decide(TobaccoRetail.Tier, asked).Value.Should().Be(CustomerTier.A);
    }

    [Theory]
    [InlineData("2021-12-31", "2021-12-31", null, CustomerTier.B)]
    [InlineData("2022-01-01", "2022-01-01", null, CustomerTier.B)]
    [InlineData("2022-01-01", "2022-01-02", null, CustomerTier.A)]
    [InlineData("2022-01-02", "2022-01-01", null, CustomerTier.A)]
    [InlineData("2021-12-01", "2021-12-01", "2022-01-01", CustomerTier.A)]
    [InlineData("2021-12-01", "2021-12-01", "2022-01-02", CustomerTier.B)]
    public void A_downgrade_holds_from_its_approval_while_it_is_in_force(string approvedOn, string from, string? until, CustomerTier expected)
    {
        var standing = Deciding.CustomerOf(CustomerTier.A);
        var downgrade = new TierDowngrade(
            standing.Subject, CustomerTier.B, "Resold", Days.On(from), until is null ? null : Days.On(until), "Director Li", Days.On(approvedOn));

        standing.Decide(TobaccoRetail.Tier, downgrade).Value.Should().Be(expected);
    }

    [Fact]
    public void Two_approved_downgrades_to_different_tiers_are_a_conflict()
    {
        var standing = Deciding.CustomerOf(CustomerTier.A);
        var decision = standing.Decide(TobaccoRetail.Tier, Approved(standing, CustomerTier.B), Approved(standing, CustomerTier.C));

        decision.Outcome.Should().Be(DecisionOutcome.Conflict);
        decision.Conflicts.Single().Sides.Select(side => side.Concludes).Should().BeEquivalentTo("B", "C");
        standing.Decide(TobaccoRetail.Services, Approved(standing, CustomerTier.B), Approved(standing, CustomerTier.C)).Outcome
            .Should().Be(DecisionOutcome.Undecided, "without a tier there is no service by tier");
    }

    [Fact]
    public void A_tier_counts_from_the_day_after_the_run()
    {
        var decision = Deciding.CustomerOf(CustomerTier.B).Decide(TobaccoRetail.TierEffect);

        decision.Value.Should().Be(Days.On("2022-01-02"));
        decision.Values.Should().Equal("2022-01-02");
        decision.Clauses().Should().Contain("GAP-4.4", "the document names no day, and the decision says that it is a default");
    }

    [Fact]
    public void More_volume_never_lowers_the_own_tier_while_no_downgrade_is_in_force()
    {
        long[] quantities = [7, 0, 3, 3, 12, 5, 0, 1];
        for (var own = 0; own < quantities.Length; own++)
        {
            var before = Ranked.Quantities(quantities).Standings[own].Decide(TobaccoRetail.Tier).Value;
            for (var more = 0; more <= 13; more++)
            {
                long[] raised = [.. quantities.Select((quantity, i) => i == own ? quantity + more : quantity)];
                var after = Ranked.Quantities(raised).Standings[own].Decide(TobaccoRetail.Tier).Value;
                ((int)after).Should().BeLessThanOrEqualTo((int)before, $"customer {own} bought {more} more and was {before}");
                before = after;
            }
        }
    }

    [Fact]
    public void A_downgrade_that_cannot_be_is_refused_with_what_was_found()
    {
        FluentActions.Invoking(() => new TierDowngrade("a", CustomerTier.B, " ", RunDay)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TierDowngrade(default, CustomerTier.B, "r", RunDay)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TierDowngrade("a", 0, "r", RunDay)).Should().Throw<ArgumentException>().WithMessage("*tier 0*");
        FluentActions.Invoking(() => new TierDowngrade("a", CustomerTier.B, "r", RunDay, RunDay)).Should().Throw<ArgumentException>().WithMessage("*2022-01-01*");
        FluentActions.Invoking(() => new TierDowngrade("a", CustomerTier.B, "r", RunDay, null, "Li")).Should().Throw<ArgumentException>().WithMessage("*half*");
        FluentActions.Invoking(() => new TierDowngrade("a", CustomerTier.B, "r", RunDay, null, null, RunDay)).Should().Throw<ArgumentException>().WithMessage("*half*");
    }

    private static TierDowngrade Approved(ScaleStanding standing, CustomerTier to) =>
        new(standing.Subject, to, "Resold across the border", Days.On("2021-12-01"), null, "Director Li", Days.On("2021-12-15"));
}
