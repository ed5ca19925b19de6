using System.Linq.Expressions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>Concludes the route of a complaint that disturbs normal life and needs timely handling.</summary>
internal abstract class RouteOfDisturbance(ReceptionRoute route, Expression<Func<Reception, bool>> when) : Rule
{
    public override void Define()
    {
        Reception reception = null!;
        ReportedProblem problem = null!;
        LifeDisturbingProblem disturbing = null!;

        When()
            .Match(() => reception, when)
            .Match(() => problem, p => p.Subject == reception.Subject, p => p.NeedsTimelyHandling)
            .Match(() => disturbing, d => d.Id == problem.Problem);
        Then()
            .Yield(_ => new Candidate<ReceptionRoute>(reception.Subject, route));
    }
}

[Name("cgh.reception-route.disturbing-outside-working-time")]
[Cites("CGH-5.3.3")]
[Overrides("cgh.reception-route.outside-working-time")]
internal sealed class DisturbedOutsideWorkingTime() : RouteOfDisturbance(ReceptionRoute.DisturbingOutsideWorkingTime, r => !r.IsInWorkingTime);

[Name("cgh.reception-route.disturbing-in-working-time")]
[Cites("OQ-69", "CGH-5.3.3", "CGH-5.3.1")]
[Overrides("cgh.reception-route.in-working-time")]
internal sealed class DisturbedInWorkingTime() : RouteOfDisturbance(ReceptionRoute.DisturbingInWorkingTime, r => r.IsInWorkingTime);
