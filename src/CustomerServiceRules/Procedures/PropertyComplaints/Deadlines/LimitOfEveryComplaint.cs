using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>Gives every complaint a limit that the document lost and the host configures.</summary>
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

[Name("cgh.deadlines.handle")]
[Cites("OQ-22", "CGH-4.2")]
internal sealed class HandleInTime() : LimitOfEveryComplaint(PropertyComplaintClocks.Handle, PropertyComplaints.HandleWithin);

[Name("cgh.deadlines.answer")]
[Cites("OQ-22", "CGH-5.3.2a")]
internal sealed class AnswerInTime() : LimitOfEveryComplaint(PropertyComplaintClocks.Answer, PropertyComplaints.AnswerWithin);

[Name("cgh.deadlines.call-back")]
[Cites("OQ-22", "CGH-4.1.3")]
internal sealed class CallBackInTime() : LimitOfEveryComplaint(PropertyComplaintClocks.CallBack, PropertyComplaints.CallBackWithin);
