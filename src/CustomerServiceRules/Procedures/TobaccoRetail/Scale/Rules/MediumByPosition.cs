using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.scale.medium-by-position")]
[Cites("TOB-6.2.4")]
internal sealed class MediumByPosition : Rule
{
    public override void Define()
    {
        InForce<Fraction> large = null!;
        InForce<Fraction> medium = null!;
        ScaleStanding standing = null!;

        When()
            .Match(() => large, p => p.Parameter == TobaccoRetail.LargeShare)
            .Match(() => medium, p => p.Parameter == TobaccoRetail.MediumUpTo)
            .Match(() => standing, s => s.Position > large.Value, s => s.Position <= medium.Value);
        Then()
            .Yield(_ => new Candidate<BusinessScale>(standing.Subject, BusinessScale.Medium));
    }
}
