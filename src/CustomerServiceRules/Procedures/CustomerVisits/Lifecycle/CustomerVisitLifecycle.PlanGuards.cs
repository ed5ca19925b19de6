using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerVisits;

// What has to be there before a visit is made.
public sealed partial class CustomerVisitLifecycle
{
    /// <summary>The plan says what the visit is for and what it has to come to.</summary>
    public static readonly Guard<CustomerVisit> HasPurposeAndTarget = new(
        "vis.visit.has-purpose-and-target",
        new LocalizedText("the plan has a clear purpose and a set target", "拜访计划已明确目的、确定目标"),
        step => Lacks(PlanOf(step.Record, step.Case)).Length == 0,
        "VIS-3u")
    {
        Actual = step => Lacks(PlanOf(step.Record, step.Case)),
    };

    /// <summary>Only a large customer or one that is hard to visit is met elsewhere.</summary>
    public static readonly Guard<CustomerVisit> RouteFits = new(
        "vis.visit.route-fits",
        new LocalizedText("the customer is met at its own place, or is large or hard to visit", "上门拜访，或客户规模较大、拜访难度较大"),
        step => PlanOf(step.Record, step.Case) is { } plan && (plan.Route == VisitRoute.AtTheCustomer || (plan.IsLargeOrHardToVisit && Enum.IsDefined(plan.Route))),
        "VIS-8", CustomerVisitsDocument.Route)
    {
        Actual = step => PlanOf(step.Record, step.Case)?.Route.ToString() ?? "no plan",
        Required = _ => nameof(VisitRoute.AtTheCustomer),
    };

    /// <summary>The planned time is not over.</summary>
    public static readonly Guard<CustomerVisit> IsStillAhead = new(
        "vis.visit.is-still-ahead",
        new LocalizedText("the planned time is not over", "计划拜访时间未过"),
        step => PlanOf(step.Record, step.Case) is { } plan && !plan.Window.IsOver(step.AsOf),
        CustomerVisitsDocument.Missing)
    {
        Actual = step => StepText.Of(step.AsOf),
        Required = step => PlanOf(step.Record, step.Case) is { } plan ? $"before the end of {plan.Window.Name}" : "a plan",
    };

    /// <summary>The supervisor says what is to be changed.</summary>
    public static readonly Guard<CustomerVisit> HasRemark = new(
        "vis.visit.has-remark",
        new LocalizedText("what is to be changed is said", "已注明退回意见"),
        step => StepText.IsSaid(step.Case.Remark),
        CustomerVisitsDocument.Approval);

    /// <summary>The visitor knows how to conduct a visit.</summary>
    public static readonly Guard<CustomerVisit> MastersTechnique = new(
        "vis.visit.masters-technique",
        new LocalizedText("the visitor masters the technique of visiting", "已掌握拜访技巧"),
        step => step.Case.Preparation is { MastersTechnique: true },
        "VIS-4u");

    /// <summary>The visitor knows what is sold, and how, in the month of the visit.</summary>
    public static readonly Guard<CustomerVisit> KnowsPolicyOfTheMonth = new(
        "vis.visit.knows-policy-of-the-month",
        new LocalizedText("the visitor knows the sales policy and promotions of the month of the visit", "熟悉拜访当月的销售政策与促销活动措施"),
        step => PlanOf(step.Record, step.Case) is { } plan && step.Case.Preparation is { } preparation && preparation.KnowsPolicyFor(DayOf(plan)),
        "VIS-5u")
    {
        Actual = step => step.Case.Preparation?.KnowsPolicyOf is { } known ? Month(known) : "of no month",
        Required = step => PlanOf(step.Record, step.Case) is { } plan ? Month(DayOf(plan)) : "a plan",
    };

    /// <summary>The visitor makes a good impression.</summary>
    public static readonly Guard<CustomerVisit> LooksProper = new(
        "vis.visit.looks-proper",
        new LocalizedText("the visitor's appearance is seen to", "个人形象良好"),
        step => step.Case.Preparation is { LooksProper: true },
        "VIS-6u");

    /// <summary>All seven tools are at hand; a refusal names those that are not.</summary>
    public static readonly Guard<CustomerVisit> HasTools = new(
        "vis.visit.has-tools",
        new LocalizedText("every tool of the checklist is at hand", "必备的拜访工具已带全"),
        step => step.Case.Preparation is { MissingTools.Count: 0 },
        "VIS-7u")
    {
        Actual = step => $"without {string.Join(", ", step.Case.Preparation?.MissingTools ?? Enum.GetValues<VisitTool>())}",
    };

    /// <summary>There is another plan whose time is not over, with a reason.</summary>
    public static readonly Guard<CustomerVisit> HasOtherPlan = new(
        "vis.visit.has-other-plan",
        new LocalizedText("there is another plan with another time, and the reason is said", "已有改期计划并注明原因"),
        step => OtherPlan(step) is null,
        CustomerVisitsDocument.Rescheduling)
    {
        Actual = OtherPlan,
    };

    /// <summary>The supervisor says why the visit is called off.</summary>
    public static readonly Guard<CustomerVisit> HasReasonToCancel = new(
        "vis.visit.has-reason-to-cancel",
        new LocalizedText("why the visit is called off is said", "已注明取消原因"),
        step => StepText.IsSaid(step.Case.CancelledBecause),
        CustomerVisitsDocument.Cancelling);

    /// <summary>It is said why the customer does not want the visit.</summary>
    public static readonly Guard<CustomerVisit> HasReasonOfRefusal = new(
        "vis.visit.has-reason-of-refusal",
        new LocalizedText("why the customer refuses is said", "已注明客户拒访原因"),
        step => StepText.IsSaid(step.Case.RefusedBecause),
        CustomerVisitsDocument.Refusing);

    private static string Lacks(CustomerVisitPlan? plan) => Missing(("a purpose", StepText.IsSaid(plan?.Purpose)), ("a target", StepText.IsSaid(plan?.Target)));

    /// <summary>What is not there, in words; empty where everything is.</summary>
    private static string Missing(params (string What, bool IsThere)[] wanted) =>
        wanted.All(one => one.IsThere) ? "" : $"without {string.Join(", ", wanted.Where(one => !one.IsThere).Select(one => one.What))}";

    private static DateOnly DayOf(CustomerVisitPlan plan) => DateOnly.FromDateTime(plan.Window.Opens.DateTime);

    private static string Month(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM}");

    private static CustomerVisitPlan? NextPlan(Step<CustomerVisit> step) => step.Case.Plans.ElementAtOrDefault(TimesPutOff(step.Record) + 1);

    /// <summary>What is wrong with the plan to which the visit is put off; null: nothing.</summary>
    private static string? OtherPlan(Step<CustomerVisit> step) => NextPlan(step) switch
    {
        null => "no other plan",
        { } next when next.Window == PlanOf(step.Record, step.Case)?.Window => $"the same time, {next.Window.Name}",
        { } next when next.Window.IsOver(step.AsOf) => $"a time that is over, {next.Window.Name}",
        { } next when !StepText.IsSaid(next.PutOffBecause) => "no reason",
        _ => null,
    };
}
