using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.FrontDesk;

[Name("frd.deadlines.feedback")]
[Cites("FRD-4.4", "FRD-2.4", FrontDeskDocument.FeedbackLeftOpen)]
internal sealed class FeedbackInTime : Rule
{
    public override void Define()
    {
        InForce<TimeLimit> limit = null!;
        AskedSubject complaint = null!;

        When()
            .Match(() => limit, l => l.Parameter == FrontDesk.FeedbackWithin)
            .Match(() => complaint);
        Then()
            .Yield(_ => new Candidate<OwedLimit>(complaint.Subject, new OwedLimit(FrontDeskComplaintLifecycle.FeedbackClock, limit.Value)));
    }
}
