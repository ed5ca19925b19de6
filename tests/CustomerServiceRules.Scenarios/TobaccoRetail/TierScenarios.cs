using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class TierScenarios
{
    [Theory]
    [InlineData("K1", CustomerTier.A, "tob.tier.large-by-scale", "TOB-7.2")]
    [InlineData("K2", CustomerTier.B, "tob.tier.medium-by-scale", "TOB-7.3")]
    [InlineData("K5", CustomerTier.C, "tob.tier.small-by-scale", "TOB-7.4")]
    public void Large_shops_are_tier_A_medium_ones_B_small_ones_C(string shop, CustomerTier tier, string rule, string clause) =>
        Shops.Given(Shops.Five.StandingOf(shop)).When(TobaccoRetail.Tier).ExpectValue(tier).ExpectRules(rule).ExpectClauses(clause, "TOB-7.1");

    [Fact]
    public void Without_a_standing_neither_scale_nor_tier_is_decided()
    {
        Shops.Book.Given("K1").AsOf(Shops.RunDay).When(TobaccoRetail.Scale).ExpectUndecided();
        Shops.Book.Given("K1").AsOf(Shops.RunDay).When(TobaccoRetail.Tier).ExpectUndecided();
        Shops.Book.Given("K1").AsOf(Shops.RunDay).When(TobaccoRetail.Services).ExpectUndecided();
    }

    [Theory]
    [InlineData(2026, 9, 29, "2026-09-30")]
    [InlineData(2026, 9, 30, "2026-10-01")]
    [InlineData(2026, 12, 31, "2027-01-01")]
    [InlineData(2027, 2, 28, "2027-03-01")]
    [InlineData(2028, 2, 28, "2028-02-29")]
    public void A_tier_counts_from_the_day_after_the_run(int year, int month, int day, string effect) => Shops.Book
        .Given(Shops.Five.StandingOf("K1")).AsOf(year, month, day).When(TobaccoRetail.TierEffect).ExpectValue(Date(effect));

    [Theory]
    [InlineData("2026-09-30T15:59:59Z", "2026-10-01")]
    [InlineData("2026-09-30T16:00:00Z", "2026-10-02")]
    [InlineData("2026-09-30T16:00:01Z", "2026-10-02")]
    public void The_day_of_the_run_is_the_one_where_the_organisation_is(string instant, string effect) => Shops.Book
        .Given(Shops.Five.StandingOf("K1"))
        .AsOf(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture))
        .When(TobaccoRetail.TierEffect).ExpectValue(Date(effect));

    [Theory]
    [InlineData(0, "2026-09-30")]
    [InlineData(1, "2026-10-01")]
    [InlineData(2, "2026-10-02")]
    public void The_days_until_a_tier_counts_are_a_figure_that_can_be_set(int days, string effect) => Shops
        .Given(Shops.Five.StandingOf("K1")).With(TobaccoRetail.EffectDelay, days, "TOB-9.2").When(TobaccoRetail.TierEffect).ExpectValue(Date(effect));

    [Fact]
    public void The_day_from_which_a_tier_counts_is_said_to_be_a_default()
    {
        var clauses = Shops.Given(Shops.Five.StandingOf("K1")).When(TobaccoRetail.TierEffect).ExpectClauses("TOB-9.2").Decision.Reasons
            .SelectMany(reason => reason.Clauses.Concat(reason.Facts.Where(fact => fact.Kind == "parameter").SelectMany(fact => fact.Clauses)));

        clauses.Should().Contain(clause => Clauses.IsDefault(clause));
    }

    [Fact]
    public void Where_the_tier_is_undecided_there_is_no_day_either() =>
        Shops.Book.Given("K1").AsOf(Shops.RunDay).When(TobaccoRetail.TierEffect).ExpectUndecided();

    [Theory]
    [InlineData(CustomerTier.A, ServiceBundle.Family, "亲情服务")]
    [InlineData(CustomerTier.B, ServiceBundle.Sincere, "真情服务")]
    [InlineData(CustomerTier.C, ServiceBundle.Warm, "热情服务")]
    public void Tier_A_receives_family_service_B_sincere_and_C_warm(CustomerTier tier, ServiceBundle bundle, string chinese)
    {
        tier.Bundle().Should().Be(bundle);
        Shops.Book.Rulebook.Terms.Text(TobaccoRetail.TermOf(bundle), Language.Chinese).Should().Be(chinese);
    }

    [Theory]
    [InlineData(CustomerTier.A, "重点客户")]
    [InlineData(CustomerTier.B, "普通客户")]
    [InlineData(CustomerTier.C, "扶持客户")]
    public void Tiers_have_their_names_in_both_languages(CustomerTier tier, string chinese)
    {
        Shops.Book.Rulebook.Terms.Text(TobaccoRetail.TermOf(tier), Language.Chinese).Should().Contain(chinese);
        Shops.Book.Rulebook.Terms.Text(TobaccoRetail.TermOf(tier), Language.English).Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void The_urban_C_and_the_tier_C_are_different_things() =>
        TobaccoRetail.TermOf(MarketType.Urban).Should().NotBe(TobaccoRetail.TermOf(CustomerTier.C));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
