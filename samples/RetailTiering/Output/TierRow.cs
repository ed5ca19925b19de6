using System.Globalization;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;
using RetailTiering.Deciding;

namespace RetailTiering.Output;

/// <summary>One line of tiers.csv.</summary>
/// <param name="Quantity">Net pieces, returns taken off; may be negative.</param>
/// <param name="Cents">Net amount in hundredths; may be negative.</param>
/// <param name="Score">The exact score, or null where the outlet is not ranked.</param>
/// <param name="Rank">From 1 within the format, or null where the outlet is not ranked.</param>
internal sealed record TierRow(
    string Customer,
    string Format,
    string Market,
    long Quantity,
    long Cents,
    Fraction? Score,
    int? Rank,
    string Scale,
    string Label,
    string Tier,
    string Service,
    int Entitlements,
    string Visits)
{
    public static TierRow Of(TieredOutlet outlet) => new(
        outlet.Row.Id,
        outlet.Row.Format,
        outlet.Row.Market,
        outlet.Standing.NetQuantity,
        outlet.Cents,
        outlet.Standing.Score,
        outlet.Standing.Rank,
        ((int)outlet.Scale.Value).ToString(CultureInfo.InvariantCulture),
        outlet.Label.ToString(),
        outlet.Tier.Value.ToString(),
        outlet.Tier.Value.Bundle().ToString(),
        outlet.Services.Value.Count,
        Word(outlet.Cadence.Value));

    private static string Word(VisitCadence cadence) => cadence.Weeks switch
    {
        1 => "weekly",
        2 => "fortnightly",
        _ => cadence.ToString(),
    };
}
