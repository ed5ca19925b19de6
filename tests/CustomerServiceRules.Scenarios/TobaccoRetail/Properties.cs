using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.TobaccoRetail;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class Properties
{
    [Fact]
    public void The_order_in_which_shops_are_given_decides_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from shops in RandomShops.Populations from shuffled in Gen.Shuffle(shops) select (shops, shuffled)).ToArbitrary(),
        pair => Decided(pair.shuffled).OrderBy(json => json, StringComparer.Ordinal)
            .SequenceEqual(Decided(pair.shops).OrderBy(json => json, StringComparer.Ordinal))));

    [Fact]
    public void Facts_that_no_rule_of_the_tier_is_about_decide_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(
        RandomShops.Populations.ToArbitrary(),
        shops =>
        {
            var ranking = Shops.Rank(shops);
            var with = ranking.Standings.Select(standing => TobaccoRetail.FactsOf(
                standing,
                "a note",
                42,
                new MarketLocation(standing.Subject, "Mine 4", false, false, SpecialArea.MiningArea, 3_000),
                new AreaAssessment(standing.Subject, "North", AreaPlace.RuralEnclave, SalesStructure.LikeTown, true, "Manager Li", Shops.Day(9, 1))));
            return Decided(shops).SequenceEqual(Jsons(with));
        }));

    [Fact]
    public void The_scores_of_a_format_with_purchases_sum_to_exactly_one() => Check.QuickThrowOnFailure(Prop.ForAll(
        RandomShops.Populations.ToArbitrary(),
        shops => Shops.Rank(shops).Standings.Where(standing => standing.Score.HasValue).GroupBy(standing => standing.Format)
            .All(format => format.Aggregate(Fraction.Zero, (sum, standing) => sum + standing.Score!.Value) == 1)));

    [Fact]
    public void More_volume_never_lowers_a_shops_own_tier() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from shops in RandomShops.Populations
         from place in Gen.Choose(0, shops.Length - 1)
         from quantity in Gen.Choose(0, 5)
         from tenths in Gen.Choose(0, 40)
         select (shops, place, quantity, tenths)).ToArbitrary(),
        at =>
        {
            var before = at.shops[at.place];
            PurchaseRecord[] more = [.. at.shops];
            more[at.place] = new PurchaseRecord(
                before.Customer, before.Format, before.NetQuantity + at.quantity, before.NetAmount + at.tenths / 10m, before.Joined);
            return TierOf(more, at.place) <= TierOf(at.shops, at.place);
        }));

    [Fact]
    public void No_tier_is_ever_higher_than_the_scale_gives() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from shops in RandomShops.Populations
         from to in Gen.Elements(CustomerTier.A, CustomerTier.B, CustomerTier.C)
         from isApproved in Gen.Elements(true, false)
         select (shops, to, isApproved)).ToArbitrary(),
        at => Shops.Rank(at.shops).Standings.All(standing =>
        {
            DateOnly? approval = at.isApproved ? Shops.Day(9, 2) : null;
            var decisions = Shops.Book.Rulebook.Decide(
                [TobaccoRetail.Scale, TobaccoRetail.Tier],
                TobaccoRetail.FactsOf(standing, new TierDowngrade(standing.Subject, at.to, "Sold to minors", Shops.Day(9, 1), null, at.isApproved ? "Manager Li" : null, approval)),
                Shops.RunDay);
            var byScale = decisions.Of(TobaccoRetail.Scale).Value switch
            {
                BusinessScale.Large => CustomerTier.A,
                BusinessScale.Medium => CustomerTier.B,
                _ => CustomerTier.C,
            };
            return decisions.Of(TobaccoRetail.Tier).Value == (at.isApproved && at.to > byScale ? at.to : byScale);
        })));

    private static CustomerTier TierOf(PurchaseRecord[] shops, int place) => Shops.Book.Rulebook
        .Decide(TobaccoRetail.Tier, TobaccoRetail.FactsOf(Shops.Rank(shops).Standings[place]), Shops.RunDay).Value;

    private static IEnumerable<string> Decided(PurchaseRecord[] shops) => Jsons(Shops.FactsOf(Shops.Rank(shops)));

    private static IEnumerable<string> Jsons(IEnumerable<SubjectFacts> shops) => Shops.Book.Rulebook
        .DecideMany(TobaccoRetail.Tier, shops, Shops.RunDay).Select(decision => decision.ToJson());
}
