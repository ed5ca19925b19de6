namespace CustomerServiceRules.Visits.Planning;

/// <summary>
/// Puts in what has no cell yet, what moves nothing else first, then what moves one other visit, and so on; and says of what stays outside
/// what keeps it there.
/// </summary>
internal static class PlanShortage
{
    public static PlanConflict[] Insert(PlanRoom room, VisitFlow flow, IReadOnlyList<PlanItem> items)
    {
        var conflicts = Homeless(room, items);
        var known = new List<(HashSet<int> Cells, List<string> Unplanned)>();
        var left = items.Where(item => item.At < 0 && item.Cells.Length > 0).ToList();
        for (var most = 0; left.Count > 0;)
        {
            var gone = left.RemoveAll(item => flow.Insert(item, most) is var placed && (placed == true || (placed is null && LeaveOut(flow, item, known, conflicts))));
            most = gone == 0 ? most + 1 : most;
        }

        return [.. conflicts.Select(conflict => Told(room, conflict))];
    }

    private static bool LeaveOut(VisitFlow flow, PlanItem item, List<(HashSet<int> Cells, List<string> Unplanned)> known, List<Shortage> conflicts)
    {
        if (known.Find(shortage => item.Cells.All(shortage.Cells.Contains)) is { Unplanned: { } same })
        {
            same.Add(item.Obligation.Id);
            return true;
        }

        var (against, cells, ofStarts) = flow.Against(item);
        var unplanned = new List<string> { item.Obligation.Id };
        if (!ofStarts)
            known.Add(([.. cells], unplanned));
        conflicts.Add(new(Ordered(against.Select(other => other.Obligation.Id)), unplanned, cells, against.Count, ofStarts, null));
        return true;
    }

    /// <summary>Those that may be nowhere: together for each person, as the reason is the same.</summary>
    private static List<Shortage> Homeless(PlanRoom room, IReadOnlyList<PlanItem> items) =>
    [
        .. items.Where(item => item.Cells.Length == 0)
            .GroupBy(item => item.Obligation.Staff)
            .OrderBy(own => own.Key, StringComparer.Ordinal)
            .Select(own => new Shortage([own.First().Obligation.Id], [.. own.Select(item => item.Obligation.Id)], [], 1, false,
                own.Key is null ? [.. room.Members.Select(member => member.Id)] : room.MemberOf(own.Key) < 0 ? [] : [own.Key])),
    ];

    private static PlanConflict Told(PlanRoom room, Shortage shortage) => ConflictText.Of(
        shortage.Demands,
        Ordered(shortage.Unplanned),
        shortage.Staff ?? [.. shortage.Cells.Select(cell => room.MemberOf(cell).Id).Distinct().Order(StringComparer.Ordinal)],
        [.. shortage.Cells.Select(room.DayOf).Distinct().Order()],
        shortage.Required - 1,
        shortage.Required,
        isProven: true,
        shortage.OfStarts);

    private static string[] Ordered(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal)];

    /// <summary>Visits that are one too many for cells; of nobody's cells: the persons are named.</summary>
    private readonly record struct Shortage(
        IReadOnlyList<string> Demands, List<string> Unplanned, IReadOnlyList<int> Cells, int Required, bool OfStarts, IReadOnlyList<string>? Staff);
}
