using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Where and when a visit is planned and made.
public sealed partial class TobaccoVisitLifecycle
{
    /// <summary>Somebody visits.</summary>
    public static readonly Guard<TobaccoVisit> HasCustomerManager = new(
        "tob.visit.has-customer-manager",
        new LocalizedText("a customer manager is named who visits", "已指定拜访的客户经理"),
        step => StepText.IsSaid(step.Case.Staff),
        TobaccoDocument.PlanningLeftOpen);

    /// <summary>The time that is set lies in the period.</summary>
    public static readonly Guard<TobaccoVisit> IsPlannedInPeriod = new(
        "tob.visit.is-planned-in-period",
        new LocalizedText("the time that is set lies in the period", "安排的时间在拜访周期内"),
        step => TimeOf(step) is { } time && step.Case.Obligation.Window.Contains(time.At),
        "TOB-13b.2", "TOB-13b.3", TobaccoDocument.PlanningLeftOpen)
    {
        Actual = Planned,
        Required = Period,
    };

    /// <summary>Where a time is agreed, as for A and B, it is the one that is set.</summary>
    public static readonly Guard<TobaccoVisit> IsPlannedAtAgreedTime = new(
        "tob.visit.is-planned-at-agreed-time",
        new LocalizedText("the time that is set is the agreed one, where one is agreed", "安排的时间为约定的固定时间"),
        step => step.Case.Obligation.Appointment is null || (TimeOf(step) is { } time && IsAgreed(step, time.At)),
        "TOB-13b.2", TobaccoDocument.PlanningLeftOpen, TobaccoDocument.FixedTimeLeftOpen)
    {
        Actual = Planned,
        Required = Agreed,
    };

    /// <summary>There is another time within the period, with a reason.</summary>
    public static readonly Guard<TobaccoVisit> HasOtherTime = new(
        "tob.visit.has-other-time",
        new LocalizedText("another time within the period is set that is still ahead, and the reason is said", "已另定周期内尚未过去的时间并注明原因"),
        step => OtherTime(step) is null,
        TobaccoDocument.PuttingOffLeftOpen)
    {
        Actual = OtherTime,
        Required = Period,
    };

    /// <summary>There is evidence of where and when the visit began, of an instant that is not still to come.</summary>
    public static readonly Guard<TobaccoVisit> HasTrackPoint = new(
        "tob.visit.has-track-point",
        new LocalizedText("the mobile assistant's track shows where and when the visit began", "移动助手轨迹显示拜访地点和时间"),
        step => step.Case.TrackPoint?.At <= step.AsOf,
        "TOB-20")
    {
        Actual = Made,
        Required = step => $"at the latest {StepText.Of(step.AsOf)}",
    };

    /// <summary>The track point is near the shop.</summary>
    public static readonly Guard<TobaccoVisit> IsNearShop = new(
        "tob.visit.is-near-shop",
        new LocalizedText("the track point is near the shop", "轨迹点在店铺附近"),
        step => Distance(step) is { } metres && metres <= step.Value(TobaccoRetail.NearShopWithin),
        "TOB-20", TobaccoDocument.CheckInLeftOpen)
    {
        Actual = step => Distance(step) is { } metres ? StepText.Metres(metres) : "no position of the visit or the shop",
        Required = step => $"at most {StepText.Metres(step.Value(TobaccoRetail.NearShopWithin))}",
    };

    /// <summary>The track point is of the period.</summary>
    public static readonly Guard<TobaccoVisit> IsInPeriod = new(
        "tob.visit.is-in-period",
        new LocalizedText("the visit began within its period", "在拜访周期内到店"),
        step => step.Case.TrackPoint is { } point && step.Case.Obligation.Window.Contains(point.At),
        "TOB-13b.2", "TOB-13b.3")
    {
        Actual = Made,
        Required = Period,
    };

    /// <summary>Where a time is agreed, as for A and B, the visit began at it.</summary>
    public static readonly Guard<TobaccoVisit> IsAtAgreedTime = new(
        "tob.visit.is-at-agreed-time",
        new LocalizedText("the visit began at the agreed time, where one is agreed", "在约定的固定时间到店"),
        step => step.Case.TrackPoint is not { } point || IsAgreed(step, point.At),
        "TOB-13b.2", "TOB-26.1", TobaccoDocument.FixedTimeLeftOpen)
    {
        Actual = Made,
        Required = Agreed,
    };

    /// <summary>The visit began in the visiting period: in working time.</summary>
    public static readonly Guard<TobaccoVisit> IsInVisitingPeriod = new(
        "tob.visit.is-in-visiting-period",
        new LocalizedText("the visit began in the visiting period", "在规定的拜访时段内到店"),
        step => step.Case.TrackPoint is not { } point || IsVisitingTime(step, point.At),
        "TOB-20", TobaccoDocument.VisitingPeriodLeftOpen)
    {
        Actual = Made,
        Required = step => $"working time of {step.Calendar(step.Case.Calendar).Id}",
    };

    /// <summary>The visit began out of its agreed time or out of the visiting period.</summary>
    public static readonly Guard<TobaccoVisit> IsOutOfTime = new(
        "tob.visit.is-out-of-time",
        new LocalizedText("the visit began out of its agreed time or out of the visiting period", "未在约定时间或规定的拜访时段内到店"),
        step => step.Case.TrackPoint is { } point && !(IsAgreed(step, point.At) && IsVisitingTime(step, point.At)),
        TobaccoDocument.OutOfTimeLeftOpen, "TOB-26.1")
    {
        Actual = Made,
    };

    private static bool IsAgreed(Step<TobaccoVisit> step, DateTimeOffset at) => step.Case.Obligation.Appointment is not { } agreed || (at >= agreed.Opens && at < agreed.Closes);

    // Where the period is excused no time is owed: a visit made all the same is held against nobody.
    private static bool IsVisitingTime(Step<TobaccoVisit> step, DateTimeOffset at) =>
        step.Case.Obligation.Excusal is not null || step.Calendar(step.Case.Calendar).IsWorkingTime(at);

    private static int? Distance(Step<TobaccoVisit> step) => step.Case.Shop is { } shop ? step.Case.TrackPoint?.Position.MetresTo(shop) : null;

    private static string Planned(Step<TobaccoVisit> step) => TimeOf(step) is { } time ? StepText.Of(time.At) : "no time";

    private static string Made(Step<TobaccoVisit> step) => step.Case.TrackPoint is { } point ? StepText.Of(point.At) : "no instant";

    private static string Period(Step<TobaccoVisit> step) => StepText.Span(step.Case.Obligation.Window.Opens, step.Case.Obligation.Window.Closes);

    private static string? Agreed(Step<TobaccoVisit> step) => step.Case.Obligation.Appointment is { } agreed ? StepText.Span(agreed.Opens, agreed.Closes) : null;

    /// <summary>What is wrong with the time to which the visit is put off; null: nothing.</summary>
    private static string? OtherTime(Step<TobaccoVisit> step) => step.Case.Times.ElementAtOrDefault(TimesPutOff(step) + 1) switch
    {
        null => "no other time",
        { } next when !step.Case.Obligation.Window.Contains(next.At) || next.At <= step.AsOf || next.At == TimeOf(step)?.At => StepText.Of(next.At),
        { } next when !StepText.IsSaid(next.PutOffBecause) => "no reason",
        _ => null,
    };
}
