using System.Linq.Expressions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>Concludes validity from the latest assessment that had been made by the moment of the decision.</summary>
internal abstract class ByLatestAssessment(ComplaintValidity validity, params Expression<Func<ValidityAssessment, bool>>[] grounds) : Rule
{
    public override void Define()
    {
        Moment moment = null!;
        ValidityAssessment assessment = null!;

        When()
            .Match(() => moment)
            .Match(() => assessment, [.. grounds, a => a.AssessedAt <= moment.AsOf])
            .Not<ValidityAssessment>(
                later => later.Subject == assessment.Subject,
                later => later.AssessedAt > assessment.AssessedAt,
                later => later.AssessedAt <= moment.AsOf);
        Then()
            .Yield(_ => new Candidate<ComplaintValidity>(assessment.Subject, validity));
    }
}

[Name("cgh.validity.fault-and-harm")]
[Cites("CGH-3.2", "OQ-21")]
internal sealed class FaultAndHarm() : ByLatestAssessment(ComplaintValidity.Valid, a => a.HasFault, a => a.HasHarm);

[Name("cgh.validity.without-fault")]
[Cites("CGH-3.2", "OQ-21")]
internal sealed class WithoutFault() : ByLatestAssessment(ComplaintValidity.NotValid, a => !a.HasFault);

[Name("cgh.validity.without-harm")]
[Cites("CGH-3.2", "OQ-21")]
internal sealed class WithoutHarm() : ByLatestAssessment(ComplaintValidity.NotValid, a => !a.HasHarm);
