using CustomerServiceRules;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace RetailTiering.Deciding;

/// <summary>
/// Something that the procedure would decide or record and that this program takes from the outlets file: assumed, with the
/// clauses that say what it means.
/// </summary>
/// <param name="Column">The column of the outlets file.</param>
/// <param name="Value">The code given.</param>
internal sealed record GivenFact(string Column, string Value, IReadOnlyList<string> Clauses)
{
    public static GivenFact FormatOf(TieredOutlet outlet, Rulebook rulebook) =>
        new("format", outlet.Row.Format, ["TOB-6.0b", .. EntryOf(outlet.Row.Format, rulebook).Clauses]);

    public static GivenFact MarketOf(TieredOutlet outlet) =>
        new("market", outlet.Row.Market, ["TOB-6.0b", "TOB-6.3.1", outlet.Market == MarketType.Urban ? "TOB-6.3.2" : "TOB-6.3.6"]);

    public static BusinessFormat EntryOf(FormatCode code, Rulebook rulebook) =>
        rulebook.EntriesOf(TobaccoRetail.BusinessFormats).First(format => format.Code == code);
}
