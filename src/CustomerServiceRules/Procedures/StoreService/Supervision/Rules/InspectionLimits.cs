using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>Gives a kind of inspection the interval that the host has stated for it; nothing while none is stated.</summary>
internal abstract class StatedInterval(InspectionKind kind, Parameter<PromptLimit> parameter) : Rule
{
    public override void Define()
    {
        InForce<PromptLimit> interval = null!;
        StoreInspection inspection = null!;

        When()
            .Match(() => interval, i => i.Parameter == parameter, i => i.Value.IsStated)
            .Match(() => inspection, i => i.Kind == kind);
        Then()
            .Yield(_ => new Candidate<OwedLimit>(inspection.Subject, new OwedLimit(InspectionLifecycle.CheckClock, interval.Value.Stated)));
    }
}

[Name("scs.inspection-limits.supervisor-check")]
[Cites("SCS-7.1.1", StoreDocument.Intervals)]
internal sealed class SupervisorCheckInTime() : StatedInterval(InspectionKind.SupervisorCheck, StoreService.SupervisorChecksEvery);

[Name("scs.inspection-limits.internal-audit")]
[Cites("SCS-7.1.3", StoreDocument.Intervals)]
internal sealed class AuditInTime() : StatedInterval(InspectionKind.InternalAudit, StoreService.AuditsEvery);

[Name("scs.inspection-limits.rectify")]
[Cites("SCS-7.1.2", StoreDocument.Rectifying)]
internal sealed class RectifyInTime() : StatedLimit(InspectionLifecycle.RectifyClock, StoreService.RectifyWithin);
