using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.CustomerRelations;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Relations;

public sealed class PreferenceScenarios
{
    private static readonly Preference[] OfOldCustomers =
    [
        new(PreferenceKind.SimplifiedFlow),
        new(PreferenceKind.NextPurchaseDiscount, PreferenceRate.Unstated),
        new(PreferenceKind.ReturnCustomerReward, PreferenceRate.Unstated),
        new(PreferenceKind.Gifts),
    ];

    [Fact]
    public void An_old_customer_is_favoured_in_four_ways_and_nobody_has_said_how_much() =>
        Given(1, goodCredit: false).When(CustomerRelations.Preferences).ExpectExactly(OfOldCustomers)
            .ExpectClauses("REL-11", "REL-12", "REL-13", "GAP-REL-old", "GAP-REL-rates", "GAP-REL-13").ExpectNoClauses("REL-6u")
            .ExpectWhyNot("rel.preferences.good-credit", clause: "REL-6u")
            .Decision.Values.Should().Equal("Gifts", "NextPurchaseDiscount: unstated", "ReturnCustomerReward: unstated", "SimplifiedFlow");

    [Theory]
    [InlineData("rel.preferences.simplified-flow", "REL-11")]
    [InlineData("rel.preferences.gifts", "REL-13")]
    [InlineData("rel.preferences.next-purchase-discount", "REL-12")]
    [InlineData("rel.preferences.return-customer-reward", "REL-12")]
    public void Who_has_never_bought_is_told_why_it_is_not_favoured(string rule, string clause) =>
        Given(0, goodCredit: true).When(CustomerRelations.Preferences).ExpectExactly(new Preference(PreferenceKind.GoodCredit, PreferenceRate.Unstated))
            .ExpectClauses("REL-6u", "GAP-REL-rates").ExpectWhyNot(rule, actual: "0", required: "1", clause: clause);

    [Fact]
    public void An_old_customer_of_good_credit_is_favoured_in_all_five_ways() =>
        Given(4, goodCredit: true).When(CustomerRelations.Preferences).ExpectExactly([.. OfOldCustomers, new Preference(PreferenceKind.GoodCredit, PreferenceRate.Unstated)]);

    [Fact]
    public void Who_is_favoured_in_no_way_is_undecided() => Given(0, goodCredit: false).When(CustomerRelations.Preferences).ExpectUndecided();

    [Fact]
    public void A_rate_that_the_host_states_is_decided_with_its_clause() =>
        Given(1, goodCredit: false).With(CustomerRelations.DiscountRate, new PreferenceRate(new Fraction(1, 20)), "OURS-3").When(CustomerRelations.Preferences)
            .ExpectAmongOthers(new Preference(PreferenceKind.NextPurchaseDiscount, new PreferenceRate(new Fraction(1, 20))), new Preference(PreferenceKind.ReturnCustomerReward, PreferenceRate.Unstated))
            .ExpectClauses("OURS-3");

    [Theory]
    [InlineData("SimplifiedFlow")]
    [InlineData("NextPurchaseDiscount: unstated")]
    [InlineData("GoodCredit: 1/20")]
    [InlineData("GoodCredit: 1")]
    public void A_preference_is_read_as_it_is_written(string text) => Preference.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("Cake", "*Cake*SimplifiedFlow*")]
    [InlineData("Gifts: free", "*free*unstated*")]
    [InlineData("Gifts: 0", "*'0'*above 0*")]
    [InlineData("Gifts: 21/20", "*21/20*at most 1*")]
    [InlineData("Gifts: -1/20", "*-1/20*above 0*")]
    public void What_is_no_preference_is_refused_with_what_was_found(string text, string message) =>
        FluentActions.Invoking(() => Preference.Parse(text)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void A_rate_of_nothing_or_more_than_the_price_is_none()
    {
        FluentActions.Invoking(() => new PreferenceRate(Fraction.Zero)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PreferenceRate(new Fraction(21, 20))).Should().Throw<ArgumentOutOfRangeException>();
        new PreferenceRate(1).IsStated.Should().BeTrue();
        PreferenceRate.Unstated.IsStated.Should().BeFalse();
    }

    private static Scenario Given(int purchases, bool goodCredit) =>
        RelationCases.Book.Given(new CustomerRelation("K1", RelationKind.Direct, purchases) { HasGoodCredit = goodCredit }).AsOf(RelationCases.Opens);
}
