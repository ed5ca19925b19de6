namespace ComplaintDesk.Replaying;

/// <summary>What a replay comes to, counted from its cases.</summary>
internal sealed class ReplaySummary
{
    private ReplaySummary(Replay replay)
    {
        var rows = replay.Cases.SelectMany(replayed => replayed.Rows).ToLookup(row => row.Mapping, row => row.IsRefused);
        Mapped = [.. Mapping.Rows.Select(line => new MappingCount(line, rows[line].Count(), rows[line].Count(isRefused => isRefused)))];
        Unchanged = Mapped.Single(count => count.Line == Mapping.Nothing).Events;
        Refused = Mapped.Sum(count => count.Refused);
        Accepted = Mapped.Sum(count => count.Events) - Unchanged - Refused;
        Conforming = replay.Cases.Count(replayed => replayed.Conforms);
        VerifiedByResolving = replay.Cases.Count(replayed => replayed.IsVerifiedByResolving);
        Reasons =
        [
            .. replay.Cases
                .SelectMany(replayed => replayed.Rows.Where(row => row.IsRefused).Select(row => (Case: replayed, Row: row)))
                .GroupBy(refused => refused.Row.Refusal!)
                .Select(reason => new ReasonCount(
                    reason.Key,
                    reason.Count(),
                    reason.Select(refused => refused.Case).Distinct().Count(),
                    [.. reason.Take(ReasonCount.Examples).Select(refused => (refused.Case.Incident.Number, refused.Row.Row.Line))]))
                .OrderByDescending(reason => reason.Events).ThenBy(reason => reason.First[0].Line),
        ];
        Priorities =
        [
            .. replay.Cases.GroupBy(replayed => replayed.Incident.Priority)
                .OrderBy(priority => priority.Key, StringComparer.Ordinal)
                .Select(priority => new PriorityCount(priority.Key, priority.Count(), [.. priority.SelectMany(replayed => replayed.Rounds)])),
        ];
        OutOfOrder = [.. replay.Cases.SelectMany(replayed => replayed.OutOfOrder.Select(pair => new OutOfOrderRow(replayed.Incident.Number, pair.Row, pair.Before)))];
        BegunBeforeOpening = replay.Cases.Count(replayed => replayed.Incident.Rows[0].At < replayed.Incident.OpenedAt);
    }

    public int Accepted { get; }

    public int Refused { get; }

    public int Unchanged { get; }

    /// <summary>How many incidents had no row refused.</summary>
    public int Conforming { get; }

    /// <summary>How many incidents were resolved before any row showed work on them, where that is accepted.</summary>
    public int VerifiedByResolving { get; }

    /// <summary>How many incidents have a first row that is older than the time at which they were opened.</summary>
    public int BegunBeforeOpening { get; }

    /// <summary>The lines of the mapping with their events, in their order.</summary>
    public IReadOnlyList<MappingCount> Mapped { get; }

    /// <summary>Why rows were refused, the most frequent reason first.</summary>
    public IReadOnlyList<ReasonCount> Reasons { get; }

    public IReadOnlyList<PriorityCount> Priorities { get; }

    public IReadOnlyList<OutOfOrderRow> OutOfOrder { get; }

    public static ReplaySummary Of(Replay replay) => new(replay);
}
