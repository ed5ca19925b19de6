using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitState;
using Trigger = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitTrigger;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>
/// How a visit to a customer moves: planned, approved by the relations supervisor, prepared, made, reported and followed up; or
/// put off, missed, called off or refused. Begin the record when the plan is drafted.
/// </summary>
public sealed partial class CustomerVisitLifecycle : LifecycleDefinition<CustomerVisit, CustomerVisitState, CustomerVisitTrigger>
{
    /// <summary>The ID of the clock that runs while a visit is followed up; only where the host has stated a limit.</summary>
    public const string FollowUpClock = "vis.visit.follow-up";

    private static readonly Role[] Supervisor = [CustomerVisitRoles.RelationsSupervisor];

    private static readonly Role[] Visitors = [CustomerVisitRoles.RelationsSpecialist, CustomerVisitRoles.CustomerServiceStaff];

    internal CustomerVisitLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "vis.visit";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Visit to a customer", "客户拜访");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<CustomerVisit, CustomerVisitState, CustomerVisitTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        Planning(define);
        Visiting(define);
        AfterTheVisit(define);
        Otherwise(define);
    }

    private static void Planning(LifecycleBuilder<CustomerVisit, State, Trigger> define)
    {
        var approve = define.Trigger(Trigger.Approve, new LocalizedText("approve the plan", "审批拜访计划"), Supervisor, CustomerVisitsDocument.Approval, "VIS-3u");
        var sendBack = define.Trigger(Trigger.SendBack, new LocalizedText("send the plan back", "退回拜访计划"), Supervisor, CustomerVisitsDocument.Approval);
        var redraft = define.Trigger(Trigger.Redraft, new LocalizedText("change the plan", "修改拜访计划"), Visitors, CustomerVisitsDocument.Approval, "VIS-3u");
        var prepare = define.Trigger(Trigger.Prepare, new LocalizedText("complete the preparation", "完成拜访前准备"), Visitors, "VIS-3u", "VIS-4u", "VIS-5u", "VIS-6u", "VIS-7u");

        foreach (var state in new[] { State.Drafted, State.Rescheduled })
        {
            define.Configure(state)
                .PermitIf(approve, State.Approved, HasPurposeAndTarget, RouteFits, IsStillAhead)
                .PermitIf(sendBack, State.SentBack, HasRemark);
        }

        define.Configure(State.SentBack)
            .OnEntryFrom(sendBack, Redraft)
            .PermitIf(redraft, State.Drafted, HasPurposeAndTarget, IsStillAhead);
        define.Configure(State.Approved)
            .OnEntryFrom(approve, Prepare)
            .PermitIf(prepare, State.Prepared, HasPurposeAndTarget, MastersTechnique, KnowsPolicyOfTheMonth, LooksProper, HasTools);
    }

    private static void Visiting(LifecycleBuilder<CustomerVisit, State, Trigger> define)
    {
        var checkIn = define.Trigger(Trigger.CheckIn, new LocalizedText("check in", "到访签到"), Visitors, CustomerVisitsDocument.CheckIn);
        var begin = define.Trigger(Trigger.Begin, new LocalizedText("begin the visit", "开始拜访"), Visitors, "VIS-9", "VIS-8", "VIS-10");
        var collect = define.Trigger(Trigger.CollectInformation, new LocalizedText("collect information", "收集客户信息"), Visitors, "VIS-11.1", "VIS-11.2", "VIS-11.4");
        var answer = define.Trigger(Trigger.AnswerObjections, new LocalizedText("answer objections", "处理客户异议"), Visitors, "VIS-12");
        var train = define.Trigger(Trigger.Train, new LocalizedText("train the customer", "指导、培训客户"), Visitors, "VIS-14.1", CustomerVisitsDocument.LengthOfTraining);
        var goOn = define.Trigger(
            Trigger.GoOnWithoutTraining, new LocalizedText("go on without the training", "未按规定时长培训，继续拜访"), Visitors, CustomerVisitsDocument.TrainingOutOfRange, "VIS-14.1", CustomerVisitsDocument.LengthOfTraining);
        var deliver = define.Trigger(Trigger.DeliverItems, new LocalizedText("deliver what is owed", "落实服务项目"), Visitors, CustomerVisitsDocument.Items);

        define.Configure(State.Prepared).PermitIf(checkIn, State.CheckedIn, HasTrackPoint, IsNearEnough, IsInTime);
        define.Configure(State.CheckedIn)
            .PermitIf(begin, State.Underway, IsIntroduced, KnowsReceptionist, KnowsWhoDecides, KnowsNeedsAndProblems, HasAttitudeAndDemands);
        define.Configure(State.Underway).PermitIf(collect, State.InformationCollected, HasProspects, KnowsCompetitors, KnowsCredit);
        define.Configure(State.InformationCollected)
            .OnEntryFrom(collect, FileProspects)
            .PermitIf(answer, State.ObjectionsAnswered, ObjectionsAreAnswered);
        define.Configure(State.ObjectionsAnswered)
            .PermitIf(train, State.Trained, IsTrained, IsTrainedLongEnough, IsNotTrainedTooLong)
            .PermitIf(goOn, State.NotTrained, IsNotTrainedInRange, HasReasonWithoutTraining);
        define.Configure(State.NotTrained)
            .OnEntryFrom(goOn, RecordTraining)
            .PermitIf(deliver, State.ItemsDelivered, OwedIsTheCustomers, ItemsAreDelivered);
        define.Configure(State.Trained).PermitIf(deliver, State.ItemsDelivered, OwedIsTheCustomers, ItemsAreDelivered);
    }

    private static void AfterTheVisit(LifecycleBuilder<CustomerVisit, State, Trigger> define)
    {
        var report = define.Trigger(Trigger.Report, new LocalizedText("report", "提交拜访报告"), Visitors, CustomerVisitsDocument.Reporting);
        var open = define.Trigger(Trigger.OpenFollowUp, new LocalizedText("open the follow-up", "安排后续跟进"), Supervisor, CustomerVisitsDocument.FollowingUp);
        var close = define.Trigger(Trigger.CloseFollowUp, new LocalizedText("close the follow-up", "跟进办结"), Supervisor, CustomerVisitsDocument.FollowingUp);

        define.Configure(State.ItemsDelivered).PermitIf(report, State.Reported, HasReport, IsReportedByTheVisitor);
        define.Configure(State.Reported)
            .OnEntryFrom(report, ReadReport)
            .OnEntryFrom(report, UpdateRelationCard)
            .PermitIf(open, State.FollowUpOpen, HasFollowUp)
            .PermitIf(close, State.FollowUpClosed, HasNoFollowUp);
        define.Configure(State.FollowUpOpen)
            .OnEntryFrom(open, FollowUp)
            .PermitIf(close, State.FollowUpClosed, FollowUpIsDone);
        define.Configure(State.FollowUpClosed);

        define.Clock(
                FollowUpClock,
                new LocalizedText("do what the visit left to do", "完成后续跟进事项"),
                CustomerVisitsDocument.FollowingUp, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours, QuestionsOfAllDocuments.CountingOfDays)
            .StartsIn(State.FollowUpOpen)
            .StopsIn(State.FollowUpClosed)
            .Within(CustomerVisits.FollowUpWithin)
            .CountedBy(visit => visit.Calendar);
    }

    private static void Otherwise(LifecycleBuilder<CustomerVisit, State, Trigger> define)
    {
        var reschedule = define.Trigger(Trigger.Reschedule, new LocalizedText("put the visit off", "改期拜访"), Visitors, CustomerVisitsDocument.Rescheduling);
        var miss = define.Trigger(Trigger.MarkMissed, new LocalizedText("mark as missed", "登记未拜访"), [Role.Clock], CustomerVisitsDocument.Missing);
        var cancel = define.Trigger(Trigger.Cancel, new LocalizedText("call the visit off", "取消拜访"), Supervisor, CustomerVisitsDocument.Cancelling);
        var refuse = define.Trigger(
            Trigger.RecordRefusal, new LocalizedText("record the refusal", "登记客户拒访"), [.. Visitors, CustomerVisitRoles.Customer], CustomerVisitsDocument.Refusing);

        define.Configure(State.Awaited)
            .PermitIf(reschedule, State.Rescheduled, IsStillAhead, HasOtherPlan)
            .PermitIf(refuse, State.RefusedByCustomer, IsStillAhead, HasReasonOfRefusal)
            .Permit(miss, State.Missed);
        foreach (var state in new[] { State.Approved, State.Prepared })
            define.Configure(state).SubstateOf(State.Awaited);
        foreach (var state in new[] { State.Drafted, State.SentBack, State.Rescheduled, State.Awaited })
            define.Configure(state).PermitIf(cancel, State.Cancelled, HasReasonToCancel);
        foreach (var state in new[] { State.CheckedIn, State.Underway, State.InformationCollected, State.ObjectionsAnswered })
            define.Configure(state).PermitIf(refuse, State.RefusedByCustomer, HasReasonOfRefusal);

        define.Configure(State.Rescheduled).OnEntryFrom(reschedule, ApproveAnew).OnEntryFrom(reschedule, TellOtherTime);
        define.Configure(State.Missed).OnEntryFrom(miss, RecordFinding).OnEntryFrom(miss, PlanAnew);
        define.Configure(State.Cancelled).OnEntryFrom(cancel, TellCancelled);
        define.Configure(State.RefusedByCustomer).OnEntryFrom(refuse, ConsiderRefusal);

        define.Due(
            State.Awaited,
            miss,
            "vis.visit.time-is-over",
            new LocalizedText("the time of the visit is over and nobody has checked in", "拜访时间已过且未签到"),
            timing => PlanOf(timing.Record, timing.Case)?.Window.OverFrom,
            CustomerVisitsDocument.Missing);
    }
}
