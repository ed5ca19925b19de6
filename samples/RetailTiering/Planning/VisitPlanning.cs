using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;
using RetailTiering.Deciding;
using RetailTiering.Input;

namespace RetailTiering.Planning;

/// <summary>Has the library plan what is owed over the team.</summary>
internal static class VisitPlanning
{
    private const int MostOutletsNamed = 10;

    /// <summary>
    /// Plans within the weeks that begin in the month, so that the plans of two months never claim the same day. Where these weeks
    /// lack the room, a fortnight that reaches into the next month is used to its end.
    /// </summary>
    /// <exception cref="PlanImpossibleException">The team cannot make all visits.</exception>
    public static IReadOnlyList<TeamVisit> Plan(
        IReadOnlyList<Obligation> owed, Tiering tiering, Team team, WorkingCalendar calendar, DateOnly month, CancellationToken cancellation)
    {
        var next = FirstMondayFrom(month.AddMonths(1));
        var last = owed.Select(obligation => obligation.LastDay).DefaultIfEmpty(next).Max();
        var daysOfNext = Enumerable.Range(0, Math.Max(0, last.DayNumber - next.DayNumber + 1)).ToDictionary(next.AddDays, _ => 0);
        var plan = Plan(owed, team, calendar, daysOfNext, cancellation);
        if (!plan.IsWhole && daysOfNext.Count > 0)
            plan = Plan(owed, team, calendar, [], cancellation);
        if (!plan.IsWhole)
            throw new PlanImpossibleException([.. Explained(plan, month)]);

        var outlets = tiering.Outlets.ToDictionary(outlet => outlet.Standing.Subject);
        return [.. plan.Visits.Select(visit => new TeamVisit(outlets[visit.Obligation.Customer], visit.Staff, visit.Obligation, visit.Starts, visit.Moved))];
    }

    private static VisitPlan Plan(
        IReadOnlyList<Obligation> owed, Team team, WorkingCalendar calendar, Dictionary<DateOnly, int> capacityOfDays, CancellationToken cancellation) => VisitPlanner.Plan(
            owed.Where(obligation => obligation.Excusal is null),
            team.Managers.Select(manager => new TeamMember(manager.Name, manager.VisitsADay)
            {
                VisitLength = TimeSpan.FromMinutes(VisitingTime.MinutesOfVisit),
                CapacityOfDays = capacityOfDays,
            }),
            calendar,
            cancellationToken: cancellation);

    private static DateOnly FirstMondayFrom(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7);

    private static IEnumerable<string> Explained(VisitPlan plan, DateOnly month)
    {
        yield return $"--plan {Shown.Month(month)}: found a team that cannot make every visit that is owed, expected one that can; nothing was written.";
        var obligations = plan.Obligations.ToDictionary(obligation => obligation.Id, StringComparer.Ordinal);
        foreach (var conflict in plan.Conflicts)
        {
            var clauses = conflict.Demands.Where(obligations.ContainsKey).SelectMany(demand => obligations[demand].Clauses).Distinct(StringComparer.Ordinal);
            yield return $"{conflict.Sentence.English} [{string.Join(", ", clauses)}]";
            yield return $"  Left out for this reason: {Named(conflict.Unplanned)}.";
        }
    }

    private static string Named(IReadOnlyList<string> names) => names.Count <= MostOutletsNamed
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostOutletsNamed))} and {names.Count - MostOutletsNamed} more";
}
