using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;
using RetailTiering.Deciding;
using RetailTiering.Display;
using RetailTiering.Input;

namespace RetailTiering.Explaining;

/// <summary>Says why an outlet is not in the next tier, and how far it is from it.</summary>
internal sealed class NextTier(Tiering tiering, Wording wording, ClauseBook clauses)
{
    private static readonly string[] EdgeCaseClauses = ["OQ-4"];

    private ExplanationTexts Says => wording.Says;

    public ReasonView WhyNot(TieredOutlet outlet)
    {
        var tier = outlet.Tier.Value;
        if (tier == CustomerTier.A)
            return new(Wording.Filled(Says.Highest, wording.Term(tier)), clauses.Of(["TOB-7.1", "TOB-7.2"]), []);

        var next = tier - 1;
        var refusals = new RefusalReasons(wording, clauses).Of(outlet.Tier, next.ToString());
        return new(
            Wording.Filled(Says.WhyNot, wording.Term(next)),
            [],
            [.. HowFar(outlet, next), .. refusals.Count == 0 ? [] : new[] { new ReasonView(Says.Refused, [], refusals) }]);
    }

    private IEnumerable<ReasonView> HowFar(TieredOutlet outlet, CustomerTier next)
    {
        var cut = tiering.Rulebook.ParametersAt(outlet.Tier.AsOf).Get(next == CustomerTier.A ? TobaccoRetail.LargeShare : TobaccoRetail.MediumUpTo);
        if (outlet.Standing.DistanceTo(cut.Value) is { } distance)
            return Distance(outlet.Standing, distance, cut.Clauses);

        return
        [
            new ReasonView(
                outlet.Standing.IsNewcomer ? Wording.Filled(Says.IsNewcomer, Shown.Day(outlet.Row.Joined!.Value)) : Says.FormatWithoutPurchases,
                clauses.Of(EdgeCaseClauses),
                []),
        ];
    }

    private IEnumerable<ReasonView> Distance(ScaleStanding standing, CutDistance distance, IReadOnlyList<string> cutClauses)
    {
        if (!standing.HasPurchases)
            yield return new ReasonView(Says.WithoutPurchases, clauses.Of(EdgeCaseClauses), []);

        yield return new ReasonView(
            Wording.Filled(Says.OwnPosition, distance.Rank, standing.Count, Wording.Number(distance.Position)), clauses.Of(standing.Clauses), []);
        yield return new ReasonView(Wording.Filled(Says.Threshold, Wording.Number(distance.Threshold)), clauses.Of(cutClauses), []);
        if (distance.IsReached)
        {
            yield return ReasonView.Fact(Says.Within);
            yield break;
        }

        yield return ReasonView.Fact(Wording.Filled(Says.TooFar, Wording.Number(distance.Position - distance.Threshold)));
        if (distance.LastRank is not { } last)
        {
            yield return ReasonView.Fact(Wording.Filled(Says.NoRank, 1, standing.Count, PositionOf(1, standing)));
            yield break;
        }

        var holder = tiering.Outlets.First(other => other.Standing.Subject == distance.Holder);
        yield return ReasonView.Fact(Wording.Filled(Says.LastRank, last, standing.Count, PositionOf(last, standing)));
        yield return ReasonView.Fact(Wording.Filled(
            Says.Holder, holder.Row.Id, wording.NameOf(holder.Row), distance.HolderRank!, Wording.Number(distance.HolderScore!.Value)));
        yield return ReasonView.Fact(Wording.Filled(Says.Gap, Wording.Number(standing.Score!.Value), Wording.Number(distance.ScoreGap!.Value)));
    }

    private static string PositionOf(int rank, ScaleStanding standing) => Wording.Number(new Fraction((2L * rank) - 1, 2L * standing.Count));
}
