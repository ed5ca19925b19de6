namespace CustomerServiceRules.Visits.Planning;

/// <summary>Which combination of days each demand takes, and who serves it on each. Immutable.</summary>
/// <param name="Assignments">The demands that are met, by ID.</param>
/// <param name="Conflicts">Why others are not; empty: all are met.</param>
public sealed record DemandPlan(IReadOnlyList<DemandAssignment> Assignments, IReadOnlyList<PlanConflict> Conflicts)
{
    /// <summary>Whether every demand is met.</summary>
    public bool IsWhole => Conflicts.Count == 0;
}

/// <summary>What one demand was given. Immutable.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Combination">The option that was taken.</param>
/// <param name="Staff">Who serves it on each day of the combination, in the order of the days.</param>
public sealed record DemandAssignment(VisitDemand Demand, DayCombination Combination, IReadOnlyList<string> Staff);
