using ComplaintDesk.Input;
using ComplaintDesk.Replaying;
using CustomerServiceRules.Deadlines;

namespace ComplaintDesk.Output;

/// <summary>Writes cases.csv: a line an incident, in the order of the log.</summary>
internal static class CasesFile
{
    public const string Name = "cases.csv";

    /// <summary>Times are those of the log's wall clock; the deadline's columns show the last round.</summary>
    public static void Write(Stream stream, IReadOnlyList<ReplayedCase> cases, CancellationToken cancellation)
    {
        using var csv = new CsvText(stream);
        csv.Line(
            "incident", "priority", "opened_at", "first_line", "events", "accepted", "refused", "without_change", "conforms", "state", "verified_by_resolving",
            "rounds", "late_rounds", "deadline", "limit", "started_at", "due_at", "stopped_at", "used_minutes");
        foreach (var replayed in cases)
        {
            cancellation.ThrowIfCancellationRequested();
            csv.Line([.. Figures(replayed), .. Deadline(replayed.Rounds)]);
        }
    }

    private static string[] Figures(ReplayedCase replayed) =>
    [
        replayed.Incident.Number,
        replayed.Incident.Priority,
        Shown.Minute(replayed.Incident.OpenedAt),
        CsvText.Number(replayed.Incident.Rows[0].Line),
        CsvText.Number(replayed.Rows.Count),
        CsvText.Number(replayed.Rows.Count(row => row.IsAccepted)),
        CsvText.Number(replayed.Rows.Count(row => row.IsRefused)),
        CsvText.Number(replayed.Rows.Count(row => row.IsUnchanged)),
        CsvText.YesOrNo(replayed.Conforms),
        replayed.State,
        CsvText.YesOrNo(replayed.IsVerifiedByResolving),
    ];

    private static string[] Deadline(IReadOnlyList<ClockReading> rounds)
    {
        var last = rounds[^1];
        return
        [
            CsvText.Number(rounds.Count),
            CsvText.Number(rounds.Count(round => round.Status is ClockStatus.Late or ClockStatus.Overdue)),
            Word(last.Status),
            last.Limit.ToString(),
            Shown.Minute(last.StartedAt),
            last.DueAt is { } due ? Shown.Minute(due) : "",
            last.StoppedAt is { } stopped ? Shown.Minute(stopped) : "",
            last.Used is { } used ? CsvText.Number((long)used.TotalMinutes) : "",
        ];
    }

    private static string Word(ClockStatus status) => status switch
    {
        ClockStatus.Kept => "kept",
        ClockStatus.Late => "late",
        ClockStatus.Overdue => "overdue",
        ClockStatus.Paused => "paused",
        ClockStatus.Running => "running",
        _ => "unknown",
    };
}
