using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace Acme.Loyalty;

[Name("acme.grade.gold-by-turnover")]
[Cites("ACME-1")]
public sealed class GoldByTurnover : Rule
{
    public override void Define()
    {
        InForce<decimal> from = null!;
        Turnover turnover = null!;
        When()
            .Match(() => from, parameter => parameter.Parameter == AcmeParameters.GoldFrom)
            .Match(() => turnover, one => one.Amount >= from.Value);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Gold));
    }
}

[Name("acme.grade.silver-below-gold")]
[Cites("ACME-1")]
public sealed class SilverBelowGold : Rule
{
    public override void Define()
    {
        InForce<decimal> from = null!;
        Turnover turnover = null!;
        When()
            .Match(() => from, parameter => parameter.Parameter == AcmeParameters.GoldFrom)
            .Match(() => turnover, one => one.Amount < from.Value);
        Then().Yield(_ => new Candidate<Grade>(turnover.Subject, Grade.Silver));
    }
}

[Name("acme.grade.bronze-after-complaint")]
[Cites("ACME-2")]
public sealed class BronzeAfterComplaint : Rule
{
    public override void Define()
    {
        InForce<int> severe = null!;
        Complaint complaint = null!;
        When()
            .Match(() => severe, parameter => parameter.Parameter == AcmeParameters.SevereFrom)
            .Match(() => complaint, one => one.Severity >= severe.Value);
        Then().Yield(_ => new Candidate<Grade>(complaint.Subject, Grade.Bronze));
    }
}

[Name("acme.perks.lounge")]
[Cites("ACME-3")]
public sealed class LoungeForGold : Rule
{
    public override void Define()
    {
        Settled<Grade> grade = null!;
        When().Match(() => grade, settled => settled.Value == Grade.Gold);
        Then().Yield(_ => new Candidate<Perk>(grade.Subject, new Perk("lounge", "full")));
    }
}

[Name("acme.perks.card")]
[Cites("ACME-3")]
public sealed class CardForAll : Rule
{
    public override void Define()
    {
        Settled<Grade> grade = null!;
        When().Match(() => grade);
        Then().Yield(_ => new Candidate<Perk>(grade.Subject, new Perk("card", "paper")));
    }
}
