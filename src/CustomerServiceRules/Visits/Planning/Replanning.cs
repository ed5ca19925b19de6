using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Plans anew after a disturbance: what can stay stays, the rest goes in along shortest chains of moves.</summary>
internal sealed class Replanning
{
    private readonly VisitPlan _plan;
    private readonly PlanDisturbance _disturbance;
    private readonly WorkingCalendar _calendar;
    private readonly TeamMember[] _team;
    private readonly TakeOver[] _takeOvers;
    private readonly ReplanScope _scope;
    private readonly Dictionary<string, PlannedVisit> _before;
    private readonly Obligation[] _owed;

    public Replanning(VisitPlan plan, PlanDisturbance disturbance)
    {
        (_plan, _disturbance) = (plan, disturbance);
        _calendar = disturbance.Calendar ?? plan.Calendar;
        foreach (var staff in disturbance.Absences.Select(absence => absence.Staff).Concat(disturbance.TakeOvers.Select(takeOver => takeOver.By)))
        {
            if (plan.Team.All(member => member.Id != staff))
                throw new ArgumentException($"Found '{staff}', expected a member of the team.", nameof(disturbance));
        }

        _team = [.. plan.Team.Select(member => disturbance.Absences.Any(absence => absence.Staff == member.Id)
            ? member with { Absences = [.. member.Absences, .. disturbance.Absences.Where(absence => absence.Staff == member.Id).Select(absence => absence.Absence)] }
            : member)];
        _takeOvers = [.. plan.TakeOvers.Concat(disturbance.TakeOvers).Distinct().OrderBy(takeOver => takeOver.Staff, StringComparer.Ordinal).ThenBy(takeOver => takeOver.By, StringComparer.Ordinal)];
        _scope = ReplanScope.Of(plan, disturbance, _takeOvers);
        _before = plan.Visits.Where(visit => _scope.Holds(visit.Obligation.Staff)).ToDictionary(visit => visit.Obligation.Id, StringComparer.Ordinal);
        _owed = [.. (disturbance.Obligations ?? plan.Obligations).Where(owed => owed.Excusal is null && !HasLeft(owed))];
        if (disturbance.Obligations is not null)
            ObligationParts.Sort(_owed);
    }

    public RevisedPlan Run()
    {
        var (first, last) = ObligationParts.Span(_owed, _calendar, _plan.From);
        TeamMember[] members = [.. _team.Where(member => _scope.Holds(member.Id))];
        var room = PlanRoom.Of(members, PlanRoom.Grids(_calendar, members, first, last), first, Math.Max(0, last.DayNumber - first.DayNumber + 1));
        KeptItem[] items = [.. _owed.Where(owed => _scope.Holds(owed.Staff)).Select(owed => new KeptItem(room, _calendar, owed, _before.GetValueOrDefault(owed.Id), _disturbance.From, _takeOvers))];
        KeptItem[] cuts = [.. items.Where(kept => kept.Owed.Cut is not null)];
        var conflicts = Place(room, [.. items.Where(kept => kept.Owed.Cut is null)], cuts);
        var visits = items.Select(kept => (kept.Item.At, kept.Item.Start, Visit: kept.Told())).Where(told => told.Visit is not null)
            .OrderBy(told => told.At).ThenBy(told => told.Start).Select(told => told.Visit!).ToArray();
        var now = items.Select(kept => kept.Owed.Id).ToHashSet(StringComparer.Ordinal);
        var dropped = _before.Values.Where(visit => !now.Contains(visit.Obligation.Id)).Select(visit => new PlanChange(visit.Obligation.Id, visit, null, ChangeReason.NoLongerOwed));
        return new(
            new(
                _calendar,
                _team,
                _plan.From,
                _owed,
                _scope.Merge(_plan.Visits, visits),
                [.. _scope.Kept(_plan).Concat(conflicts).OrderBy(conflict => conflict.Unplanned[0], StringComparer.Ordinal)],
                LeftOut(room, cuts),
                _takeOvers),
            [.. items.Select(kept => kept.Change()).OfType<PlanChange>().Concat(dropped).OrderBy(change => change.Obligation, StringComparer.Ordinal)]);
    }

    private LeftOutObligation[] LeftOut(PlanRoom room, KeptItem[] cuts)
    {
        var left = cuts.Where(kept => kept.Item.At < 0).Select(kept => CutVisits.LeftOut(room, kept.Item))
            .Concat(_plan.LeftOut.Where(other => !_scope.Holds(other.Obligation.Staff)))
            .ToDictionary(one => one.Obligation.Id, StringComparer.Ordinal);
        return left.Count == 0 ? [] : [.. _owed.Where(owed => owed.Cut is not null).Select(owed => left.GetValueOrDefault(owed.Id)).OfType<LeftOutObligation>()];
    }

    private PlanConflict[] Place(PlanRoom room, KeptItem[] items, KeptItem[] cuts)
    {
        var flow = new VisitFlow(room, items.Select(kept => kept.Item));
        KeptItem[] homeless = [.. items.Where(kept => kept.Item.At < 0)];
        var times = new UsualTimes(_plan.Visits.Where(visit => _scope.Holds(visit.Obligation.Staff)));
        times.Give(room, flow, homeless);
        foreach (var kept in homeless)
            kept.TryBest(flow);
        if (cuts.Any(kept => kept.Item.At >= 0))
            flow = BesideCuts(room, items, cuts);
        var conflicts = PlanShortage.Insert(room, flow, [.. items.Select(kept => kept.Item)]);
        SiblingDays.Part(room, flow, [.. homeless.Where(kept => kept.Item.Start < 0 || kept.Item.IsRestricted).Select(kept => kept.Item)], items.Select(kept => kept.Item));

        // New visits have the choice of their times before those that are cut, and leave them theirs where they have none.
        KeptItem.Settle(flow, items, between: () => Array.ForEach(cuts, kept => kept.Return(flow)));
        if (cuts.Length > 0)
            CutVisits.Place(room, items.Where(kept => kept.Item.At >= 0).Select(kept => CutVisits.Fixed(kept.Owed, (kept.Item.At, kept.Item.Start))), times, cuts);
        return conflicts;
    }

    /// <summary>Puts in what fits beside the visits that are cut, so that fewer of these lose their places.</summary>
    private static VisitFlow BesideCuts(PlanRoom room, KeptItem[] items, KeptItem[] cuts)
    {
        var beside = new VisitFlow(room, items.Select(kept => kept.Item));
        foreach (var item in cuts.Select(kept => kept.Item).Where(item => item.At >= 0))
        {
            if (beside.In(item.At).Count < room.Capacity[item.At] && beside.IsFree(item.At, item.Start))
                beside.Enter(CutVisits.Fixed(item.Obligation, (item.At, item.Start)), item.At, item.Start);
        }

        foreach (var kept in items.Where(kept => kept.Item.At < 0 && kept.Item.Cells.Length > 0))
            beside.Insert(kept.Item, 0);
        return new VisitFlow(room, items.Select(kept => kept.Item));
    }

    private bool HasLeft(Obligation owed) => _disturbance.Departures.Any(departure =>
        departure.Customer == owed.Customer && owed.LastDay >= departure.Day
        && !(_before.GetValueOrDefault(owed.Id) is { } visit && visit.Day < departure.Day));
}
