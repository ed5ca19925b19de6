using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.StoreService;

// Supervision of the staff: checks, spot checks and audits.
public sealed partial class StoreServiceModule
{
    private static void Inspections(ModuleBuilder contents)
    {
        contents
            .Parameters(StoreService.SupervisorChecksEvery, StoreService.AuditsEvery, StoreService.RectifyWithin)
            .Lifecycle(StoreService.Inspections)
            .Carries<InspectionKind>()
            .Carries<InspectedAspect>()
            .Carries<InspectionFinding>()
            .Carries<StoreInspection>()
            .Carries<SpotCheckDays>()
            .Carries<InspectionState>()
            .Carries<InspectionTrigger>();
        contents.Policy(StoreService.InspectionLimits)
            .Rule<SupervisorCheckInTime>()
            .Rule<AuditInTime>()
            .Rule<RectifyInTime>();
    }
}
