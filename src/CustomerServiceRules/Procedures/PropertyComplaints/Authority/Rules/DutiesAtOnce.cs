using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

[Name("cgh.duties.arrange-at-once-on-duty")]
[Cites("CGH-5.3.3")]
internal sealed class DutyDepartmentArranges : Rule
{
    public override void Define()
    {
        Settled<ReceptionRoute> route = null!;
        var duty = new ComplaintDuty(ComplaintTask.ArrangeAtOnce, PropertyComplaintRoles.DutyDepartment.Id);

        When()
            .Match(() => route, r => r.Value == ReceptionRoute.DisturbingOutsideWorkingTime);
        Then()
            .Yield(_ => new Candidate<ComplaintDuty>(route.Subject, duty));
    }
}

[Name("cgh.duties.arrange-at-once-at-work")]
[Cites("OQ-69", "CGH-5.3.3")]
internal sealed class ResponsibleDepartmentArranges : Rule
{
    public override void Define()
    {
        Settled<ReceptionRoute> route = null!;
        var duty = new ComplaintDuty(ComplaintTask.ArrangeAtOnce, PropertyComplaintRoles.ResponsibleDepartment.Id);

        When()
            .Match(() => route, r => r.Value == ReceptionRoute.DisturbingInWorkingTime);
        Then()
            .Yield(_ => new Candidate<ComplaintDuty>(route.Subject, duty));
    }
}
