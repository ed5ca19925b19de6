using CustomerServiceRules.Visits.Planning;
using RetailTiering.Planning;

namespace RetailTiering.Output;

/// <summary>One planned visit as the files show it.</summary>
/// <param name="Starts">When it begins, on the wall clock of the zone of the visits.</param>
/// <param name="Obligation">The ID of the obligation that it meets.</param>
/// <param name="Clauses">The clauses that the obligation rests on, the most specific first.</param>
/// <param name="Moved">Why it is not at the fixed time of its outlet; null: it is, or there is none.</param>
internal sealed record VisitRow(
    DateTimeOffset Starts,
    string Staff,
    string Customer,
    string Name,
    string City,
    string Tier,
    string Obligation,
    IReadOnlyList<string> Clauses,
    VisitMove? Moved)
{
    public static VisitRow Of(TeamVisit visit) => new(
        visit.Starts,
        visit.Staff,
        visit.Outlet.Row.Id,
        visit.Outlet.Row.Name,
        visit.Outlet.Row.City,
        visit.Outlet.Tier.Value.ToString(),
        visit.Obligation.Id,
        visit.Obligation.Clauses,
        visit.Moved);

    /// <summary>In the order of the files: by time, then manager, then customer.</summary>
    public static IEnumerable<VisitRow> Sorted(IEnumerable<VisitRow> rows) => rows
        .OrderBy(row => row.Starts).ThenBy(row => row.Staff, StringComparer.Ordinal).ThenBy(row => row.Customer, StringComparer.Ordinal).ThenBy(row => row.Obligation, StringComparer.Ordinal);
}
