using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

// A list without entries concludes nothing: no criterion, no split.
[Name("csd.gravity.general-without-criterion")]
[Cites("CSD-3.3", ServiceDepartmentDocument.WhatIsMajor, ServiceDepartmentDocument.JudgingLeftOpen)]
internal sealed class GeneralWithoutCriterion : Rule
{
    public override void Define()
    {
        GravityJudgement judgement = null!;

        When()
            .Match(() => judgement)
            .Exists<MajorCriterion>(c => judgement.Clears(c))
            .Not<MajorCriterion>(c => !judgement.Clears(c));
        Then()
            .Yield(_ => new Candidate<ComplaintGravity>(judgement.Subject, ComplaintGravity.General));
    }
}
