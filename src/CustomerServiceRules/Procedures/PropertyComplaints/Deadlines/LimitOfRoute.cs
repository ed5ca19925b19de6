using System.Linq.Expressions;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>Gives a complaint the limit of its route.</summary>
internal abstract class LimitOfRoute(string clock, Parameter<TimeLimit> parameter, Expression<Func<Settled<ReceptionRoute>, bool>> isRoute) : Rule
{
    public override void Define()
    {
        InForce<TimeLimit> limit = null!;
        Settled<ReceptionRoute> route = null!;

        When()
            .Match(() => limit, l => l.Parameter == parameter)
            .Match(() => route, isRoute);
        Then()
            .Yield(_ => new Candidate<OwedLimit>(route.Subject, new OwedLimit(clock, limit.Value)));
    }
}

[Name("cgh.deadlines.record-in-working-time")]
[Cites("CGH-5.3.1", "OQ-20")]
internal sealed class RecordInWorkingTime() : LimitOfRoute(
    PropertyComplaintClocks.Record, PropertyComplaints.RecordWithin, r => r.Value == ReceptionRoute.InWorkingTime);

[Name("cgh.deadlines.record-after-opening")]
[Cites("CGH-5.3.2b", "OQ-20")]
internal sealed class RecordAfterOpening() : LimitOfRoute(
    PropertyComplaintClocks.Record, PropertyComplaints.RecordAfterOpeningWithin, r => r.Value == ReceptionRoute.OutsideWorkingTime);

[Name("cgh.deadlines.record-after-dispatch")]
[Cites(PropertyComplaintsDocument.RecordAfterDispatch, "CGH-5.3.2b")]
internal sealed class RecordAfterDispatch() : LimitOfRoute(
    PropertyComplaintClocks.Record, PropertyComplaints.RecordAfterOpeningWithin, r => r.Value == ReceptionRoute.DisturbingOutsideWorkingTime);

[Name("cgh.deadlines.record-disturbing-in-working-time")]
[Cites("OQ-69", "CGH-5.3.1")]
internal sealed class RecordDisturbingInWorkingTime() : LimitOfRoute(
    PropertyComplaintClocks.Record, PropertyComplaints.RecordWithin, r => r.Value == ReceptionRoute.DisturbingInWorkingTime);

[Name("cgh.deadlines.tell-feedback-time")]
[Cites("CGH-5.3.2a")]
internal sealed class TellFeedbackTimeAtReceipt() : LimitOfRoute(
    PropertyComplaintClocks.TellFeedbackTime, PropertyComplaints.TellFeedbackTimeWithin, r => r.Value == ReceptionRoute.OutsideWorkingTime);

[Name("cgh.deadlines.notify-those-on-duty")]
[Cites("CGH-5.3.3")]
internal sealed class NotifyThoseOnDuty() : LimitOfRoute(
    PropertyComplaintClocks.Notify, PropertyComplaints.NotifyWithin, r => r.Value == ReceptionRoute.DisturbingOutsideWorkingTime);

[Name("cgh.deadlines.notify-those-at-work")]
[Cites("OQ-69", "CGH-5.3.3")]
internal sealed class NotifyThoseAtWork() : LimitOfRoute(
    PropertyComplaintClocks.Notify, PropertyComplaints.NotifyWithin, r => r.Value == ReceptionRoute.DisturbingInWorkingTime);
