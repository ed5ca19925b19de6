using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Scenarios.Tobacco;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.CustomerVisiting;

public sealed class EvidenceScenarios
{
    [Theory]
    [InlineData("33.0000", "112.5300", "33.0000", "112.5300", 0)]
    [InlineData("0", "0", "0", "1", 111195)]
    [InlineData("0", "0", "1", "0", 111195)]
    [InlineData("60", "0", "60", "1", 55597)]
    [InlineData("0", "179.5", "0", "-179.5", 111195)]
    [InlineData("-45", "10", "45", "-170", 20015114)]
    [InlineData("39.9042", "116.4074", "31.2304", "121.4737", 1067312)]
    public void A_distance_is_that_along_the_surface_of_the_earth(string latitude, string longitude, string otherLatitude, string otherLongitude, int metres)
    {
        var (one, other) = (At(latitude, longitude), At(otherLatitude, otherLongitude));

        one.MetresTo(other).Should().Be(metres);
        other.MetresTo(one).Should().Be(metres);
    }

    [Theory]
    [InlineData("90", "180", true)]
    [InlineData("-90", "-180", true)]
    [InlineData("90.0001", "0", false)]
    [InlineData("-90.0001", "0", false)]
    [InlineData("0", "180.0001", false)]
    [InlineData("0", "-180.0001", false)]
    public void A_position_lies_on_the_earth(string latitude, string longitude, bool exists)
    {
        var position = FluentActions.Invoking(() => At(latitude, longitude));

        _ = exists ? position.Should().NotThrow().Subject : (object)position.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Expected degrees from*");
    }

    [Fact]
    public void What_is_owed_at_a_visit_is_what_was_decided_with_its_clauses()
    {
        var decision = Shops.Given(Shops.Five.StandingOf("K5")).When(TobaccoRetail.Services).Decision;

        var owed = OwedItems.Of(decision, granted => granted.Service);

        owed.Customer.Value.Should().Be("K5");
        owed.Items.Select(item => item.Item).Should().Equal(decision.Value.Select(granted => granted.Service));
        owed.Items.Single(item => item.Item == "tob.service.fortnightly-visit").Clauses.Should().Equal("TOB-19.C2", "TOB-10");
        owed.Open([new ItemDelivery("tob.service.unheard-of", ItemOutcome.Delivered)]).Should().Equal(owed.Items);
    }

    [Fact]
    public void Where_nothing_is_decided_nothing_can_be_said_to_be_owed()
    {
        var undecided = Shops.Book.Given("K9").AsOf(Shops.RunDay).When(TobaccoRetail.Services).Decision;

        FluentActions.Invoking(() => OwedItems.Of(undecided, granted => granted.Service)).Should().Throw<ArgumentException>().WithMessage("*tob.services*K9*Undecided*");
    }

    [Fact]
    public void A_delivery_names_an_item_and_what_became_of_it()
    {
        FluentActions.Invoking(() => new ItemDelivery(" ", ItemOutcome.Delivered)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ItemDelivery("tob.service.order-support", (ItemOutcome)9)).Should().Throw<ArgumentException>().WithMessage("*9*Delivered, RefusedByCustomer*");
    }

    private static Position At(string latitude, string longitude) => new(
        decimal.Parse(latitude, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(longitude, System.Globalization.CultureInfo.InvariantCulture));
}
