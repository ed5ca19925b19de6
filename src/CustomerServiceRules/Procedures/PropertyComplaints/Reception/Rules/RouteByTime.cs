using System.Linq.Expressions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>Concludes the route from the time of reception alone.</summary>
internal abstract class RouteByTime(ReceptionRoute route, Expression<Func<Reception, bool>> when) : Rule
{
    public override void Define()
    {
        Reception reception = null!;

        When()
            .Match(() => reception, when);
        Then()
            .Yield(_ => new Candidate<ReceptionRoute>(reception.Subject, route));
    }
}

[Name("cgh.reception-route.in-working-time")]
[Cites("CGH-5.3.1")]
internal sealed class ReceivedInWorkingTime() : RouteByTime(ReceptionRoute.InWorkingTime, r => r.IsInWorkingTime);

[Name("cgh.reception-route.outside-working-time")]
[Cites("CGH-5.3.2a", "CGH-5.3.2b", PropertyComplaintsDocument.BeforeOpeningOrInABreak)]
internal sealed class ReceivedOutsideWorkingTime() : RouteByTime(ReceptionRoute.OutsideWorkingTime, r => !r.IsInWorkingTime);
