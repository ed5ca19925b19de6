namespace CustomerServiceRules.Visits.Planning;

/// <summary>
/// Gives each demand one of its combinations of days, and each visit somebody of the team, so that nobody has more on a day than
/// that day's capacity and the load is even over days and persons. Staff whose demands do not touch are planned apart from each
/// other: what cannot be met for one does not keep the others from their plan.
/// </summary>
/// <remarks>
/// Equal demands and members give equal plans, in whatever order they come and with any number of threads. The search is a
/// heuristic: the tightest first, moves, exchanges, capacity that becomes dearer; small rests are searched wholly. So a demand
/// that is left out has a <see cref="PlanConflict"/> that says whether it is proven. The search for conflicts ends after a number of
/// steps that depends on the demands alone: about a hundred demands with loads are searched through, of several hundred only the first
/// that do not fit; what is left out then stands in one conflict, not proven and not the smallest. Thread-safe.
/// </remarks>
public static class DemandPlanner
{
    /// <summary>Plans demands.</summary>
    /// <param name="demands">The demands; each ID once.</param>
    /// <param name="team">The team; each ID once.</param>
    /// <param name="settings">How to work; null: by default.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentException">An ID stands twice.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static DemandPlan Plan(
        IEnumerable<VisitDemand> demands, IEnumerable<TeamMember> team, PlannerSettings? settings = null, CancellationToken cancellationToken = default)
    {
        var members = TeamOrder.Of(team);
        var sorted = Sorted(demands);
        var parts = Parts(sorted, members);
        var plans = (settings ?? PlannerSettings.Default).ForEach(parts.Count, i => DemandPart.Plan(parts[i].Demands, parts[i].Members), cancellationToken);
        return new(
            [.. plans.SelectMany(plan => plan.Assignments).OrderBy(assignment => assignment.Demand.Id, StringComparer.Ordinal)],
            [.. plans.SelectMany(plan => plan.Conflicts).OrderBy(conflict => conflict.Unplanned[0], StringComparer.Ordinal)]);
    }

    private static VisitDemand[] Sorted(IEnumerable<VisitDemand> demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        VisitDemand[] sorted = [.. demands.OrderBy(demand => demand.Id, StringComparer.Ordinal)];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Id == sorted[i - 1].Id)
                throw new ArgumentException($"Found the demand '{sorted[i].Id}' twice, expected each ID once.", nameof(demands));
        }

        return sorted;
    }

    /// <summary>One part a person; one of all where there are visits that anyone may make.</summary>
    private static List<(VisitDemand[] Demands, TeamMember[] Members)> Parts(VisitDemand[] demands, TeamMember[] members)
    {
        if (demands.Any(demand => demand.Staff is null))
            return [(demands, members)];
        return [.. demands.GroupBy(demand => demand.Staff!, StringComparer.Ordinal)
            .OrderBy(own => own.Key, StringComparer.Ordinal)
            .Select(own => (own.ToArray(), members.Where(member => member.Id == own.Key).ToArray()))];
    }
}
