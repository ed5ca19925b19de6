using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class OpenServiceScenarios
{
    private static readonly OfferedService[] Offered =
    [
        .. Of(ServiceCategory.Basic, "onboarding", "visit", "ordering", "supply", "delivery", "electronic-settlement", "complaint"),
        .. Of(ServiceCategory.Marketing, "business-guidance", "information-support", "brand-cultivation"),
        .. Of(ServiceCategory.ValueAdded, "customer-training", "caring-assistance"),
        .. Of(ServiceCategory.Basic, "ordering-by-telephone", "ordering-by-computer", "ordering-by-mobile"),
    ];

    [Theory]
    [InlineData("K1")]
    [InlineData("K2")]
    [InlineData("K5")]
    public void Every_tier_is_offered_the_same_services(string shop) =>
        Shops.Given(Shops.Five.StandingOf(shop)).When(TobaccoRetail.ServicesForAll).ExpectExactly(Offered);

    [Theory]
    [InlineData("onboarding", "TOB-3")]
    [InlineData("visit", "TOB-3")]
    [InlineData("ordering", "TOB-3")]
    [InlineData("supply", "TOB-3")]
    [InlineData("delivery", "TOB-3")]
    [InlineData("electronic-settlement", "TOB-3")]
    [InlineData("complaint", "TOB-3")]
    [InlineData("business-guidance", "TOB-4")]
    [InlineData("information-support", "TOB-4")]
    [InlineData("brand-cultivation", "TOB-4")]
    [InlineData("customer-training", "TOB-5")]
    [InlineData("caring-assistance", "TOB-5")]
    [InlineData("ordering-by-telephone", "TOB-14.1")]
    [InlineData("ordering-by-computer", "TOB-14.1")]
    [InlineData("ordering-by-mobile", "TOB-14.1")]
    public void Each_open_service_cites_its_article_and_no_other(string service, string clause)
    {
        string[] articles = ["TOB-3", "TOB-4", "TOB-5", "TOB-14.1"];

        foreach (var shop in (string[])["K1", "K2", "K5"])
        {
            var ground = Shops.Given(Shops.Five.StandingOf(shop)).When(TobaccoRetail.ServicesForAll).Decision.Reasons
                .Single(reason => reason.Concludes.EndsWith($":tob.open-service.{service}", StringComparison.Ordinal));

            ground.AllClauses().Intersect(articles).Should().Equal(clause);
        }
    }

    [Theory]
    [InlineData("K1", 1, true, "TOB-13b.2", "TOB-13b.3")]
    [InlineData("K2", 1, true, "TOB-13b.2", "TOB-13b.3")]
    [InlineData("K5", 2, false, "TOB-13b.3", "TOB-13b.2")]
    public void A_and_B_are_visited_every_week_at_a_fixed_time_and_C_every_two_weeks(
        string shop, int weeks, bool atFixedTime, string clause, string other) => Shops
        .Given(Shops.Five.StandingOf(shop)).When(TobaccoRetail.Cadence)
        .ExpectValue(new VisitCadence(weeks, atFixedTime)).ExpectClauses(clause).ExpectNoClauses(other);

    [Theory]
    [InlineData("P1W fixed", 1, true)]
    [InlineData("P2W", 2, false)]
    public void A_cadence_is_printed_and_read(string text, int weeks, bool atFixedTime)
    {
        new VisitCadence(weeks, atFixedTime).ToString().Should().Be(text);
        VisitCadence.Parse(text).Should().Be(new VisitCadence(weeks, atFixedTime));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P0W")]
    [InlineData("P-1W")]
    [InlineData("P1M")]
    [InlineData("weekly")]
    public void Another_text_is_no_cadence(string text) =>
        FluentActions.Invoking(() => VisitCadence.Parse(text)).Should().Throw<FormatException>();

    private static IEnumerable<OfferedService> Of(ServiceCategory category, params string[] services) =>
        services.Select(service => new OfferedService($"tob.open-service.{service}", category));
}
