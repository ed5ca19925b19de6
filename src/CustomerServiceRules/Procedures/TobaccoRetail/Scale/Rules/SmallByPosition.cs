using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.scale.small-by-position")]
[Cites("TOB-6.2.5")]
internal sealed class SmallByPosition : Rule
{
    public override void Define()
    {
        InForce<Fraction> medium = null!;
        ScaleStanding standing = null!;

        When()
            .Match(() => medium, p => p.Parameter == TobaccoRetail.MediumUpTo)
            .Match(() => standing, s => s.Position > medium.Value);
        Then()
            .Yield(_ => new Candidate<BusinessScale>(standing.Subject, BusinessScale.Small));
    }
}
