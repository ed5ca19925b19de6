using System.Buffers;
using System.Globalization;
using System.Text;

namespace RetailTiering.Output;

/// <summary>Writes tiers.csv: UTF-8 without BOM, LF, the same bytes in every culture, quotes only where RFC 4180 needs them.</summary>
internal static class TiersFile
{
    public const string Name = "tiers.csv";

    private const int ScoreDecimals = 12;
    private const string Header = "customer,format,market,quantity,amount,score,rank,scale,label,tier,service,entitlements,visits";

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    public static void Write(Stream stream, IEnumerable<TierRow> rows)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(Header);
        foreach (var row in rows.OrderBy(row => row.Customer, StringComparer.Ordinal))
            writer.WriteLine(string.Join(',', FieldsOf(row).Select(Quoted)));
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

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(NeedQuotes) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
