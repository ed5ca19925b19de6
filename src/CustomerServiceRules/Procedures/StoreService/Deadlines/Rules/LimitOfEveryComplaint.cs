using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>Gives every complaint the limit of a parameter; a host's rule for some complaints overrides it by name.</summary>
internal abstract class LimitOfEveryComplaint(string clock, Parameter<TimeLimit> parameter) : Rule
{
    public override void Define()
    {
        InForce<TimeLimit> limit = null!;
        AskedSubject complaint = null!;

        When()
            .Match(() => limit, l => l.Parameter == parameter)
            .Match(() => complaint);
        Then()
            .Yield(_ => new Candidate<OwedLimit>(complaint.Subject, new OwedLimit(clock, limit.Value)));
    }
}

[Name("scs.deadlines.record")]
[Cites("SCS-3.4.1", StoreDocument.FirstFeedbackLeftOpen)]
internal sealed class RecordInTime() : LimitOfEveryComplaint(StoreComplaintClocks.Record, StoreService.RecordWithin);

[Name("scs.deadlines.first-feedback")]
[Cites("SCS-3.4.4a", "SCS-7.2.2", StoreDocument.FirstFeedbackLeftOpen)]
internal sealed class FirstFeedbackInTime() : LimitOfEveryComplaint(StoreComplaintClocks.FirstFeedback, StoreService.FirstFeedbackWithin);

[Name("scs.deadlines.resolve")]
[Cites("SCS-7.2.2", "SCS-3.4.4b", StoreDocument.Figures)]
internal sealed class ResolveInTime() : LimitOfEveryComplaint(StoreComplaintClocks.Resolve, StoreService.ResolveWithin);
