using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Whatever its type and however hard it is (OQ-18).
[Name("tob.complaint-deadlines.answer")]
[Cites("TOB-17.2", "OQ-18")]
internal sealed class AnswerWithinTheDay : Rule
{
    public override void Define()
    {
        InForce<TimeLimit> limit = null!;
        TobaccoComplaint complaint = null!;

        When()
            .Match(() => limit, p => p.Parameter == TobaccoRetail.AnswerWithin)
            .Match(() => complaint);
        Then()
            .Yield(_ => new Candidate<OwedLimit>(complaint.Subject, new OwedLimit(TobaccoComplaintLifecycle.AnswerClock, limit.Value)));
    }
}
