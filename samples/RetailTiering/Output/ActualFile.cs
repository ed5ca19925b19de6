using RetailTiering.Comparing;

namespace RetailTiering.Output;

/// <summary>Writes actual.csv: a line an outlet, sorted by its id; the windows without an order day are separated by semicolons.</summary>
internal static class ActualFile
{
    public const string Name = "actual.csv";

    private const int ShareDecimals = 4;

    public static void Write(Stream stream, IEnumerable<OutletOrders> outlets)
    {
        using var csv = new CsvText(stream);
        csv.Line("customer", "tier", "weeks", "order_days", "windows", "kept", "share", "at_cadence", "without_order", "clause");
        foreach (var outlet in outlets)
        {
            csv.Line(
                outlet.Customer,
                outlet.Tier.ToString(),
                CsvText.Number(outlet.Weeks),
                CsvText.Number(outlet.OrderDays),
                CsvText.Number(outlet.Windows),
                CsvText.Number(outlet.Kept),
                outlet.Share?.ToDecimalString(ShareDecimals) ?? "",
                outlet.IsAtCadence ? "yes" : "no",
                CsvText.List(outlet.WithoutOrder),
                outlet.Clause);
        }
    }
}
