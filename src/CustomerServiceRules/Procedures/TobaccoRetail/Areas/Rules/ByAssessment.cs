using System.Linq.Expressions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Concludes an area class from an assessment that had been made by the day of the decision.</summary>
internal abstract class ByAssessment(AreaClass area, params Expression<Func<AreaAssessment, bool>>[] grounds) : Rule
{
    public override void Define()
    {
        Moment moment = null!;
        AreaAssessment assessment = null!;

        When()
            .Match(() => moment)
            .Match(() => assessment, [.. grounds, a => a.AssessedOn <= moment.Day]);
        Then()
            .Yield(_ => new Candidate<AreaClass>(assessment.Subject, area));
    }
}
