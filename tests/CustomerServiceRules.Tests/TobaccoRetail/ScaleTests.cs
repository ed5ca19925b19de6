using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class ScaleTests
{
    [Fact]
    public void Five_grocery_shops_have_the_scales_and_tiers_of_the_catalogue()
    {
        Ranked.FiveGroceryShops().Scales().Should().Be("12223");
        Ranked.FiveGroceryShops().Tiers().Should().Equal(CustomerTier.A, CustomerTier.B, CustomerTier.B, CustomerTier.B, CustomerTier.C);
    }

    [Theory]
    [InlineData(1, "2")]
    [InlineData(2, "22")]
    [InlineData(3, "123")]
    [InlineData(4, "1223")]
    [InlineData(5, "12223")]
    [InlineData(8, "11222233")]
    [InlineData(10, "1122222233")]
    [InlineData(12, "112222222233")]
    [InlineData(13, "1112222222333")]
    public void A_format_is_cut_20_60_20_by_the_middle_of_each_rank(int customers, string scales) =>
        Ranked.Quantities([.. Enumerable.Range(1, customers).Select(i => (long)(100 - i))]).Scales().Should().Be(scales);

    [Fact]
    public void A_position_exactly_at_a_cut_is_before_it()
    {
        ScalesCutAt(new Fraction(1, 10), new Fraction(7, 10)).Should().Be("12223");
        ScalesCutAt(new Fraction(99, 1000), new Fraction(699, 1000)).Should().Be("22233");
        ScalesCutAt(new Fraction(101, 1000), new Fraction(701, 1000)).Should().Be("12223");
    }

    [Fact]
    public void A_group_tied_across_a_cut_takes_the_code_of_its_best_member() =>
        Ranked.Quantities(9, 7, 7, 7, 5, 4, 3, 2, 2, 1).Scales().Should().Be("1111222223");

    [Fact]
    public void Nobody_without_purchases_is_better_than_small_however_few_buy()
    {
        var ranking = Ranked.Quantities(5, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        var decision = ranking.StandingOf("K2").Decide(TobaccoRetail.Scale);

        ranking.StandingOf("K2").Position.Should().Be(new Fraction(3, 20), "by position alone it would be large");
        ranking.Scales().Should().Be("1333333333");
        decision.Reasons.Select(reason => reason.Rule).Should().Equal("tob.scale.small-without-purchases");
        decision.Overridden.Select(reason => reason.Rule).Should().Equal("tob.scale.large-by-position");
    }

    [Fact]
    public void A_returner_is_ranked_with_what_is_left_and_the_decision_says_so()
    {
        var decision = Ranked.Of(new PurchaseRecord("back", "Z", -5, 20m), new PurchaseRecord("a", "Z", 10, 80m), new PurchaseRecord("b", "Z", 10, 0m))
            .StandingOf("back").Decide(TobaccoRetail.Scale);

        var figures = decision.Reasons.Single().Facts.Single(fact => fact.Kind == "tob.fact.scale-standing").Figures;
        figures.Should().Contain(figure => figure.Name == "tob.figure.quantity" && figure.Value == "-5");
        figures.Should().Contain(figure => figure.Name == "tob.figure.counted-quantity" && figure.Value == "0");
        figures.Should().Contain(figure => figure.Name == "tob.figure.counted-amount" && figure.Value == "20");
    }

    [Fact]
    public void Equal_figures_written_differently_give_the_same_decision_byte_by_byte() =>
        Ranked.Of(new PurchaseRecord("a", "Z", 3, 20m)).Standings[0].Decide(TobaccoRetail.Scale).ToJson()
            .Should().Be(Ranked.Of(new PurchaseRecord("a", "Z", 3, 20.00m)).Standings[0].Decide(TobaccoRetail.Scale).ToJson());

    [Fact]
    public void In_a_format_that_bought_nothing_everybody_is_medium()
    {
        var ranking = Ranked.Of(new PurchaseRecord("a", "Z", 0, 0m), new PurchaseRecord("b", "Z", -3, -1m), new PurchaseRecord("new", "Z", 9, 9m, Ranked.Period.Last));

        ranking.Scales().Should().Be("223");
        ranking.Standings[0].Decide(TobaccoRetail.Scale).Clauses().Should().Contain("OQ-4");
    }

    [Fact]
    public void A_newcomer_is_small_whatever_it_bought()
    {
        var decision = Ranked.Of(new PurchaseRecord("new", "Z", 900, 900m, Ranked.Period.First.AddDays(1)), new PurchaseRecord("old", "Z", 1, 1m))
            .StandingOf("new").Decide(TobaccoRetail.Scale);

        decision.Value.Should().Be(BusinessScale.Small);
        decision.Reasons.Select(reason => reason.Rule).Should().Equal("tob.scale.small-as-newcomer");
    }

    [Fact]
    public void Why_not_large_names_the_share_its_clause_and_the_distance()
    {
        var refusal = Ranked.FiveGroceryShops().StandingOf("K2").Decide(TobaccoRetail.Scale).Refusals.Single(r => r.Rule == "tob.scale.large-by-position");

        var condition = refusal.Conditions.Single();
        (condition.Actual, condition.Relation, condition.Required, condition.Distance).Should().Be(("3/10", "<=", "1/5", "1/10"));
        condition.Clauses.Should().Contain("TOB-6.2.3");
    }

    [Fact]
    public void Every_scale_equals_the_naive_calculation_and_rests_on_clauses()
    {
        var populations = Gen.Choose(-1, 5).ArrayOf(12).Select(quantities =>
            quantities.Select((quantity, i) => new PurchaseRecord($"K{i}", i % 5 == 0 ? "B" : "Z", quantity, quantity * (i % 3), i == 7 ? Ranked.Period.Last : null)).ToArray());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(populations.ToArbitrary(), records =>
        {
            foreach (var (record, standing) in records.Zip(Ranked.Of(records).Standings))
            {
                var decision = standing.Decide(TobaccoRetail.Scale);
                decision.Value.Should().Be(Ranked.Naively(records, record).Scale);
                decision.Clauses().Should().NotBeEmpty();
            }
        }));
    }

    // No position is ever exactly 1/5 or 4/5: 5(2r - 1) is odd and 2n is not. So the cuts are moved to where positions are.
    private static string ScalesCutAt(Fraction large, Fraction medium)
    {
        var rulebook = Rulebook.Compose(new TobaccoRetailModule(), new MovedCuts(large, medium));
        return string.Concat(Ranked.FiveGroceryShops().Standings.Select(standing =>
            (int)rulebook.Decide(TobaccoRetail.Scale, TobaccoRetail.FactsOf(standing), Deciding.Run).Value));
    }
}
