using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

internal abstract class StaffCoverageMet(SupervisionLevel level, Parameter<Fraction> least) : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        CoveredStaff staff = null!;

        When()
            .Match(() => floor, p => p.Parameter == least)
            .Match(() => staff, s => s.Level == level, s => s.Share >= floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(staff.Subject, FloorResult.Met));
    }
}

internal abstract class StaffCoverageMissed(SupervisionLevel level, Parameter<Fraction> least) : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        CoveredStaff staff = null!;

        When()
            .Match(() => floor, p => p.Parameter == least)
            .Match(() => staff, s => s.Level == level, s => s.Share < floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(staff.Subject, FloorResult.Missed));
    }
}

[Name("tob.kpi-staff-coverage.department-met")]
[Cites("TOB-22.1c", TobaccoDocument.PeriodsLeftOpen)]
internal sealed class DepartmentCoverageMet() : StaffCoverageMet(SupervisionLevel.Department, TobaccoRetail.DepartmentCoverageFloor);

[Name("tob.kpi-staff-coverage.department-missed")]
[Cites("TOB-22.1c", TobaccoDocument.PeriodsLeftOpen)]
internal sealed class DepartmentCoverageMissed() : StaffCoverageMissed(SupervisionLevel.Department, TobaccoRetail.DepartmentCoverageFloor);

[Name("tob.kpi-staff-coverage.city-met")]
[Cites("TOB-22.3a", TobaccoDocument.PeriodsLeftOpen)]
internal sealed class CityCoverageMet() : StaffCoverageMet(SupervisionLevel.City, TobaccoRetail.CityStaffShare);

[Name("tob.kpi-staff-coverage.city-missed")]
[Cites("TOB-22.3a", TobaccoDocument.PeriodsLeftOpen)]
internal sealed class CityCoverageMissed() : StaffCoverageMissed(SupervisionLevel.City, TobaccoRetail.CityStaffShare);

[Name("tob.kpi-staff-coverage.county-met")]
[Cites("TOB-22.2c", TobaccoDocument.PeriodsLeftOpen)]
internal sealed class CountyCoverageMet() : StaffCoverageMet(SupervisionLevel.CountyBranch, TobaccoRetail.CountyCoverageFloor);

[Name("tob.kpi-staff-coverage.county-missed")]
[Cites("TOB-22.2c", TobaccoDocument.PeriodsLeftOpen)]
internal sealed class CountyCoverageMissed() : StaffCoverageMissed(SupervisionLevel.CountyBranch, TobaccoRetail.CountyCoverageFloor);
