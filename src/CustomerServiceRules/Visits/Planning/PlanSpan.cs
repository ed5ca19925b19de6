using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Plans obligations that share staff over the days of a plan: those that are not cut, then into what room is left those that are.</summary>
internal static class PlanSpan
{
    public static SpanPlan Plan(
        (TeamMember[] Members, Obligation[] Obligations) part, WorkingCalendar calendar, Dictionary<TimeSpan, PlanGrid> grids, DateOnly first, DateOnly last)
    {
        ObligationParts.Sort(part.Obligations);
        var days = Math.Max(0, last.DayNumber - first.DayNumber + 1);
        var cuts = part.Obligations.Where(owed => owed.Cut is not null).ToArray();
        if (cuts.Length == 0)
        {
            var (all, known) = PlanPart.Plan(PlanRoom.Of(part.Members, grids, first, days), calendar, part.Obligations);
            return new(part.Obligations, all, known, []);
        }

        // Parts of what is not cut alone: what is cut is to change nothing in the plan of the others.
        var (visits, conflicts) = (new List<PlannedVisit>(), new List<PlanConflict>());
        foreach (var (members, owed) in ObligationParts.Of(part.Obligations.Where(owed => owed.Cut is null), part.Members))
        {
            ObligationParts.Sort(owed);
            var (own, against) = PlanPart.Plan(PlanRoom.Of(members, grids, first, days), calendar, owed);
            visits.AddRange(own);
            conflicts.AddRange(against);
        }

        var room = PlanRoom.Of(part.Members, grids, first, days);
        var planned = visits.Select(visit => CutVisits.Fixed(visit.Obligation, KeptItem.Place(room, visit))).ToArray();
        KeptItem[] items = [.. cuts.Select(owed => new KeptItem(room, calendar, owed, null, null, []))];
        CutVisits.Place(room, planned, new UsualTimes(visits), items);
        return new(
            part.Obligations,
            [.. visits.Concat(items.Select(kept => kept.Told()).OfType<PlannedVisit>()).OrderBy(visit => visit.Staff, StringComparer.Ordinal).ThenBy(visit => visit.Starts)],
            [.. conflicts],
            [.. items.Where(kept => kept.Item.At < 0).Select(kept => CutVisits.LeftOut(room, kept.Item))]);
    }
}

/// <summary>What was planned of a part.</summary>
internal sealed record SpanPlan(Obligation[] Owed, PlannedVisit[] Visits, PlanConflict[] Conflicts, LeftOutObligation[] LeftOut);
