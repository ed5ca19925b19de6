using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// How a retailer comes into the sales network: licence, network, data, classes. Ordering online and direct debit run beside
/// it. The class of the area is asked for when classifying and not among the data to maintain: TOB-13a.3 does not name it,
/// TOB-8.5 gives it a decision of its own.
/// </summary>
public sealed class OnboardingLifecycle : LifecycleDefinition<RetailerFile, OnboardingState, OnboardingTrigger>
{
    /// <summary>The ID of the clock that runs from joining until the data are maintained.</summary>
    public const string ArchiveClock = "tob.onboarding.archive";

    /// <summary>A licence number is known.</summary>
    public static readonly Guard<RetailerFile> HasLicence = new(
        "tob.onboarding.has-licence",
        new LocalizedText("the licence has a number", "已取得烟草专卖零售许可证号"),
        step => step.Case.LicenceNumber is not null,
        "TOB-13a.1");

    /// <summary>The four groups of data are in the archive screen.</summary>
    public static readonly Guard<RetailerFile> DataAreComplete = new(
        "tob.onboarding.data-are-complete",
        new LocalizedText("basic information, format, settlement method and ordering frequency are maintained", "基础信息、业态类型、结算方式、订货频度已维护"),
        step => Missing(step.Case).Length == 0,
        "TOB-13a.3", "TOB-8.7")
    {
        Actual = step => Missing(step.Case),
    };

    /// <summary>The business format is set; a file may have lost it since its data were maintained.</summary>
    public static readonly Guard<RetailerFile> FormatIsSet = new(
        "tob.onboarding.format-is-set",
        new LocalizedText("the business format is set", "已确定业态类型"),
        step => step.Case.Format is not null,
        "TOB-6.0c");

    /// <summary>The market type is decided.</summary>
    public static readonly Guard<RetailerFile> MarketIsDecided = new(
        "tob.onboarding.market-is-decided",
        new LocalizedText("the market type is decided", "已确定市场类型"),
        step => step.Case.Market is not null,
        "TOB-6.0c", "TOB-6.3.1");

    /// <summary>The class of the area is decided.</summary>
    public static readonly Guard<RetailerFile> AreaIsDecided = new(
        "tob.onboarding.area-is-decided",
        new LocalizedText("the class of the area is decided", "已确定行政区划类别"),
        step => step.Case.Area is not null,
        "TOB-8.5");

    private static readonly Effect<RetailerFile> TakeIntoNetwork = Order(
        OnboardingTask.TakeIntoNetwork, "tob.onboarding.take-into-network", new LocalizedText("have the customer taken into the sales network", "安排纳入销售网络"), "TOB-13a.2");

    private static readonly Effect<RetailerFile> RemindOfNetwork = Order(
        OnboardingTask.RemindOfNetwork, "tob.onboarding.remind-of-network", new LocalizedText("remind the customer manager", "提醒客户经理"), "TOB-13a.2");

    private static readonly Effect<RetailerFile> MaintainArchive = Order(
        OnboardingTask.MaintainArchive, "tob.onboarding.maintain-archive", new LocalizedText("have the archive screen filled", "安排档案维护"), "TOB-8.7", ArchiveClock);

    internal OnboardingLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "tob.onboarding";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Joining the sales network", "入网服务");

    internal static Effect<RetailerFile> Order(OnboardingTask task, string id, LocalizedText sentence, string clause, string? clock = null) =>
        new(id, sentence, step => new OnboardingOrder(task, step.Case.Customer), clause)
        {
            Clock = clock,
        };

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<RetailerFile, OnboardingState, OnboardingTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        var grant = define.Trigger(
            OnboardingTrigger.GrantLicence, new LocalizedText("grant the licence", "核发许可证"), [TobaccoRoles.MonopolyStaff], "TOB-13a.1");
        var join = define.Trigger(
            OnboardingTrigger.JoinNetwork, new LocalizedText("join the sales network", "入网"), [TobaccoRoles.CustomerManager], "TOB-13a.2");
        var remind = define.Trigger(
            OnboardingTrigger.RemindOfNetwork, new LocalizedText("remind of the sales network", "入网提醒"), [Role.Clock], "TOB-13a.2", TobaccoDocument.VisitCycleLeftOpen);
        var maintain = define.Trigger(
            OnboardingTrigger.MaintainArchive, new LocalizedText("maintain the data", "维护档案信息"), [TobaccoRoles.CustomerManager], "TOB-8.7", "TOB-13a.3");
        var classify = define.Trigger(
            OnboardingTrigger.Classify, new LocalizedText("classify", "划分类别"), [TobaccoRoles.CustomerManager], "TOB-8.5", "TOB-6.0c");

        define.Configure(OnboardingState.Applicant).PermitIf(grant, OnboardingState.Licensed, HasLicence);
        define.Configure(OnboardingState.Licensed)
            .OnEntryFrom(grant, TakeIntoNetwork)
            .Permit(join, OnboardingState.InNetwork)
            .InternalTransition(remind, RemindOfNetwork);
        define.Configure(OnboardingState.InNetwork)
            .OnEntryFrom(join, MaintainArchive)
            .PermitIf(maintain, OnboardingState.ArchiveMaintained, DataAreComplete);
        define.Configure(OnboardingState.ArchiveMaintained).PermitIf(classify, OnboardingState.Classified, FormatIsSet, MarketIsDecided, AreaIsDecided);
        define.Configure(OnboardingState.Classified);

        define.Clock(ArchiveClock, new LocalizedText("maintain the customer's data", "维护客户档案信息"), "TOB-8.7")
            .StartsOn(join)
            .StopsIn(OnboardingState.ArchiveMaintained)
            .Within(TobaccoRetail.ArchiveWithin);
        define.Due(
            OnboardingState.Licensed,
            remind,
            "tob.onboarding.network-cycle",
            new LocalizedText("the customer is in the sales network within one visit-delivery cycle", "一个访送周期内纳入销售网络"),
            ReminderDue,
            "TOB-13a.2",
            TobaccoDocument.VisitCycleLeftOpen);
        define.Region(TobaccoRetail.OnlineOrdering).Region(TobaccoRetail.DirectDebit);
    }

    // One reminder: what was fired is not due again.
    private static DateTimeOffset? ReminderDue(Timing<RetailerFile> timing) => timing.History.Last(OnboardingTrigger.RemindOfNetwork) is null
        ? timing.EnteredAt.AddDays(timing.ValueAt(TobaccoRetail.VisitCycle, timing.EnteredAt))
        : null;

    private static string Missing(RetailerFile file) => string.Join(
        ", ",
        new[]
        {
            file.HasBasicInformation ? null : "no basic information",
            file.Format is null ? "no format" : null,
            file.SettlementMethod is null ? "no settlement method" : null,
            file.OrderingFrequency is null ? "no ordering frequency" : null,
        }.OfType<string>());

    private static void Name(LifecycleBuilder<RetailerFile, OnboardingState, OnboardingTrigger> define) => define
        .State(OnboardingState.Applicant, new LocalizedText("applicant", "申请办证"), "TOB-13a.1")
        .State(OnboardingState.Licensed, new LocalizedText("licensed", "已办证"), "TOB-13a.1", "TOB-13a.2")
        .State(OnboardingState.InNetwork, new LocalizedText("in the sales network", "已入网"), "TOB-13a.2", "TOB-8.7")
        .State(OnboardingState.ArchiveMaintained, new LocalizedText("data maintained", "已维护档案"), "TOB-8.7", "TOB-13a.3")
        .State(OnboardingState.Classified, new LocalizedText("classified", "已分类"), "TOB-6.0c", "TOB-8.5")
        .Initial(OnboardingState.Applicant)
        .Final(OnboardingState.Classified);
}
