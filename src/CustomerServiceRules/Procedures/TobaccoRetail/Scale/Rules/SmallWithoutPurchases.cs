using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>A score of 0 is small whatever its rank: else a long tail of zeros would reach the better codes.</summary>
[Name("tob.scale.small-without-purchases")]
[Cites("OQ-4", "TOB-6.2.5")]
[Overrides("tob.scale.large-by-position", "tob.scale.medium-by-position", "tob.scale.small-by-position")]
internal sealed class SmallWithoutPurchases : Rule
{
    public override void Define()
    {
        ScaleStanding standing = null!;

        When()
            .Match(() => standing, s => !s.IsNewcomer, s => s.FormatHasPurchases, s => !s.HasPurchases);
        Then()
            .Yield(_ => new Candidate<BusinessScale>(standing.Subject, BusinessScale.Small));
    }
}
