using CustomerServiceRules.Procedures.TobaccoRetail;
using RetailTiering.Deciding;
using RetailTiering.Explaining;
using RetailTiering.Input;

namespace RetailTiering.Display;

/// <summary>Makes of a tiering what is shown of it.</summary>
internal static class ResultViews
{
    public static ResultView Of(Tiering tiering, Texts texts)
    {
        var wording = new Wording(tiering.Rulebook, texts.Language);
        FormatView[] formats =
        [
            .. from format in tiering.Rulebook.EntriesOf(TobaccoRetail.BusinessFormats)
               let outlets = BestFirst(tiering.Outlets.Where(outlet => outlet.Standing.Format == format.Code)).ToArray()
               where outlets.Length > 0
               select new FormatView(format.Code.ToString(), wording.In(format.Name), ViewsOf(outlets, wording, texts)),
        ];
        return new ResultView(
            tiering.Period,
            Shown.Day(tiering.RunDay),
            Shown.Day(tiering.Outlets[0].Effect.Value),
            [.. tiering.Outlets.GroupBy(outlet => outlet.Tier.Value).OrderBy(tier => tier.Key).Select(tier => TierOf(tier.Key, [.. tier], wording))],
            formats,
            Explanation.Of(tiering.Outlets.First(outlet => outlet.Row.Id == MostTelling(formats)), tiering, texts.Language));
    }

    private static TierView TierOf(CustomerTier tier, TieredOutlet[] outlets, Wording wording) => new(
        tier.ToString(),
        wording.Term(tier.Bundle()),
        outlets.Length,
        outlets[0].Services.Value.Count,
        wording.Term(TobaccoRetail.Cadence.ValueText.TermOf(outlets[0].Cadence.Value)));

    private static OutletView[] ViewsOf(TieredOutlet[] outlets, Wording wording, Texts texts)
    {
        var tied = outlets.CountBy(outlet => outlet.Standing.Rank ?? 0).Where(rank => rank.Value > 1).Select(rank => rank.Key).ToHashSet();
        return [.. outlets.Select(outlet => ViewOf(outlet, tied, wording, texts))];
    }

    private static OutletView ViewOf(TieredOutlet outlet, HashSet<int> tied, Wording wording, Texts texts) => new(
        outlet.Row.Id,
        wording.NameOf(outlet.Row),
        outlet.Standing.NetQuantity,
        outlet.Cents,
        outlet.Standing.Rank,
        outlet.Label.ToString(),
        outlet.Tier.Value.ToString(),
        NoteOn(outlet, tied, texts));

    private static string NoteOn(TieredOutlet outlet, HashSet<int> tied, Texts texts)
    {
        var standing = outlet.Standing;
        if (standing.IsNewcomer)
            return texts.Newcomer;
        if (standing.Rank is not { } rank)
            return texts.FormatWithoutPurchases;
        if (standing.WasClamped)
            return texts.MoreReturned;
        if (!standing.HasPurchases)
            return texts.NoPurchases;
        return tied.Contains(rank) ? texts.Tied : "";
    }

    private static IEnumerable<TieredOutlet> BestFirst(IEnumerable<TieredOutlet> outlets) =>
        outlets.OrderBy(outlet => outlet.Standing.Rank ?? int.MaxValue).ThenBy(outlet => outlet.Row.Id, StringComparer.Ordinal);

    // The best ranked below the highest tier: it has a next tier, and is nearest to it.
    private static string MostTelling(FormatView[] formats)
    {
        var outlets = formats.SelectMany(format => format.Outlets);
        return (outlets.FirstOrDefault(outlet => outlet.Tier != nameof(CustomerTier.A)) ?? outlets.First()).Id;
    }
}
