using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.OutletSupervision;

// What has to be there before a supervision moves on, and what the host is ordered to do.
public sealed partial class OutletVisitLifecycle
{
    /// <summary>The visit has a focus.</summary>
    public static readonly Guard<OutletVisit> HasFocus = Demand(
        "anta.supervision.has-focus", "the focus is on at least one of the six links", "已确定督导工作重点", visit => visit.Package.Focus.Count > 0, "ANTA-10", "ANTA-9");

    /// <summary>The outlet is on the itinerary.</summary>
    public static readonly Guard<OutletVisit> HasItinerary = Demand(
        "anta.supervision.has-itinerary", "the outlet is on the itinerary", "门店已列入督导行程", visit => visit.Package.Itinerary.Contains(visit.Outlet), "ANTA-10");

    /// <summary>The plan is written.</summary>
    public static readonly Guard<OutletVisit> HasPlan = Demand(
        "anta.supervision.has-plan", "the plan is written", "已设计督导计划", visit => StepText.IsSaid(visit.Package.Plan), "ANTA-10");

    /// <summary>The techniques are chosen.</summary>
    public static readonly Guard<OutletVisit> HasTechniques = Demand(
        "anta.supervision.has-techniques", "the techniques are chosen", "已确定督导技巧", visit => StepText.IsSaid(visit.Package.Techniques), "ANTA-10");

    /// <summary>Every link in focus has a result.</summary>
    public static readonly Guard<OutletVisit> HasResults = new(
        "anta.supervision.has-results",
        new LocalizedText("every link in focus has a result", "各重点环节均有督导成果"),
        step => Missing(step.Case).Length == 0,
        "ANTA-10", "ANTA-9")
    {
        Actual = step => $"without {string.Join(", ", Missing(step.Case))}",
    };

    /// <summary>It is judged whether the outlet is a problem.</summary>
    public static readonly Guard<OutletVisit> IsJudged = Demand(
        "anta.supervision.is-judged", "it is judged whether the outlet is a problem store", "已判定是否为问题门店", visit => visit.IsProblemStore is not null, "ANTA-10", OutletDocument.WhatIsAProblem);

    /// <summary>The outlet is a problem.</summary>
    public static readonly Guard<OutletVisit> IsProblemStore = Demand(
        "anta.supervision.is-problem-store", "the outlet is a problem store", "属于问题门店", visit => visit.IsProblemStore == true, "ANTA-10", OutletDocument.WhatIsAProblem);

    /// <summary>The outlet is no problem.</summary>
    public static readonly Guard<OutletVisit> IsNoProblemStore = Demand(
        "anta.supervision.is-no-problem-store", "the outlet is no problem store", "不属于问题门店", visit => visit.IsProblemStore == false, "ANTA-10", OutletDocument.WhatIsAProblem);

    /// <summary>There is a plan to put it right; once it was no better, a further one.</summary>
    public static readonly Guard<OutletVisit> HasRectificationPlan = new(
        "anta.supervision.has-rectification-plan",
        new LocalizedText("there is a further plan to put the store right", "已确定整改方案"),
        step => StepText.IsSaid(step.Case.Rectifications.ElementAtOrDefault(Planned(step))?.Plan),
        "ANTA-10", OutletDocument.NotBetter);

    /// <summary>The plan is carried out.</summary>
    public static readonly Guard<OutletVisit> IsCarriedOut = new(
        "anta.supervision.is-carried-out", new LocalizedText("it is said how the plan was carried out", "已实施整改方案"), step => StepText.IsSaid(Now(step)?.Execution), "ANTA-10");

    /// <summary>It is evaluated whether the store is better.</summary>
    public static readonly Guard<OutletVisit> IsEvaluated = new(
        "anta.supervision.is-evaluated", new LocalizedText("it is evaluated whether the store is better", "已评估整改成效"), step => Now(step)?.IsBetter is not null, "ANTA-10");

    /// <summary>The store is better.</summary>
    public static readonly Guard<OutletVisit> IsBetter = new(
        "anta.supervision.is-better", new LocalizedText("the store is better", "整改有成效"), step => Now(step)?.IsBetter == true, "ANTA-10", OutletDocument.NotBetter);

    /// <summary>The store is no better.</summary>
    public static readonly Guard<OutletVisit> IsNotBetter = new(
        "anta.supervision.is-not-better", new LocalizedText("the store is no better", "整改无成效"), step => Now(step)?.IsBetter == false, OutletDocument.NotBetter);

    /// <summary>The work is summed up.</summary>
    public static readonly Guard<OutletVisit> HasSummary = Demand(
        "anta.supervision.has-summary", "the summary of the work is written", "已完成督导工作总结", visit => StepText.IsSaid(visit.Summary), "ANTA-10");

    /// <summary>It is said which cases are shared.</summary>
    public static readonly Guard<OutletVisit> HasSharedCases = Demand(
        "anta.supervision.has-shared-cases", "it is said which cases are shared, or that there are none", "已分享典型督导案例", visit => visit.SharedCases is not null, "ANTA-10");

    /// <summary>The supervision itself is evaluated.</summary>
    public static readonly Guard<OutletVisit> HasEvaluation = Demand(
        "anta.supervision.has-evaluation", "the supervision itself is evaluated", "已完成督导评估", visit => StepText.IsSaid(visit.Evaluation), "ANTA-10");

    private static readonly Effect<OutletVisit> PutRight = new(
        "anta.supervision.put-right",
        new LocalizedText("have the outlet carry the plan out", "督促门店实施整改"),
        step => new OutletOrder(step.Case.Outlet.Value, step.Case.Id.Value, step.Case.Rectifications[Planned(step)].Plan),
        "ANTA-10");

    private static readonly Effect<OutletVisit> ShareCases = new(
        "anta.supervision.share-cases",
        new LocalizedText("share the cases", "分享典型督导案例"),
        step => step.Case.SharedCases is { Count: > 0 } cases ? new OutletOrder(OutletRoles.RegionalCustomerService.Id, step.Case.Id.Value, string.Join("; ", cases)) : null,
        "ANTA-10");

    private static Guard<OutletVisit> Demand(string id, string english, string chinese, Predicate<OutletVisit> holds, params string[] clauses) =>
        new(id, new LocalizedText(english, chinese), step => holds(step.Case), clauses);

    private static OutletLink[] Missing(OutletVisit visit) => [.. visit.Package.Focus.Where(link => !StepText.IsSaid(visit.Results.GetValueOrDefault(link)))];

    private static int Planned(Step<OutletVisit> step) => step.Record.History.NewestFirst.Count(happened => happened.Is(OutletVisitTrigger.PlanRectification));

    /// <summary>The rectification that was planned last; null where none was.</summary>
    private static OutletRectification? Now(Step<OutletVisit> step) => step.Case.Rectifications.ElementAtOrDefault(Planned(step) - 1);
}
