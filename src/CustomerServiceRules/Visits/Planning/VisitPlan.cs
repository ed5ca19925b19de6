using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Which visit is made when and by whom. Immutable.</summary>
public sealed class VisitPlan
{
    internal VisitPlan(
        WorkingCalendar calendar,
        IReadOnlyList<TeamMember> team,
        DateOnly? from,
        IReadOnlyList<Obligation> obligations,
        IReadOnlyList<PlannedVisit> visits,
        IReadOnlyList<PlanConflict> conflicts,
        IReadOnlyList<LeftOutObligation> leftOut,
        IReadOnlyList<TakeOver>? takeOvers = null)
    {
        TakeOvers = takeOvers ?? [];
        Calendar = calendar;
        Team = team;
        From = from;
        Obligations = obligations;
        Visits = visits;
        Conflicts = conflicts;
        LeftOut = leftOut;
    }

    /// <summary>The calendar that it keeps to.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The team, by ID.</summary>
    public IReadOnlyList<TeamMember> Team { get; }

    /// <summary>The first day on which a visit may be; null: the first that the windows and the calendar allow.</summary>
    public DateOnly? From { get; }

    /// <summary>Who may make whose visits, where that was allowed after a disturbance.</summary>
    public IReadOnlyList<TakeOver> TakeOvers { get; }

    /// <summary>What was to be planned: everything that was given and is not excused from the beginning, by staff and customer.</summary>
    public IReadOnlyList<Obligation> Obligations { get; }

    /// <summary>The visits, by staff and start.</summary>
    public IReadOnlyList<PlannedVisit> Visits { get; }

    /// <summary>Why some obligations whose window is not cut have no visit; empty: each of them has one.</summary>
    public IReadOnlyList<PlanConflict> Conflicts { get; }

    /// <summary>
    /// The obligations whose window is cut that have no visit, in the order of <see cref="Obligations"/>: they are planned after all
    /// others, where these leave room, and are excused if they are not met.
    /// </summary>
    public IReadOnlyList<LeftOutObligation> LeftOut { get; }

    /// <summary>Whether each obligation whose window is not cut has its visit.</summary>
    public bool IsWhole => Conflicts.Count == 0;

    /// <summary>
    /// Checks the plan against what it is to keep to, without regard to how it came about: each obligation one visit or a conflict, or, if its window is cut, one visit or none with a reason; in
    /// its window and in working time, by whom it may be, within capacity, nobody at two visits at once, fixed times kept or a reason told.
    /// </summary>
    /// <returns>What is wrong, one sentence each; empty: nothing.</returns>
    public IReadOnlyList<string> Verify() => PlanCheck.Of(this);

    internal bool IsTakenOver(string staff, string by) => TakeOvers.Any(allowed => allowed.Staff == staff && allowed.By == by);
}
