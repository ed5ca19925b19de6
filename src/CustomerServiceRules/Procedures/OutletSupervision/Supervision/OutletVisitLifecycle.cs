using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.OutletSupervision.OutletVisitState;

namespace CustomerServiceRules.Procedures.OutletSupervision;

/// <summary>
/// How the supervision of an outlet moves: prepared, visited, its results recorded; a problem store is put right until it is
/// better; then summed up, and the supervision itself evaluated.
/// </summary>
public sealed partial class OutletVisitLifecycle : LifecycleDefinition<OutletVisit, OutletVisitState, OutletVisitTrigger>
{
    internal OutletVisitLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "anta.supervision";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Supervision of an outlet", "终端门店督导");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<OutletVisit, OutletVisitState, OutletVisitTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        Role[] supervisor = [OutletRoles.Supervisor];
        var prepare = define.Trigger(OutletVisitTrigger.Prepare, new LocalizedText("prepare", "督导准备"), supervisor, "ANTA-10", OutletDocument.WhoAndWhen);
        var visit = define.Trigger(OutletVisitTrigger.Visit, new LocalizedText("visit", "到店督导"), supervisor, "ANTA-10", OutletDocument.WhoAndWhen);
        var record = define.Trigger(OutletVisitTrigger.RecordResults, new LocalizedText("record the results", "登记督导成果"), supervisor, "ANTA-10", OutletDocument.WhatIsAProblem);
        var plan = define.Trigger(OutletVisitTrigger.PlanRectification, new LocalizedText("plan the rectification", "确定整改方案"), supervisor, "ANTA-10", OutletDocument.NotBetter);
        var carryOut = define.Trigger(OutletVisitTrigger.CarryOut, new LocalizedText("carry it out", "实施整改"), [OutletRoles.Outlet], "ANTA-10", OutletDocument.WhoAndWhen);
        var evaluate = define.Trigger(OutletVisitTrigger.EvaluateRectification, new LocalizedText("evaluate the rectification", "评估整改成效"), supervisor, "ANTA-10", OutletDocument.WhoAndWhen);
        var summarise = define.Trigger(OutletVisitTrigger.Summarise, new LocalizedText("sum up", "督导工作总结"), supervisor, "ANTA-10", OutletDocument.WhoAndWhen);
        var close = define.Trigger(OutletVisitTrigger.Close, new LocalizedText("evaluate the supervision", "督导评估"), [OutletRoles.RegionalCustomerService], "ANTA-10", OutletDocument.WhoAndWhen);

        define.Configure(State.Planned)
            .PermitIf(prepare, State.Prepared, HasFocus, HasItinerary, HasPlan, HasTechniques);
        define.Configure(State.Prepared)
            .Permit(visit, State.Visited);
        define.Configure(State.Visited)
            .PermitIf(record, State.ResultsRecorded, HasResults, IsJudged);
        define.Configure(State.ResultsRecorded)
            .PermitIf(plan, State.RectificationPlanned, IsProblemStore, HasRectificationPlan)
            .PermitIf(summarise, State.Summarised, IsNoProblemStore, HasSummary, HasSharedCases);
        define.Configure(State.RectificationPlanned)
            .OnEntryFrom(plan, PutRight)
            .PermitIf(carryOut, State.Rectified, IsCarriedOut);
        define.Configure(State.Rectified)
            .PermitIf(evaluate, State.RectificationEvaluated, IsEvaluated);
        define.Configure(State.RectificationEvaluated)
            .PermitIf(plan, State.RectificationPlanned, IsNotBetter, HasRectificationPlan)
            .PermitIf(summarise, State.Summarised, IsBetter, HasSummary, HasSharedCases);
        define.Configure(State.Summarised)
            .OnEntryFrom(summarise, ShareCases)
            .PermitIf(close, State.Closed, HasEvaluation);
    }

    private static void Name(LifecycleBuilder<OutletVisit, OutletVisitState, OutletVisitTrigger> define) => define
        .State(State.Planned, new LocalizedText("planned", "已列入计划"), "ANTA-10")
        .State(State.Prepared, new LocalizedText("prepared", "已准备"), "ANTA-10")
        .State(State.Visited, new LocalizedText("visited", "已到店"), "ANTA-10")
        .State(State.ResultsRecorded, new LocalizedText("results recorded", "已登记成果"), "ANTA-10")
        .State(State.RectificationPlanned, new LocalizedText("rectification planned", "已确定整改方案"), "ANTA-10")
        .State(State.Rectified, new LocalizedText("put right", "已实施整改"), "ANTA-10")
        .State(State.RectificationEvaluated, new LocalizedText("rectification evaluated", "已评估整改成效"), "ANTA-10")
        .State(State.Summarised, new LocalizedText("summed up", "已总结"), "ANTA-10")
        .State(State.Closed, new LocalizedText("supervision evaluated", "督导已评估"), "ANTA-10")
        .Initial(State.Planned)
        .Final(State.Closed);
}
