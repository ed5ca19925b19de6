using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>
/// Plans obligations whose window is cut, when all others have their places: into what these leave, along chains of moves of visits
/// that are cut too. The others stay where they are.
/// </summary>
internal static class CutVisits
{
    /// <summary>Gives cut obligations their places; those for which there is none stay nowhere.</summary>
    /// <param name="room">The days.</param>
    /// <param name="planned">The other visits, fixed.</param>
    /// <param name="times">The times that fixed visits have.</param>
    /// <param name="cuts">The cut obligations; one that is somewhere stays there if that is still free.</param>
    public static void Place(PlanRoom room, IEnumerable<PlanItem> planned, UsualTimes times, KeptItem[] cuts)
    {
        var flow = new VisitFlow(room, planned);
        foreach (var kept in cuts)
            kept.Return(flow);
        KeptItem[] homeless = [.. cuts.Where(kept => kept.Item.At < 0)];
        times.Give(room, flow, homeless);
        foreach (var kept in homeless)
            kept.TryBest(flow);
        var left = homeless.Select(kept => kept.Item).Where(item => item.At < 0 && item.Cells.Length > 0).ToList();
        for (var most = 0; left.Count > 0;)
        {
            var gone = left.RemoveAll(item => flow.Insert(item, most) != false);
            most = gone == 0 ? most + 1 : most;
        }

        SiblingDays.Part(room, flow, [.. cuts.Where(kept => kept.IsLoose && kept.Item.Start < 0).Select(kept => kept.Item)], cuts.Select(kept => kept.Item));
        KeptItem.Settle(flow, cuts);
    }

    /// <summary>A visit that may be nowhere else.</summary>
    public static PlanItem Fixed(Obligation owed, (int Cell, int Start) at) =>
        new(owed) { Cells = [at.Cell], Ranges = [new(at.Start, at.Start + 1)], At = at.Cell, Start = at.Start };

    /// <summary>Says why a cut obligation has no place.</summary>
    public static LeftOutObligation LeftOut(PlanRoom room, PlanItem item)
    {
        var (owed, cut) = (item.Obligation, item.Obligation.Cut!.Reason);
        var who = owed.Staff ?? "the team";
        var (english, chinese) = owed.Staff is { } staff && room.MemberOf(staff) < 0
            ? ("nobody of the team may make the visit", "班组中没有可以拜访的人员")
            : item.Cells.Length == 0
                ? (FormattableString.Invariant($"there is no day from {owed.FirstDay:O} to {owed.LastDay:O} on which {who} could make the visit"), FormattableString.Invariant($"{owed.FirstDay:O}至{owed.LastDay:O}，{owed.Staff ?? "班组"}没有可以拜访的日期"))
                : (FormattableString.Invariant($"beside the visits that go before it {who} has no room where it could be, from {room.DayOf(item.Cells[0]):O} to {room.DayOf(item.Cells[^1]):O}"), FormattableString.Invariant($"{room.DayOf(item.Cells[0]):O}至{room.DayOf(item.Cells[^1]):O}，{owed.Staff ?? "班组"}在优先的拜访之外已无余量"));
        return new(owed, new LocalizedText($"{owed.Id}: {english}; without a visit it is excused: {cut.English}.", $"{owed.Id}：{chinese}；未拜访可免：{cut.Chinese}。"));
    }
}
