using System.Globalization;

namespace RetailTiering.Output;

/// <summary>Writes plan.csv: a line a visit; the clause is the most specific one that its obligation rests on.</summary>
internal static class PlanFile
{
    public const string Name = "plan.csv";

    public static void Write(Stream stream, IReadOnlyList<VisitRow> rows, CancellationToken cancellation)
    {
        using var csv = new CsvText(stream);
        csv.Line("date", "start", "manager", "customer", "obligation", "clause");
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            csv.Line(
                row.Starts.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                row.Starts.ToString("HH:mm", CultureInfo.InvariantCulture),
                row.Staff,
                row.Customer,
                row.Obligation,
                row.Clauses[0]);
        }
    }
}
