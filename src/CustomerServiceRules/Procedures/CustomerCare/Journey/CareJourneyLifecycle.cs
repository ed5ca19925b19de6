using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.CustomerCare.CareJourneyState;
using Trigger = CustomerServiceRules.Procedures.CustomerCare.CareJourneyTrigger;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>
/// How a buyer moves from the first visit over subscribing and signing to the new home, with what is owed once at each step;
/// what is owed each month is a matter of obligations (<see cref="CustomerCare.Served"/>). A case begins at the instant of the
/// first visit.
/// </summary>
public sealed partial class CareJourneyLifecycle : LifecycleDefinition<CareJourneyCase, CareJourneyState, CareJourneyTrigger>
{
    /// <summary>The ID of the clock from the first visit until the call about the first impression.</summary>
    public const string FirstCallClock = "care.journey.first-call";

    /// <summary>The ID of the clock from subscribing until data are exported and the buyer is thanked; not for one who objects to messages before it is over, unless thanked in time.</summary>
    public const string ThanksClock = "care.journey.thanks";

    /// <summary>The ID of the clock from signing until the hotline is made known.</summary>
    public const string WelcomeClock = "care.journey.welcome";

    internal CareJourneyLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "care.journey";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("A buyer's journey", "客户关怀流程");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<CareJourneyCase, CareJourneyState, CareJourneyTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        var firstCall = define.Trigger(Trigger.ConfirmFirstCall, new LocalizedText("confirm the first call", "确认首次回访"), [CareRoles.CallbackSpecialist], "CARE-1.1", "CARE-0.3");
        var subscribe = define.Trigger(Trigger.Subscribe, new LocalizedText("subscribe", "签订认购书"), [CareRoles.ContractDepartment], "CARE-1.2");
        var export = define.Trigger(Trigger.Export, new LocalizedText("export the data", "导出客户信息"), [CareRoles.ContractDepartment], "CARE-1.2", CareDocument.ExportAndMessage);
        var thanks = define.Trigger(Trigger.ConfirmThanks, new LocalizedText("confirm the thank-you message", "确认致谢短信"), [CareRoles.CallbackSpecialist], "CARE-1.2");
        var sign = define.Trigger(Trigger.Sign, new LocalizedText("sign the contract", "签约"), [CareRoles.ContractDepartment], "CARE-2.1", "CARE-1.3");
        var welcome = define.Trigger(Trigger.ConfirmWelcome, new LocalizedText("confirm call and hotline message", "确认回访及公布热线"), [CareRoles.Ambassador], "CARE-1.3");
        var beforeMoveIn = define.Trigger(
            Trigger.BeginMonthsBeforeMoveIn, new LocalizedText("begin the months before moving in", "进入入伙前阶段"), [Role.Clock], "CARE-3.1", CareDocument.MonthsBeforeMoveIn);
        var mock = define.Trigger(Trigger.BeginMockMoveIn, new LocalizedText("begin the mock move-in", "启动模拟入伙月"), [CareRoles.Developer], "CARE-3.0", CareDocument.MockMonth);
        var moveIn = define.Trigger(Trigger.MoveIn, new LocalizedText("move in", "入伙"), [CareRoles.PropertyCompany], "CARE-0.2", "CARE-0.6");
        var giveUp = define.Trigger(Trigger.GiveUp, new LocalizedText("give up", "放弃"), [CareRoles.ContractDepartment], CareDocument.GivingUp);

        define.Configure(State.InCare)
            .InternalTransitionIf(firstCall, HasFirstCall, FileFirstCall)
            .PermitIf(giveUp, State.GivenUp, HasGivenUp);
        foreach (var stage in new[] { State.Subscribed, State.Signed, State.AwaitingMoveIn, State.PreMoveIn, State.MockMoveIn })
        {
            define.Configure(stage)
                .SubstateOf(State.InCare)
                .InternalTransitionIf(export, IsNotExported, OrderThanks)
                .InternalTransitionIf(thanks, HasThanks, FileThanks);
        }

        define.Configure(State.FirstVisit)
            .SubstateOf(State.InCare)
            .PermitIf(subscribe, State.Subscribed, HasSubscribed)
            .PermitIf(sign, State.Signed, HasNotSubscribed, HasSigned, HasQuestionnaire);
        define.Configure(State.Subscribed)
            .OnEntry(OrderExport)
            .PermitIf(sign, State.Signed, HasSigned, HasQuestionnaire);
        define.Configure(State.Signed)
            .OnEntry(OrderWelcomeCall)
            .OnEntry(OrderHotlineMessage)
            .PermitIf(welcome, State.AwaitingMoveIn, HasWelcomeCall, HasHotlineMessage)
            .PermitIf(moveIn, State.MovedIn, HasMovedIn);
        define.Configure(State.AwaitingMoveIn)
            .OnEntry(OrderMonthlyContacts)
            .Permit(beforeMoveIn, State.PreMoveIn)
            .PermitIf(moveIn, State.MovedIn, HasMovedIn);
        define.Configure(State.PreMoveIn)
            .OnEntry(OrderPreview)
            .Permit(mock, State.MockMoveIn)
            .PermitIf(moveIn, State.MovedIn, HasMovedIn);
        define.Configure(State.MockMoveIn)
            .OnEntry(OrderInspections)
            .OnEntry(OrderConsultation)
            .PermitIf(moveIn, State.MovedIn, HasMovedIn);
        define.Configure(State.MovedIn)
            .OnEntry(OrderTouch);

        Clocks(define, firstCall, thanks);
        define.Due(
            State.AwaitingMoveIn,
            beforeMoveIn,
            "care.journey.months-before-move-in",
            new LocalizedText("the months before moving in begin", "距计划入伙满规定月数"),
            BeginningOfPreview,
            "CARE-3.1",
            CareDocument.MonthsBeforeMoveIn);
    }

    private static void Clocks(
        LifecycleBuilder<CareJourneyCase, CareJourneyState, CareJourneyTrigger> define,
        StateMachine<CareJourneyState, CareJourneyTrigger>.TriggerWithParameters<Step<CareJourneyCase>> firstCall,
        StateMachine<CareJourneyState, CareJourneyTrigger>.TriggerWithParameters<Step<CareJourneyCase>> thanks)
    {
        define.Clock(FirstCallClock, new LocalizedText("call about the first impression", "第一印象回访"), "CARE-1.1", CareDocument.Counting)
            .Starts()
            .StopsOn(firstCall)
            .PausesIn(State.GivenUp)
            .Within(CustomerCare.FirstCallWithin);
        define.Clock(ThanksClock, new LocalizedText("export the data and thank the buyer", "导出客户信息并致谢"), "CARE-1.2", CareDocument.ExportAndMessage, CareDocument.ThanksBeforeConsent, CareDocument.Withdrawal, CareDocument.DutiesWithoutConsent, CareDocument.Counting)
            .StartsIn(State.Subscribed)
            .StopsOn(thanks)
            .PausesIn(State.GivenUp)
            .Within(journey => journey.File is { Events.SubscribedAt: { } subscribed } file && file.ObjectsAt(subscribed) ? null : CustomerCare.ThanksWithin, CustomerCare.ThanksWithin)
            .ExcusedWhere((journey, due) => journey.File?.ObjectsAt(due) == true);
        define.Clock(WelcomeClock, new LocalizedText("call the buyer and make the hotline known", "电话回访并公布热线"), "CARE-1.3", CareDocument.Counting, QuestionsOfAllDocuments.CountingOfDays)
            .StartsIn(State.Signed)
            .StopsIn(State.AwaitingMoveIn)
            .StopsIn(State.MovedIn)
            .PausesIn(State.GivenUp)
            .Within(CustomerCare.WelcomeWithin);
    }

    // The local day is that of the signing.
    private static DateTimeOffset? BeginningOfPreview(Timing<CareJourneyCase> timing) =>
        timing.Case.File is { Events.SignedAt: { } signed } file && file.PreviewBegins(timing.Value(CustomerCare.PreviewMonths)) is { } day
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), signed.Offset)
            : null;

    private static void Name(LifecycleBuilder<CareJourneyCase, CareJourneyState, CareJourneyTrigger> define) => define
        .State(State.FirstVisit, new LocalizedText("first visit", "首次来访"), "CARE-1.1", "CARE-0.2")
        .State(State.InCare, new LocalizedText("in care", "关怀中"), "CARE-0.2")
        .State(State.Subscribed, new LocalizedText("subscribed", "已认购"), "CARE-1.2")
        .State(State.Signed, new LocalizedText("signed", "已签约"), "CARE-1.3", "CARE-2.1")
        .State(State.AwaitingMoveIn, new LocalizedText("awaiting the new home", "待入伙"), "CARE-0.2", "CARE-0.4")
        .State(State.PreMoveIn, new LocalizedText("before moving in", "入伙前"), "CARE-3.1", "CARE-0.5")
        .State(State.MockMoveIn, new LocalizedText("mock move-in", "模拟入伙月"), "CARE-3.0", "CARE-0.5", CareDocument.MockMonth)
        .State(State.MovedIn, new LocalizedText("moved in", "已入住"), "CARE-0.6")
        .State(State.GivenUp, new LocalizedText("given up", "已放弃"), CareDocument.GivingUp)
        .Initial(State.FirstVisit)
        .Final(State.MovedIn, State.GivenUp);
}
