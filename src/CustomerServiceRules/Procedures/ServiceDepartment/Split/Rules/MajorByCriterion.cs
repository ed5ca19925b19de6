using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

[Name("csd.gravity.major-by-criterion")]
[Cites("CSD-3.3", ServiceDepartmentDocument.WhatIsMajor, ServiceDepartmentDocument.JudgingLeftOpen)]
internal sealed class MajorByCriterion : Rule
{
    public override void Define()
    {
        GravityJudgement judgement = null!;
        MajorCriterion criterion = null!;

        When()
            .Match(() => judgement)
            .Match(() => criterion, c => judgement.Meets(c));
        Then()
            .Yield(_ => new Candidate<ComplaintGravity>(judgement.Subject, ComplaintGravity.Major));
    }
}
