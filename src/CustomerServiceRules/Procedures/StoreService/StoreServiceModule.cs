using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>
/// The stores' sales customer service, first part: complaints, and supervision of the staff. The document gives no figure for settling them, so a rulebook
/// needs another module that gives <see cref="StoreService.ResolveWithin"/>. Holds no state; may be composed into many rulebooks.
/// </summary>
public sealed partial class StoreServiceModule : ProcedureModule
{
    /// <inheritdoc/>
    public override ModuleIdentity Identity { get; } = new("StoreService", "1.0.0", "scs");

    /// <inheritdoc/>
    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);

        contents
            .Document(StoreDocument.Create())
            .Terms(StoreTerms.All)
            .Parameters(
                StoreService.RecordWithin,
                StoreService.FirstFeedbackWithin,
                StoreService.ResolveWithin,
                StoreService.RoundsBeforeStoreManager);
        contents.Policy(StoreService.Handler)
            .Rule<StaffByDuty>()
            .Rule<SupervisorForImportantCustomer>()
            .Rule<SupervisorForMajorProblem>();
        contents.Policy(StoreService.Solution)
            .Rule<MeetsAllCriteria>()
            .Rule<AgainstTheCustomer>()
            .Rule<NotOperable>()
            .Rule<TooLate>();
        contents.Policy(StoreService.Deadlines)
            .Rule<RecordInTime>()
            .Rule<FirstFeedbackInTime>()
            .Rule<ResolveInTime>();
        contents.Lifecycle(StoreService.Complaints);
        Inspections(contents);
        Carried(contents);
        NotCarriedYet(contents);
    }
}
