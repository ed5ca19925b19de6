using System.Globalization;

namespace RetailTiering.Output;

/// <summary>Writes tiers.csv: a line an outlet.</summary>
internal static class TiersFile
{
    public const string Name = "tiers.csv";

    private const int ScoreDecimals = 12;

    public static void Write(Stream stream, IEnumerable<TierRow> rows)
    {
        using var csv = new CsvText(stream);
        csv.Line("customer", "format", "market", "quantity", "amount", "score", "rank", "scale", "label", "tier", "service", "entitlements", "visits");
        foreach (var row in rows.OrderBy(row => row.Customer, StringComparer.Ordinal))
            csv.Line(FieldsOf(row));
    }

    private static string[] FieldsOf(TierRow row) =>
    [
        row.Customer,
        row.Format,
        row.Market,
        row.Quantity.ToString(CultureInfo.InvariantCulture),
        AmountText.Of(row.Cents),
        row.Score?.ToDecimalString(ScoreDecimals) ?? "",
        row.Rank?.ToString(CultureInfo.InvariantCulture) ?? "",
        row.Scale,
        row.Label,
        row.Tier,
        row.Service,
        row.Entitlements.ToString(CultureInfo.InvariantCulture),
        row.Visits,
    ];
}
