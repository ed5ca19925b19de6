using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>
/// Turns obligations into visits of a team: each once, on a working day of its window, by whoever owes it, and within what the
/// person can do in a day. Visits at a fixed time keep one weekday and one time of day: the agreed ones, else those that the planner
/// chooses so that the load is even; in weeks in which that day is off they are moved, and say so. A weekday that is worked only to
/// make up for holidays is chosen only where no other has room.
/// </summary>
/// <remarks>
/// Equal obligations, team and calendar give an equal plan, in whatever order they come and with any number of threads. An obligation is
/// left out only where it is proven by counting that not all can be met. What owes no staff may be made by any of the team.
/// <para>An agreed time binds its visit to its day: if the day has no room, the visit is in a conflict, not on another day. Only if the
/// day itself is impossible (off, an absence, before the first day, no start in the agreed span) does the visit move.</para>
/// <para>An obligation whose window is cut is planned after all others and takes nothing from them; where there is no room it is in
/// <see cref="VisitPlan.LeftOut"/>. Several visits of one window are on different days where days with room are left for that; else
/// some share a day. Thread-safe.</para>
/// </remarks>
public static class VisitPlanner
{
    /// <summary>Plans obligations.</summary>
    /// <param name="obligations">What is owed, each once; what is excused from the beginning is not planned, what has a cut window only where all others leave room.</param>
    /// <param name="team">Who visits, each once; a day of a person holds at most so many visits as can start in its working time.</param>
    /// <param name="calendar">Working days and hours; days that it does not know are not used.</param>
    /// <param name="from">The first day on which a visit may be; null: any.</param>
    /// <param name="settings">How to work; null: by default.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">An obligation or a member stands twice.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static VisitPlan Plan(
        IEnumerable<Obligation> obligations,
        IEnumerable<TeamMember> team,
        WorkingCalendar calendar,
        DateOnly? from = null,
        PlannerSettings? settings = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(obligations);
        ArgumentNullException.ThrowIfNull(calendar);
        settings ??= PlannerSettings.Default;
        var members = TeamOrder.Of(team);
        var parts = ObligationParts.Of(obligations, members);
        var (first, last) = ObligationParts.Span(parts.SelectMany(part => part.Obligations), calendar, from);
        var grids = PlanRoom.Grids(calendar, members, first, last);
        var plans = settings.ForEach(parts.Count, i => PlanSpan.Plan(parts[i], calendar, grids, first, last), cancellationToken);
        return new(
            calendar,
            members,
            from,
            [.. plans.SelectMany(plan => plan.Owed)],
            [.. plans.SelectMany(plan => plan.Visits)],
            [.. plans.SelectMany(plan => plan.Conflicts).OrderBy(conflict => conflict.Unplanned[0], StringComparer.Ordinal)],
            [.. plans.SelectMany(plan => plan.LeftOut)]);
    }

    /// <summary>Plans what is still open of what is owed; what is met, missed or excused needs no visit.</summary>
    /// <param name="results">How the obligations stand, each once.</param>
    /// <param name="team">Who visits, each once.</param>
    /// <param name="calendar">Working days and hours.</param>
    /// <param name="from">The first day on which a visit may be; null: any.</param>
    /// <param name="settings">How to work; null: by default.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">An obligation or a member stands twice.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static VisitPlan PlanOpen(
        IEnumerable<ObligationResult> results,
        IEnumerable<TeamMember> team,
        WorkingCalendar calendar,
        DateOnly? from = null,
        PlannerSettings? settings = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        return Plan(results.Where(result => result.State == ObligationState.Open).Select(result => result.Obligation), team, calendar, from, settings, cancellationToken);
    }

    /// <summary>
    /// Plans anew what a disturbance makes impossible, and touches as few other visits as that needs: no plan that keeps more of the
    /// visits has as many obligations met. Visits that are kept are the same in both plans, to the byte.
    /// </summary>
    /// <param name="plan">The plan so far.</param>
    /// <param name="disturbance">What has changed; where it says nothing but a first day, the plan itself is returned.</param>
    /// <returns>The plan that holds now, with each change and its reason.</returns>
    /// <exception cref="ArgumentException">The disturbance names somebody who is not in the team, or an obligation twice.</exception>
    public static RevisedPlan Replan(VisitPlan plan, PlanDisturbance disturbance)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(disturbance);
        return IsEmpty(disturbance) ? new(plan, []) : new Replanning(plan, disturbance).Run();
    }

    private static bool IsEmpty(PlanDisturbance disturbance) =>
        disturbance is { Absences.Count: 0, Calendar: null, Departures.Count: 0, TakeOvers.Count: 0, Obligations: null };
}
