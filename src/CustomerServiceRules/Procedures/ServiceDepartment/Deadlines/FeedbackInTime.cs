using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

[Name("csd.deadlines.feedback")]
[Cites("CSD-3.1", "CSD-3.2", ServiceDepartmentDocument.FeedbackLeftOpen)]
internal sealed class FeedbackInTime : Rule
{
    public override void Define()
    {
        InForce<TimeLimit> limit = null!;
        AskedSubject complaint = null!;

        When()
            .Match(() => limit, l => l.Parameter == ServiceDepartment.FeedbackWithin)
            .Match(() => complaint);
        Then()
            .Yield(_ => new Candidate<OwedLimit>(complaint.Subject, new OwedLimit(DepartmentComplaintLifecycle.FeedbackClock, limit.Value)));
    }
}
