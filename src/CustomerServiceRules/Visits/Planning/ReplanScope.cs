namespace CustomerServiceRules.Visits.Planning;

/// <summary>Whose visits a disturbance can touch; those of all others are left alone.</summary>
internal sealed class ReplanScope
{
    private readonly HashSet<string>? _staff;

    private ReplanScope(HashSet<string>? staff) => _staff = staff;

    public static ReplanScope Of(VisitPlan plan, PlanDisturbance disturbance, IReadOnlyList<TakeOver> takeOvers)
    {
        if (disturbance.Calendar is not null || disturbance.Obligations is not null || plan.Obligations.Any(owed => owed.Staff is null))
            return new(null);
        var left = disturbance.Departures.Select(departure => departure.Customer).ToHashSet();
        HashSet<string> staff =
        [
            .. disturbance.Absences.Select(absence => absence.Staff),
            .. disturbance.TakeOvers.Select(takeOver => takeOver.Staff),
            .. plan.Obligations.Where(owed => left.Contains(owed.Customer)).Select(owed => owed.Staff!),
        ];
        for (var count = -1; count < staff.Count;)
        {
            count = staff.Count;
            foreach (var takeOver in takeOvers.Where(takeOver => staff.Contains(takeOver.Staff) || staff.Contains(takeOver.By)))
                staff.UnionWith([takeOver.Staff, takeOver.By]);
        }

        return new(staff);
    }

    public bool Holds(string? staff) => _staff is null || (staff is not null && _staff.Contains(staff));

    /// <summary>What is known of others stays.</summary>
    public IEnumerable<PlanConflict> Kept(VisitPlan plan)
    {
        if (_staff is null || plan.Conflicts.Count == 0)
            return [];
        var unplanned = plan.Conflicts.SelectMany(conflict => conflict.Unplanned).ToHashSet(StringComparer.Ordinal);
        var own = plan.Obligations.Where(owed => Holds(owed.Staff)).Select(owed => owed.Id).Where(unplanned.Contains).ToHashSet(StringComparer.Ordinal);
        return plan.Conflicts.Where(conflict => !own.Contains(conflict.Unplanned[0]));
    }

    /// <summary>The visits of others with new ones, by staff and start.</summary>
    public IReadOnlyList<PlannedVisit> Merge(IReadOnlyList<PlannedVisit> before, PlannedVisit[] own)
    {
        if (_staff is null)
            return own;
        var (merged, next) = (new List<PlannedVisit>(before.Count), 0);
        foreach (var visit in before.Where(visit => !Holds(visit.Obligation.Staff)))
        {
            while (next < own.Length && string.CompareOrdinal(own[next].Staff, visit.Staff) < 0)
                merged.Add(own[next++]);
            merged.Add(visit);
        }

        merged.AddRange(own[next..]);
        return merged;
    }
}
