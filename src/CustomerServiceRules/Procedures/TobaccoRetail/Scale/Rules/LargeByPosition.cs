using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.scale.large-by-position")]
[Cites("TOB-6.2.3")]
internal sealed class LargeByPosition : Rule
{
    public override void Define()
    {
        InForce<Fraction> large = null!;
        ScaleStanding standing = null!;

        When()
            .Match(() => large, p => p.Parameter == TobaccoRetail.LargeShare)
            .Match(() => standing, s => s.Position <= large.Value);
        Then()
            .Yield(_ => new Candidate<BusinessScale>(standing.Subject, BusinessScale.Large));
    }
}
