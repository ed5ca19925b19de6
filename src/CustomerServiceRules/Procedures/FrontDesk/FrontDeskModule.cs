using CustomerServiceRules.Modules;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.FrontDesk;

/// <summary>
/// A customer-service front desk, first part: complaints. The document gives no figure for feedback, so no clock runs
/// until another module states <see cref="FrontDesk.FeedbackWithin"/>. Holds no state; may be composed into many rulebooks.
/// </summary>
public sealed class FrontDeskModule : ProcedureModule
{
    /// <inheritdoc/>
    public override ModuleIdentity Identity { get; } = new("FrontDesk", "1.0.0", "frd");

    /// <inheritdoc/>
    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);

        contents
            .Document(FrontDeskDocument.Create())
            .Terms(new Term(FrontDeskComplaintLifecycle.FeedbackClock, "Solution told", "反馈解决方案"))
            .Parameters(FrontDesk.FeedbackWithin)
            .Lifecycle(FrontDesk.Complaints)
            .Policy(FrontDesk.Deadlines).Rule<FeedbackInTime>();
        contents
            .Carries<FrontDeskComplaint>()
            .Carries<FrontDeskComplaintState>()
            .Carries<FrontDeskComplaintTrigger>()
            .NotCarried(
                "Of advice only the way to the department or the superior is carried, and of that what complaints need; advice itself is not built yet.",
                "FRD-4.2")
            .NotCarried(
                "Reception, advice and calls of a front desk are not built yet.",
                "FRD-2.1", "FRD-2.2", "FRD-2.3", "FRD-4.1", "FRD-4.3")
            .NotCarried(
                "A rule of conduct or a skill without a figure or a state.",
                "FRD-2.5", "FRD-3", "FRD-4.5");
    }
}
