using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using RetailTiering.Planning;

namespace RetailTiering.Output;

/// <summary>What a plan makes of the coverage of one manager's customers in the month.</summary>
/// <param name="Customers">How many customers of the manager are owed a visit in the windows that begin in the month, excused or not.</param>
/// <param name="Assigned">How many of them are owed a visit whose window lies wholly in the month and is not excused.</param>
/// <param name="Covered">How many of these have a visit in the plan.</param>
/// <param name="Share">Covered of assigned; null where nobody is assigned.</param>
/// <param name="IsFloorMet">Whether the share reaches what the procedure demands; null where nobody is assigned.</param>
/// <param name="Owed">How many visits are owed in the windows that begin in the month.</param>
/// <param name="Planned">How many of them are planned.</param>
/// <param name="Moved">How many of the planned ones are not at their fixed time.</param>
/// <param name="Excused">How many of the owed ones are excused.</param>
/// <param name="Misses">The customers that are assigned and not covered.</param>
/// <param name="Clauses">What the coverage and the excuses rest on.</param>
internal sealed record CoverageRow(
    string Staff,
    int Customers,
    int Assigned,
    int Covered,
    Fraction? Share,
    bool? IsFloorMet,
    int Owed,
    int Planned,
    int Moved,
    int Excused,
    IReadOnlyList<string> Misses,
    IReadOnlyList<string> Clauses)
{
    private const string ForAll = "all";

    /// <summary>A row for each manager of the team, in the order of their names, and one for all.</summary>
    public static IReadOnlyList<CoverageRow> Of(MonthPlan plan)
    {
        var owed = plan.Ledger.Results.ToLookup(result => result.Obligation.Staff!, StringComparer.Ordinal);
        var visits = plan.Visits.ToLookup(visit => visit.Staff, StringComparer.Ordinal);
        return
        [
            .. plan.Team.Managers.Select(manager => Of(
                manager.Name,
                plan.CustomersOf.GetValueOrDefault(manager.Name),
                [.. owed[manager.Name]],
                [.. visits[manager.Name]],
                [.. plan.Coverage.Where(entry => entry.Coverage.Staff == manager.Name)])),
            Of(ForAll, plan.CustomersOf.Values.Sum(), plan.Ledger.Results, plan.Visits, plan.Coverage),
        ];
    }

    private static CoverageRow Of(
        string manager, int customers, IReadOnlyList<ObligationResult> owed, IReadOnlyList<TeamVisit> visits, IReadOnlyList<StaffCoverage> coverage)
    {
        var (assigned, covered) = (coverage.Sum(entry => entry.Coverage.Assigned), coverage.Sum(entry => entry.Coverage.Reached));
        CoverageMiss[] misses = [.. coverage.SelectMany(entry => entry.Coverage.Misses)];
        var excused = owed.Where(result => result.State == ObligationState.Excused).ToArray();
        return new CoverageRow(
            manager,
            customers,
            assigned,
            covered,
            assigned == 0 ? null : new Fraction(covered, assigned),
            assigned == 0 ? null : coverage.All(entry => entry.Floor.Value == FloorResult.Met),
            owed.Count,
            visits.Count,
            visits.Count(visit => visit.Moved is not null),
            excused.Length,
            [.. misses.Select(miss => miss.Customer.Value)],
            [
                .. coverage.SelectMany(entry => entry.Floor.Reasons).SelectMany(reason => reason.Clauses)
                    .Concat(misses.SelectMany(miss => miss.Clauses))
                    .Concat(excused.SelectMany(result => result.Excusal!.Clauses))
                    .Distinct(StringComparer.Ordinal),
            ]);
    }
}
