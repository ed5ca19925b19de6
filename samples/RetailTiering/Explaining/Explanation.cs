using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Terms;
using RetailTiering.Deciding;
using RetailTiering.Display;

namespace RetailTiering.Explaining;

/// <summary>Everything that led to the decisions about one outlet, in the reader's language.</summary>
internal static class Explanation
{
    public static ExplanationView Of(TieredOutlet outlet, Tiering tiering, Language language)
    {
        var wording = new Wording(tiering.Rulebook, language);
        var clauses = new ClauseBook(tiering.Rulebook);
        var reasons = new DecisionReasons(wording, clauses);
        var bundle = wording.Term(outlet.Tier.Value.Bundle());
        return new ExplanationView(
            Wording.Filled(wording.Says.Heading, outlet.Row.Id, wording.NameOf(outlet.Row), wording.Term(outlet.Tier.Value), bundle),
            [
                new ReasonView(wording.Says.Given, [], [.. Given(outlet, tiering, wording, clauses)]),
                reasons.Of(outlet.Scale, Beside(outlet, wording, clauses)),
                reasons.Of(outlet.Tier),
                reasons.Of(outlet.Services, bundle),
                reasons.Of(outlet.Cadence),
                reasons.Of(outlet.Effect),
                new NextTier(tiering, wording, clauses).WhyNot(outlet),
            ]);
    }

    private static IEnumerable<ReasonView> Given(TieredOutlet outlet, Tiering tiering, Wording wording, ClauseBook clauses)
    {
        var (format, market) = (GivenFact.FormatOf(outlet, tiering.Rulebook), GivenFact.MarketOf(outlet));
        var name = wording.In(GivenFact.EntryOf(outlet.Row.Format, tiering.Rulebook).Name);
        yield return new ReasonView(Wording.Filled(wording.Says.Format, format.Value, name), clauses.Of(format.Clauses), []);
        yield return new ReasonView(Wording.Filled(wording.Says.Market, market.Value, wording.Term(outlet.Market)), clauses.Of(market.Clauses), []);
    }

    private static IEnumerable<ReasonView> Beside(TieredOutlet outlet, Wording wording, ClauseBook clauses)
    {
        if (outlet.Standing.WasClamped)
            yield return new ReasonView(wording.Says.Clamped, clauses.Of(["OQ-4"]), []);
        yield return new ReasonView(Wording.Filled(wording.Says.Label, outlet.Label), clauses.Of(["TOB-6.0c"]), []);
    }
}
