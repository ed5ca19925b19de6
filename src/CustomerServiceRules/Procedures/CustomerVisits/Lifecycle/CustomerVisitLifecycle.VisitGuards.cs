using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerVisits;

// What has to be there while a visit is made.
public sealed partial class CustomerVisitLifecycle
{
    /// <summary>There is evidence of where and when the visit began, of an instant that is not still to come.</summary>
    public static readonly Guard<CustomerVisit> HasTrackPoint = new(
        "vis.visit.has-track-point",
        new LocalizedText("a track point shows where and when the visit began", "已有签到轨迹点"),
        step => step.Case.TrackPoint?.At <= step.AsOf,
        CustomerVisitsDocument.CheckIn)
    {
        Actual = step => step.Case.TrackPoint is { } point ? StepText.Of(point.At) : "no instant",
        Required = step => $"at the latest {StepText.Of(step.AsOf)}",
    };

    /// <summary>The track point is near the planned place.</summary>
    public static readonly Guard<CustomerVisit> IsNearEnough = new(
        "vis.visit.is-near-enough",
        new LocalizedText("the track point is near the planned place", "签到位置在计划地点附近"),
        step => Metres(step) is { } metres && metres <= step.Value(CustomerVisits.CheckInRadius),
        CustomerVisitsDocument.CheckIn)
    {
        Actual = step => Metres(step) is { } metres ? StepText.Metres(metres) : "no position",
        Required = step => $"at most {StepText.Metres(step.Value(CustomerVisits.CheckInRadius))}",
    };

    /// <summary>The track point is of the planned time.</summary>
    public static readonly Guard<CustomerVisit> IsInTime = new(
        "vis.visit.is-in-time",
        new LocalizedText("the visit began within the planned time", "在计划拜访时间内到访"),
        step => step.Case.TrackPoint is { } point && PlanOf(step.Record, step.Case) is { } plan && plan.Window.Contains(point.At),
        CustomerVisitsDocument.CheckIn)
    {
        Actual = step => step.Case.TrackPoint is { } point ? StepText.Of(point.At) : "no instant",
        Required = step => PlanOf(step.Record, step.Case)?.Window is { } window ? StepText.Span(window.Opens, window.Closes) : "a plan",
    };

    /// <summary>The person in charge was asked for and told the purpose.</summary>
    public static readonly Guard<CustomerVisit> IsIntroduced = new(
        "vis.visit.is-introduced",
        new LocalizedText("the person in charge was asked for and greeted, and told the purpose", "已请出负责人打招呼并说明拜访目的"),
        step => step.Case.Reception is { AskedForPersonInCharge: true, StatedPurpose: true },
        "VIS-9");

    /// <summary>Post and name of who receives are known.</summary>
    public static readonly Guard<CustomerVisit> KnowsReceptionist = new(
        "vis.visit.knows-receptionist",
        new LocalizedText("post and name of who receives are known", "已了解接待者的职务、姓名"),
        step => NotKnown(step.Case.Reception).Length == 0,
        "VIS-8")
    {
        Actual = step => NotKnown(step.Case.Reception),
    };

    /// <summary>It is known whether that person may decide.</summary>
    public static readonly Guard<CustomerVisit> KnowsWhoDecides = new(
        "vis.visit.knows-who-decides",
        new LocalizedText("it is known whether that person may decide on working together", "已了解接待者对今后合作是否有决策权"),
        step => step.Case.Reception?.MayDecide is not null,
        "VIS-8");

    /// <summary>What the customer itself sees as its needs and problems is known.</summary>
    public static readonly Guard<CustomerVisit> KnowsNeedsAndProblems = new(
        "vis.visit.knows-needs-and-problems",
        new LocalizedText("the needs and problems that the customer itself sees are known", "已了解客户自己认为的需求和存在的问题"),
        step => NeedsNotKnown(step.Case.Reception).Length == 0,
        "VIS-8")
    {
        Actual = step => NeedsNotKnown(step.Case.Reception),
    };

    /// <summary>The customer's attitude is known, and its demands and suggestions are written down.</summary>
    public static readonly Guard<CustomerVisit> HasAttitudeAndDemands = new(
        "vis.visit.has-attitude-and-demands",
        new LocalizedText("the customer's attitude is known, and its demands and suggestions are written down", "已了解客户态度并记录客户的要求和建议"),
        step => Unwritten(step.Case.Reception).Length == 0,
        "VIS-10", CustomerVisitsDocument.NothingFound)
    {
        Actual = step => Unwritten(step.Case.Reception),
    };

    /// <summary>Possible customers are recorded.</summary>
    public static readonly Guard<CustomerVisit> HasProspects = new(
        "vis.visit.has-prospects",
        new LocalizedText("possible customers of the local market are recorded", "已登记当地准客户资料"),
        step => step.Case.Findings?.Prospects is not null,
        "VIS-11.1", CustomerVisitsDocument.NothingFound);

    /// <summary>How competitors look after their customers is recorded; a refusal names what is missing.</summary>
    public static readonly Guard<CustomerVisit> KnowsCompetitors = new(
        "vis.visit.knows-competitors",
        new LocalizedText("the competitors' way of service, flow and quality of staff are recorded", "已了解竞争对手的服务方式、服务流程及人员素质"),
        step => NotLearnt(step.Case.Findings?.Competitors).Length == 0,
        "VIS-11.2")
    {
        Actual = step => NotLearnt(step.Case.Findings?.Competitors),
    };

    /// <summary>What became of the customer's credit is recorded, a change with its cause.</summary>
    public static readonly Guard<CustomerVisit> KnowsCredit = new(
        "vis.visit.knows-credit",
        new LocalizedText("changes of the customer's credit and their cause are recorded", "已调查客户信用异动及其原因"),
        step => step.Case.Findings?.Credit is { } credit && (!StepText.IsSaid(credit.Change) || StepText.IsSaid(credit.Cause)),
        "VIS-11.4", CustomerVisitsDocument.NothingFound)
    {
        Actual = step => step.Case.Findings?.Credit is { } credit ? $"{credit.Change} without a cause" : "nothing recorded",
    };

    private static int? Metres(Step<CustomerVisit> step) =>
        step.Case.TrackPoint is { } point && PlanOf(step.Record, step.Case) is { } plan ? plan.Place.MetresTo(point.Position) : null;

    private static string NotKnown(Reception? reception) => Missing(("the post", StepText.IsSaid(reception?.Post)), ("the name", StepText.IsSaid(reception?.Name)));

    private static string NeedsNotKnown(Reception? reception) => Missing(("needs", StepText.IsSaid(reception?.Needs)), ("problems", StepText.IsSaid(reception?.Problems)));

    private static string Unwritten(Reception? reception) => Missing(("the attitude", StepText.IsSaid(reception?.Attitude)), ("demands and suggestions", reception?.Demands is not null));

    private static string NotLearnt(CompetitorNote? note) =>
        Missing(("the way of service", StepText.IsSaid(note?.ServiceMode)), ("the flow", StepText.IsSaid(note?.Flow)), ("the quality of staff", StepText.IsSaid(note?.StaffQuality)));
}
