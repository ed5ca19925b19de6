using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Provisional, until the first complete period.</summary>
[Name("tob.scale.small-as-newcomer")]
[Cites("OQ-4", "TOB-6.2.5")]
internal sealed class SmallAsNewcomer : Rule
{
    public override void Define()
    {
        ScaleStanding standing = null!;

        When()
            .Match(() => standing, s => s.IsNewcomer);
        Then()
            .Yield(_ => new Candidate<BusinessScale>(standing.Subject, BusinessScale.Small));
    }
}
