namespace RetailTiering.Output;

/// <summary>Writes coverage.csv: a line a manager and one for all; lists are separated by semicolons.</summary>
internal static class CoverageFile
{
    public const string Name = "coverage.csv";

    private const int ShareDecimals = 4;

    public static void Write(Stream stream, string month, IEnumerable<CoverageRow> rows)
    {
        using var csv = new CsvText(stream);
        csv.Line("month", "manager", "customers", "assigned", "covered", "share", "floor_met", "owed", "planned", "moved", "excused", "misses", "clauses");
        foreach (var row in rows)
        {
            csv.Line(
                month,
                row.Staff,
                CsvText.Number(row.Customers),
                CsvText.Number(row.Assigned),
                CsvText.Number(row.Covered),
                row.Share?.ToDecimalString(ShareDecimals) ?? "",
                row.IsFloorMet switch { true => "yes", false => "no", null => "" },
                CsvText.Number(row.Owed),
                CsvText.Number(row.Planned),
                CsvText.Number(row.Moved),
                CsvText.Number(row.Excused),
                CsvText.List(row.Misses),
                CsvText.List(row.Clauses));
        }
    }
}
