using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;
using RetailTiering.Explaining;
using RetailTiering.Input;
using RetailTiering.Planning;

namespace RetailTiering.Display;

/// <summary>Makes of a plan what is shown of it.</summary>
internal static class PlanViews
{
    public static PlanView Of(MonthPlan plan, Texts texts) => new(
        plan.Month,
        [.. NotesOn(plan, texts)],
        CountsOf(plan),
        ManagersOf(plan),
        DaysOf(plan, texts),
        ExcusedOf(plan, texts),
        MovedOf(plan, texts),
        new ClauseBook(plan.Tiering.Rulebook).Of(plan.Ledger.Results.SelectMany(result => result.Obligation.Clauses.Concat(result.Excusal?.Clauses ?? []))
            .Concat(plan.Coverage.SelectMany(entry => entry.Floor.Reasons).SelectMany(reason => reason.Clauses))));

    public static string WhyExcused(MonthPlan plan, Obligation excused, Texts texts)
    {
        if (excused.Excusal!.Ground != ExcuseGround.NoWorkingDay)
            return excused.Excusal.Reason.In(texts.Language);

        var calendar = plan.Terms.Calendar;
        var names = Enumerable.Range(excused.FirstDay.DayNumber, excused.LastDay.DayNumber - excused.FirstDay.DayNumber + 1).Select(DateOnly.FromDayNumber)
            .Where(day => day <= calendar.LastDay).Select(day => calendar.Day(day).Name).OfType<string>().Distinct().Select(texts.Holiday).ToArray();
        return names.Length == 0 ? texts.NoWorkingDay : Filled(texts.NoWorkingDayBecause, string.Join(texts.Comma, names));
    }

    private static IEnumerable<string> NotesOn(MonthPlan plan, Texts texts)
    {
        var tiering = plan.Tiering;
        yield return Filled(
            Duties.AreAssumedFor(plan.FirstDay, tiering) ? texts.PlanTiersAssumed : texts.PlanTiers, Shown.Day(tiering.RunDay), Shown.Day(tiering.Outlets[0].Effect.Value));
        yield return texts.PlanMonth;
        yield return Filled(texts.PlanHours, VisitingTime.MinutesOfVisit, Shown.Day(plan.Terms.Anchor(null)));
        yield return texts.PlanTimes;
        var managers = texts.Managers(plan.Team.Managers.Count);
        yield return plan.Team.Origin switch
        {
            TeamOrigin.BuiltIn => Filled(texts.TeamBuiltIn, managers),
            TeamOrigin.File => Filled(texts.TeamOfFile, managers, Shown.OneLine(Path.GetFileName(plan.Team.Source))),
            _ => Filled(texts.TeamMade, managers, TeamToFit.VisitsADay),
        };
    }

    private static PlanCounts CountsOf(MonthPlan plan) => new(
        plan.Ledger.Owed,
        plan.Ledger.Results.Select(result => result.Obligation.Customer).Distinct().Count(),
        plan.Visits.Count,
        plan.Ledger.Excused,
        plan.Coverage.Sum(entry => entry.Coverage.Assigned),
        plan.Coverage.Sum(entry => entry.Coverage.Reached));

    private static StaffView[] ManagersOf(MonthPlan plan)
    {
        var visits = plan.Visits.ToLookup(visit => visit.Staff, StringComparer.Ordinal);
        var outlets = plan.CustomersOf;
        var coverage = plan.Coverage.ToDictionary(entry => entry.Coverage.Staff!, entry => entry.Coverage.Share, StringComparer.Ordinal);
        return [.. plan.Team.Managers.Select(manager =>
        {
            var days = visits[manager.Name].CountBy(visit => visit.Day).OrderBy(day => day.Key).ToArray();
            return new StaffView(
                manager.Name,
                outlets.GetValueOrDefault(manager.Name),
                visits[manager.Name].Count(),
                days.Length,
                days.Length == 0 ? null : days.Select(day => (day.Key, day.Value)).MaxBy(day => day.Value),
                manager.VisitsADay,
                coverage.TryGetValue(manager.Name, out var share) ? share : null);
        })];
    }

    private static DayView[] DaysOf(MonthPlan plan, Texts texts)
    {
        var visits = plan.Visits.CountBy(visit => (visit.Day, visit.Staff)).ToDictionary();
        var last = plan.FirstDay.AddMonths(1).AddDays(-1);
        foreach (var visit in plan.Visits)
            last = visit.Day > last ? visit.Day : last;
        var days = new List<DayView>();
        for (var day = plan.FirstDay; day <= last; day = day.AddDays(1))
        {
            var known = plan.Terms.Calendar.Day(day);
            if (known.IsWorking || (known.Name is not null && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
                days.Add(new DayView(day, NoteOn(known, texts), [.. plan.Team.Managers.Select(manager => visits.GetValueOrDefault((day, manager.Name)))]));
        }

        return [.. days];
    }

    private static string NoteOn(WorkingDay day, Texts texts)
    {
        if (day.Name is null)
            return "";
        return day.IsWorking ? Filled(texts.MakeUpDay, texts.Holiday(day.Name)) : texts.Holiday(day.Name);
    }

    private static ExcusedView[] ExcusedOf(MonthPlan plan, Texts texts) =>
    [
        .. from result in plan.Ledger.Results
           where result.State == ObligationState.Excused
           let owed = result.Obligation
           group result by (owed.FirstDay, owed.LastDay, owed.Window.Name, result.Excusal!.Ground) into window
           orderby window.Key.FirstDay, window.Key.LastDay
           select new ExcusedView(
               window.Key.Name,
               Filled(texts.DayToDay, Shown.Day(window.Key.FirstDay), Shown.Day(window.Key.LastDay)),
               window.Count(),
               WhyExcused(plan, window.First().Obligation, texts),
               [.. window.SelectMany(result => result.Excusal!.Clauses).Distinct(StringComparer.Ordinal)]),
    ];

    private static MovedView[] MovedOf(MonthPlan plan, Texts texts) =>
    [
        .. from visit in plan.Visits
           where visit.Moved is not null
           group visit by (visit.Moved!.Day, To: visit.Day, visit.Moved.Reason) into move
           orderby move.Key.Day, move.Key.To, move.Key.Reason
           select new MovedView(
               move.Key.Day, move.Key.To, WhyMoved(plan, move.Key.Day, move.Key.Reason, texts), [.. move.Select(visit => visit.Outlet.Row.Id).Order(StringComparer.Ordinal)]),
    ];

    private static string WhyMoved(MonthPlan plan, DateOnly day, MoveReason reason, Texts texts)
    {
        var calendar = plan.Terms.Calendar;
        if (reason == MoveReason.DayOff && day > calendar.LastDay)
            return texts.BeyondCalendar;
        return reason == MoveReason.DayOff && calendar.Day(day) is { IsWorking: false, Name: { } holiday }
            ? Filled(texts.NoWorkingDayBecause, texts.Holiday(holiday))
            : texts.WhyMoved(reason);
    }

    private static string Filled(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
