using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Ordering online, beside the way into the network: whether to is the customer's own wish, and nobody orders in its place.
/// </summary>
public sealed class OnlineOrderingRegion : LifecycleDefinition<RetailerFile, OnlineOrderingState, OnlineOrderingTrigger>
{
    /// <summary>The ID of the clock that runs from the request until account and password are told.</summary>
    public const string CredentialsClock = "tob.online-ordering.credentials";

    /// <summary>The ID of the clock that runs from the request, too, until the training is complete.</summary>
    public const string TrainingClock = "tob.online-ordering.training";

    /// <summary>The customer is trained and can order alone.</summary>
    public static readonly Guard<RetailerFile> OrdersAlone = new(
        "tob.online-ordering.orders-alone",
        new LocalizedText("the customer is trained face to face and can order alone", "已完成面对面培训，客户可自主订货"),
        step => step.Case.OrdersAlone,
        "TOB-14.4");

    private static readonly Effect<RetailerFile> TellAccount = OnboardingLifecycle.Order(
        OnboardingTask.TellAccount, "tob.online-ordering.tell-account", new LocalizedText("tell the customer account and password", "告知订货账号及密码"), "TOB-14.3", CredentialsClock);

    private static readonly Effect<RetailerFile> Train = OnboardingLifecycle.Order(
        OnboardingTask.TrainFaceToFace, "tob.online-ordering.train", new LocalizedText("train the customer face to face", "面对面培训客户"), "TOB-14.4", TrainingClock);

    internal OnlineOrderingRegion()
    {
    }

    /// <inheritdoc/>
    public override string Id => "tob.online-ordering";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Ordering online", "网上订货");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<RetailerFile, OnlineOrderingState, OnlineOrderingTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        define.State(OnlineOrderingState.NotRequested, new LocalizedText("not asked for", "未提出"), "TOB-14.2")
            .State(OnlineOrderingState.Requested, new LocalizedText("asked for", "已提出"), "TOB-14.2", "TOB-14.3")
            .State(OnlineOrderingState.CredentialsGiven, new LocalizedText("account told", "已告知账号"), "TOB-14.3")
            .State(OnlineOrderingState.Ready, new LocalizedText("orders alone", "可自主订货"), "TOB-14.4")
            .State(OnlineOrderingState.Ordering, new LocalizedText("ordering", "网上订货中"), "TOB-14.6")
            .Initial(OnlineOrderingState.NotRequested)
            .Final(OnlineOrderingState.Ordering);

        var request = define.Trigger(
            OnlineOrderingTrigger.Request, new LocalizedText("ask for ordering online", "提出网上订货需求"), [TobaccoRoles.Customer], "TOB-14.2");
        var give = define.Trigger(
            OnlineOrderingTrigger.GiveCredentials, new LocalizedText("tell account and password", "告知账号及密码"), [TobaccoRoles.CustomerManager], "TOB-14.3");
        var train = define.Trigger(
            OnlineOrderingTrigger.CompleteTraining, new LocalizedText("complete the training", "完成培训"), [TobaccoRoles.CustomerManager], "TOB-14.4");
        var order = define.Trigger(
            OnlineOrderingTrigger.PlaceOrder, new LocalizedText("place an order", "订货"), [TobaccoRoles.Customer], "TOB-14.6");

        define.Configure(OnlineOrderingState.NotRequested).Permit(request, OnlineOrderingState.Requested);
        define.Configure(OnlineOrderingState.Requested).OnEntryFrom(request, TellAccount).Permit(give, OnlineOrderingState.CredentialsGiven);
        define.Configure(OnlineOrderingState.CredentialsGiven).OnEntryFrom(give, Train).PermitIf(train, OnlineOrderingState.Ready, OrdersAlone);
        define.Configure(OnlineOrderingState.Ready).Permit(order, OnlineOrderingState.Ordering);
        define.Configure(OnlineOrderingState.Ordering);

        define.Clock(CredentialsClock, new LocalizedText("tell account and password", "告知账号及密码"), "TOB-14.3")
            .StartsOn(request)
            .StopsOn(give)
            .Within(TobaccoRetail.CredentialsWithin);
        define.Clock(TrainingClock, new LocalizedText("train the customer face to face", "完成面对面培训"), "TOB-14.4", "OQ-10")
            .StartsOn(request)
            .StopsOn(train)
            .Within(TobaccoRetail.TrainingWithin);
    }
}
