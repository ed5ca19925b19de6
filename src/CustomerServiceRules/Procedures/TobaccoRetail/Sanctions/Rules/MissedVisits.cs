using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.visit-failing.not-in-time")]
[Cites("TOB-26.1", "OQ-17")]
internal sealed class VisitMissed : Rule
{
    public override void Define()
    {
        InForce<int> periods = null!;
        VisitCheck check = null!;

        When()
            .Match(() => periods, p => p.Parameter == TobaccoRetail.LongTermNonVisitingFrom)
            .Match(() => check, c => c.MissedInARow >= 1, c => c.MissedInARow < periods.Value);
        Then()
            .Yield(_ => new Candidate<SanctionGround>(check.Subject, SanctionGround.VisitNotInTime));
    }
}

[Name("tob.visit-failing.long-term")]
[Cites("TOB-26.1", "OQ-17")]
internal sealed class VisitsMissedForLong : Rule
{
    public override void Define()
    {
        InForce<int> periods = null!;
        VisitCheck check = null!;

        When()
            .Match(() => periods, p => p.Parameter == TobaccoRetail.LongTermNonVisitingFrom)
            .Match(() => check, c => c.MissedInARow >= periods.Value);
        Then()
            .Yield(_ => new Candidate<SanctionGround>(check.Subject, SanctionGround.LongTermNonVisiting));
    }
}

[Name("tob.visit-failing.not-at-set-time")]
[Cites("TOB-26.1", "TOB-20", TobaccoDocument.MissedVisitsLeftOpen)]
internal sealed class VisitNotAtSetTime : Rule
{
    public override void Define()
    {
        InForce<int> periods = null!;
        VisitCheck check = null!;

        When()
            .Match(() => periods, p => p.Parameter == TobaccoRetail.LongTermNonVisitingFrom)
            .Match(() => check, c => c.NotInSetTime >= 1, c => c.MissedInARow < periods.Value);
        Then()
            .Yield(_ => new Candidate<SanctionGround>(check.Subject, SanctionGround.VisitNotInTime));
    }
}
