using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Checks a plan visit by visit, with nothing of what made it.</summary>
internal static class PlanCheck
{
    public static IReadOnlyList<string> Of(VisitPlan plan)
    {
        var faults = new List<string>();
        var team = plan.Team.ToDictionary(member => member.Id, StringComparer.Ordinal);
        Completeness(plan, faults);
        foreach (var visit in plan.Visits)
        {
            if (!team.TryGetValue(visit.Staff, out var member))
                faults.Add($"{Name(visit)}: {visit.Staff} is not in the team.");
            else
                Single(plan, visit, member, faults);
        }

        foreach (var own in plan.Visits.Where(visit => team.ContainsKey(visit.Staff)).GroupBy(visit => visit.Staff, StringComparer.Ordinal))
            Days([.. own.OrderBy(visit => visit.Starts)], team[own.Key], plan.Calendar, faults);
        foreach (var series in plan.Visits.Where(IsChosen).GroupBy(visit => (visit.Obligation.Customer, visit.Obligation.Duty.Id, visit.Obligation.Staff, visit.Obligation.Number)))
        {
            if (series.Select(visit => (visit.Day.DayOfWeek, visit.Time)).Distinct().Count() > 1)
                faults.Add($"{Name(series.First())}: a fixed time that is not the same in all weeks, and no reason is told.");
        }

        return faults;
    }

    private static void Completeness(VisitPlan plan, List<string> faults)
    {
        var visited = plan.Visits.Select(visit => visit.Obligation.Id).ToHashSet(StringComparer.Ordinal);
        var left = plan.Conflicts.SelectMany(conflict => conflict.Unplanned).ToHashSet(StringComparer.Ordinal);
        if (visited.Count < plan.Visits.Count)
            faults.Add($"Of {plan.Visits.Count} visits only {visited.Count} are of different obligations.");
        var cut = plan.LeftOut.Select(one => one.Obligation.Id).ToHashSet(StringComparer.Ordinal);
        if (visited.Count + left.Count + cut.Count != plan.Obligations.Count)
            faults.Add($"There are {plan.Obligations.Count} obligations, but {visited.Count} visits, {left.Count} in conflicts and {cut.Count} that are left out.");
        foreach (var obligation in plan.Obligations)
        {
            var isLeft = obligation.Cut is null ? left.Contains(obligation.Id) : cut.Contains(obligation.Id);
            if (visited.Contains(obligation.Id) == isLeft)
                faults.Add($"{obligation.Id}: neither a visit nor a reason for none, or both.");
        }

        var demands = plan.Conflicts.SelectMany(conflict => conflict.Demands).Concat(left).ToHashSet(StringComparer.Ordinal);
        foreach (var obligation in plan.Obligations.Where(obligation => obligation.Cut is not null && demands.Contains(obligation.Id)))
            faults.Add($"{obligation.Id}: its window is cut, and it stands in a conflict.");
        if (!plan.LeftOut.Select(one => one.Obligation).SequenceEqual(plan.Obligations.Where(obligation => cut.Contains(obligation.Id)), ReferenceEqualityComparer.Instance))
            faults.Add("What is left out does not stand in the order of the obligations.");
    }

    private static void Single(VisitPlan plan, PlannedVisit visit, TeamMember member, List<string> faults)
    {
        var owed = visit.Obligation;
        if (owed.Staff is { } staff && staff != visit.Staff && !plan.IsTakenOver(staff, visit.Staff))
            faults.Add($"{Name(visit)}: made by {visit.Staff}, owed by {staff}.");
        if (owed.Excusal is not null)
            faults.Add($"{Name(visit)}: planned though excused.");
        if (Shift(plan.Calendar, visit) is { } made && owed.ExcusedDays.Contains(made))
            faults.Add($"{Name(visit)}: on a day on which the customer is excused.");
        if (!owed.Window.Contains(visit.Starts))
            faults.Add($"{Name(visit)}: outside the window {owed.Window.Name}.");
        if (visit.Ends - visit.Starts != member.VisitLength)
            faults.Add($"{Name(visit)}: lasts {visit.Ends - visit.Starts}, expected {member.VisitLength}.");
        if (Shift(plan.Calendar, visit) is not { } day)
            faults.Add($"{Name(visit)}: not wholly in working time, or not at a step of its length.");
        else if (member.IsAbsent(day) || day < plan.From)
            faults.Add($"{Name(visit)}: on a day on which {member.Id} does not visit.");
        if (owed.Appointment is { } agreed && visit.Moved is null && (agreed.MovedFrom is not null || visit.Starts < agreed.Opens || visit.Starts >= agreed.Closes))
            faults.Add($"{Name(visit)}: not at the agreed time, and no reason is told.");
    }

    private static void Days(PlannedVisit[] visits, TeamMember member, WorkingCalendar calendar, List<string> faults)
    {
        for (var i = 1; i < visits.Length; i++)
        {
            if (visits[i].Starts < visits[i - 1].Ends)
                faults.Add($"{Name(visits[i])}: begins before {Name(visits[i - 1])} ends.");
        }

        foreach (var day in visits.GroupBy(visit => Shift(calendar, visit) ?? visit.Day))
        {
            if (day.Count() > member.CapacityOn(day.Key))
                faults.Add($"{member.Id} has {day.Count()} visits on {day.Key:O} and can make {member.CapacityOn(day.Key)}.");
        }
    }

    private static bool IsChosen(PlannedVisit visit) => visit.Obligation.Duty.AtFixedTime && visit.Obligation.Appointment is null && visit.Moved is null;

    /// <summary>The day to whose hours a visit belongs; null: it does not lie in any, or off the steps.</summary>
    private static DateOnly? Shift(WorkingCalendar calendar, PlannedVisit visit)
    {
        foreach (var day in new[] { visit.Day, visit.Day.AddDays(-1) })
        {
            if (day < calendar.FirstDay || day > calendar.LastDay)
                continue;
            foreach (var hours in calendar.Day(day).Hours)
            {
                if (visit.Starts >= hours.Opens && visit.Ends <= hours.Closes && (visit.Starts - hours.Opens).Ticks % (visit.Ends - visit.Starts).Ticks == 0)
                    return day;
            }
        }

        return null;
    }

    private static string Name(PlannedVisit visit) => FormattableString.Invariant($"{visit.Obligation.Id} at {visit.Starts:yyyy-MM-dd HH:mm}");
}
