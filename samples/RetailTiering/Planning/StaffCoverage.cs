using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using RetailTiering.Deciding;

namespace RetailTiering.Planning;

/// <summary>How many of one manager's outlets are visited in the month, and whether the procedure is content with it.</summary>
internal sealed record StaffCoverage(ContactCoverage Coverage, Decision<FloorResult> Floor)
{
    public static StaffCoverage Of(ContactCoverage coverage, Tiering tiering)
    {
        var month = CoverageMonth.Of(coverage);
        return new(coverage, tiering.Rulebook.Decide(TobaccoRetail.Coverage, new SubjectFacts(month.Subject, [month]), tiering.RunStart));
    }
}
