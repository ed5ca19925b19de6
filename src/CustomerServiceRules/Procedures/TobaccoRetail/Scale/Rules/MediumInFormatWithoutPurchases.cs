using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Where nobody of a format bought anything there are no shares, so nobody is ranked.</summary>
[Name("tob.scale.medium-in-format-without-purchases")]
[Cites("OQ-4", "TOB-6.2.4")]
internal sealed class MediumInFormatWithoutPurchases : Rule
{
    public override void Define()
    {
        ScaleStanding standing = null!;

        When()
            .Match(() => standing, s => !s.IsNewcomer, s => !s.FormatHasPurchases);
        Then()
            .Yield(_ => new Candidate<BusinessScale>(standing.Subject, BusinessScale.Medium));
    }
}
