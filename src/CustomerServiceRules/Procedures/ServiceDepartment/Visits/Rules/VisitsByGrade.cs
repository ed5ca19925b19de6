using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

[Name("csd.visits.by-grade")]
[Cites("CSD-3.1", ServiceDepartmentDocument.GradesLeftOpen)]
internal sealed class VisitsByGrade : Rule
{
    public override void Define()
    {
        GradedCustomer customer = null!;
        GradedVisits visits = null!;

        When()
            .Match(() => customer)
            .Match(() => visits, v => v.Grade == customer.Grade);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(customer.Subject, visits.Duty));
    }
}
