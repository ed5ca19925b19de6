using ComplaintDesk.Input;
using ComplaintDesk.Replaying;

namespace ComplaintDesk.Output;

/// <summary>Writes refusals.csv: a line a refused event, in the order of the log's incidents.</summary>
internal static class RefusalsFile
{
    public const string Name = "refusals.csv";

    public static void Write(Stream stream, IReadOnlyList<ReplayedCase> cases, CancellationToken cancellation)
    {
        using var csv = new CsvText(stream);
        csv.Line("line", "incident", "at", "change", "trigger", "state", "clauses", "reason");
        foreach (var replayed in cases)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var row in replayed.Rows.Where(row => row.IsRefused))
            {
                var refusal = row.Refusal!;
                csv.Line(
                    CsvText.Number(row.Row.Line),
                    replayed.Incident.Number,
                    Shown.Minute(row.Row.At),
                    row.Mapping.Id,
                    refusal.Trigger,
                    refusal.State,
                    refusal.Clauses,
                    refusal.Sentence.English);
            }
        }
    }
}
