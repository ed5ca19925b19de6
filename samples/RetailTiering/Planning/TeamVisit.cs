using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;
using RetailTiering.Deciding;

namespace RetailTiering.Planning;

/// <summary>One planned visit.</summary>
/// <param name="Obligation">What it is to meet.</param>
/// <param name="Starts">When it begins, at the offset of the zone of the visits.</param>
/// <param name="Moved">Why it is not at the fixed time of its outlet; null: it is, or there is none.</param>
internal sealed record TeamVisit(TieredOutlet Outlet, string Staff, Obligation Obligation, DateTimeOffset Starts, VisitMove? Moved)
{
    public DateOnly Day => DateOnly.FromDateTime(Starts.DateTime);
}
