using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

[Name("cgh.duties.handle")]
[Cites("CGH-4.2", "CGH-4.1.2", PropertyComplaintsDocument.DepartmentsOfCategories)]
internal sealed class ResponsibleDepartmentHandles : Rule
{
    public override void Define()
    {
        Settled<PropertyComplaintCategory> category = null!;
        DepartmentOfCategory department = null!;

        When()
            .Match(() => category)
            .Match(() => department, d => d.IsResponsible, d => d.Category == category.Value);
        Then()
            .Yield(_ => new Candidate<ComplaintDuty>(category.Subject, new ComplaintDuty(ComplaintTask.Handle, department.Department)));
    }
}

[Name("cgh.duties.answer")]
[Cites("CGH-4.2")]
internal sealed class FirstHeadAnswers : Rule
{
    public override void Define()
    {
        Settled<PropertyComplaintCategory> category = null!;
        DepartmentOfCategory department = null!;

        When()
            .Match(() => category)
            .Match(() => department, d => d.IsResponsible, d => d.Category == category.Value);
        Then()
            .Yield(_ => new Candidate<ComplaintDuty>(category.Subject, new ComplaintDuty(ComplaintTask.Answer, department.FirstHead!)));
    }
}

[Name("cgh.duties.be-told")]
[Cites("CGH-5.3.1", "CGH-5.3.2b", PropertyComplaintsDocument.DepartmentsOfCategories)]
internal sealed class RelatedDepartmentIsTold : Rule
{
    public override void Define()
    {
        Settled<PropertyComplaintCategory> category = null!;
        DepartmentOfCategory department = null!;

        When()
            .Match(() => category)
            .Match(() => department, d => !d.IsResponsible, d => d.Category == category.Value);
        Then()
            .Yield(_ => new Candidate<ComplaintDuty>(category.Subject, new ComplaintDuty(ComplaintTask.BeTold, department.Department)));
    }
}
