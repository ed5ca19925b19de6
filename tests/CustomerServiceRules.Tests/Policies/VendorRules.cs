using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Tests.Demo;

namespace CustomerServiceRules.Tests.Policies;

[Name("acme.breaks-on-negative")]
[Cites("ACME-1")]
internal sealed class BreaksOnNegative : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover, one => Checked(one.Amount) > 1_000_000m);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Gold));
    }

    private static decimal Checked(decimal amount) => amount >= 0 ? amount : throw new InvalidOperationException("found a negative turnover");
}

[Name("acme.unjoined")]
[Cites("ACME-1")]
internal sealed class UnjoinedRule : Rule
{
    public override void Define()
    {
        Turnover turnover = null!;
        When().Match(() => turnover).Exists<Complaint>(complaint => complaint.Severity == 9);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Bronze));
    }
}

[Name("acme.bronze-reviews-everybody")]
[Cites("ACME-1")]
internal sealed class BronzeReviewsEverybody : Rule
{
    public override void Define()
    {
        AskedSubject asked = null!;
        When().Match(() => asked);
        Then().Yield(_ => new Candidate<Grade>(asked.Subject, Grade.Bronze));
    }
}
