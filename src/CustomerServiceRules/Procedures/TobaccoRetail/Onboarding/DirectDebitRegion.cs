using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Direct debit, beside the way into the network, for customers of the network.</summary>
public sealed class DirectDebitRegion : LifecycleDefinition<RetailerFile, DirectDebitState, DirectDebitTrigger>
{
    /// <summary>The customer has joined the sales network.</summary>
    public static readonly Guard<RetailerFile> IsInNetwork = new(
        "tob.direct-debit.is-in-network",
        new LocalizedText("the customer is in the sales network", "客户已入网"),
        step => !step.In(OnboardingState.Applicant) && !step.In(OnboardingState.Licensed),
        "TOB-16.1");

    /// <summary>The customer has an account and has authorised the debit.</summary>
    public static readonly Guard<RetailerFile> IsAuthorised = new(
        "tob.direct-debit.is-authorised",
        new LocalizedText("the account is open and the debit authorised", "已开户并授权代扣"),
        step => step.Case.HasAuthorisedDebit,
        "TOB-16.1");

    internal DirectDebitRegion()
    {
    }

    /// <inheritdoc/>
    public override string Id => "tob.direct-debit";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Direct debit", "联网代扣");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<RetailerFile, DirectDebitState, DirectDebitTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        define.State(DirectDebitState.Inactive, new LocalizedText("not set up", "未开通"), "TOB-16.1")
            .State(DirectDebitState.Active, new LocalizedText("active", "已开通"), "TOB-16.1")
            .Initial(DirectDebitState.Inactive)
            .Final(DirectDebitState.Active);
        var activate = define.Trigger(
            DirectDebitTrigger.Activate,
            new LocalizedText("activate direct debit", "开通联网代扣"),
            [TobaccoRoles.Customer, TobaccoRoles.CustomerManager],
            "TOB-16.1");

        define.Configure(DirectDebitState.Inactive).PermitIf(activate, DirectDebitState.Active, IsInNetwork, IsAuthorised);
        define.Configure(DirectDebitState.Active);
    }
}
