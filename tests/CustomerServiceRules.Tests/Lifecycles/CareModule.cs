using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>A module with the clauses of the lifecycles in these tests, and whichever of them a test needs.</summary>
internal sealed class CareModule(params LifecycleDefinition[] lifecycles) : ProcedureModule
{
    public static readonly DateTimeOffset Monday = new(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8));

    public override ModuleIdentity Identity { get; } = new("Care", "1.0.0", "care");

    public IReadOnlyList<Parameter> Parameters { get; init; } = [ComplaintLifecycle.DaysToReview];

    public static Lifecycle<Complaint, ComplaintState, ComplaintTrigger> Complaints() =>
        Rulebook.Compose(new CareModule(ComplaintLifecycle.Instance)).Lifecycle(ComplaintLifecycle.Instance);

    public override void Describe(ModuleBuilder contents)
    {
        contents.Document(new SourceDocument("CARE", new LocalizedText("Care", "关怀"),
            [
                new Clause("CARE-1", ClauseKind.LifecycleStep, "A complaint is accepted by the customer manager."),
                new Clause("CARE-2", ClauseKind.Authority, "The customer manager is told of it."),
                new Clause("CARE-3", ClauseKind.LifecycleStep, "It is closed when its cause is known."),
                new Clause("CARE-4", ClauseKind.Deadline, "What is not reviewed in time is escalated."),
                new Clause("CARE-5", ClauseKind.Entitlement, "A loss is refunded beside the complaint."),
            ]))
            .Parameters(Parameters);
        foreach (var lifecycle in lifecycles)
            contents.Lifecycle(lifecycle);
    }
}
