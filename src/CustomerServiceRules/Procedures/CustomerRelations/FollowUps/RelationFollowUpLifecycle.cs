using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.CustomerRelations.RelationFollowUpState;
using Trigger = CustomerServiceRules.Procedures.CustomerRelations.RelationFollowUpTrigger;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>
/// How a follow-up of an old customer, or an irregular tour, moves: planned, made, the need found changed or not, a measure
/// taken, the relation card brought up to date; or missed, excused, refused or called off. Begin the record when its span opens.
/// </summary>
public sealed partial class RelationFollowUpLifecycle : LifecycleDefinition<RelationFollowUp, RelationFollowUpState, RelationFollowUpTrigger>
{
    /// <summary>The ID of the clock that runs from the change that was found until a measure is taken; only where the host has stated a limit.</summary>
    public const string MeasureClock = "rel.follow-up.measure";

    /// <summary>The ID of the clock that runs from the contact until the card is up to date; only where the host has stated a limit.</summary>
    public const string CardClock = "rel.follow-up.card";

    private static readonly Role[] Specialist = [CustomerRelationsRoles.RelationsSpecialist];

    internal RelationFollowUpLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "rel.follow-up";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Follow-up or tour of a customer", "客户回访与巡访");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<RelationFollowUp, RelationFollowUpState, RelationFollowUpTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        Making(define);
        NotMaking(define);
    }

    private static void Making(LifecycleBuilder<RelationFollowUp, State, Trigger> define)
    {
        var make = define.Trigger(Trigger.MakeContact, new LocalizedText("reach the customer", "联系客户"), Specialist, "REL-15", "REL-21.2");
        var change = define.Trigger(Trigger.FindNeedChange, new LocalizedText("find that needs have changed", "发现需求变化"), Specialist, "REL-15", "REL-21.2", "REL-3");
        var nothing = define.Trigger(Trigger.FindNothingChanged, new LocalizedText("find that nothing has changed", "未发现需求变化"), Specialist, CustomerRelationsDocument.Steps);
        var measure = define.Trigger(Trigger.TakeMeasure, new LocalizedText("take a measure", "采取相应措施"), Specialist, "REL-15");
        var update = define.Trigger(
            Trigger.UpdateCard, new LocalizedText("bring the card up to date", "更新客户关系卡"), [.. Specialist, CustomerRelationsRoles.CustomerServiceStaff], "REL-19.3", "REL-19.4", "REL-16", "REL-17");

        define.Configure(State.Planned).PermitIf(make, State.Contacted, HasStaff, IsMade, WayFits, IsInSpan);
        define.Configure(State.Contacted)
            .PermitIf(change, State.NeedChangeFound, HasNeedChange)
            .PermitIf(nothing, State.NothingChanged, HasNoNeedChange);
        define.Configure(State.NeedChangeFound)
            .OnEntryFrom(change, TakeMeasure)
            .PermitIf(measure, State.MeasureTaken, HasMeasure);
        define.Configure(State.MeasureTaken).OnEntryFrom(measure, WriteOnCard);
        define.Configure(State.NothingChanged).OnEntryFrom(nothing, WriteOnCard);
        foreach (var state in new[] { State.MeasureTaken, State.NothingChanged })
            define.Configure(state).PermitIf(update, State.CardUpdated, IsTheCustomersCard, CardIsAccurate, CardIsValid, CardIsTimely);
        define.Configure(State.CardUpdated);

        define.Clock(MeasureClock, new LocalizedText("take a measure", "采取相应措施"), [.. PromptClauses, "REL-15"])
            .StartsIn(State.NeedChangeFound)
            .StopsIn(State.MeasureTaken)
            .Within(CustomerRelations.MeasureWithin)
            .CountedBy(followUp => followUp.Calendar);
        define.Clock(CardClock, new LocalizedText("bring the card up to date", "更新客户关系卡"), [.. PromptClauses, "REL-19.2"])
            .StartsIn(State.Contacted)
            .StopsIn(State.CardUpdated)
            .Within(CustomerRelations.CardWithin)
            .CountedBy(followUp => followUp.Calendar);
    }

    private static void NotMaking(LifecycleBuilder<RelationFollowUp, State, Trigger> define)
    {
        Role[] supervisor = [CustomerRelationsRoles.RelationsSupervisor];
        var miss = define.Trigger(Trigger.MarkMissed, new LocalizedText("mark as missed", "登记未回访"), [Role.Clock], CustomerRelationsDocument.Missing);
        var excuse = define.Trigger(Trigger.Excuse, new LocalizedText("excuse", "免责"), [.. supervisor, Role.Clock], CustomerRelationsDocument.Periods, CustomerRelationsDocument.NotMade);
        var refuse = define.Trigger(Trigger.RecordRefusal, new LocalizedText("record the refusal", "登记客户谢绝"), [.. Specialist, CustomerRelationsRoles.Customer], CustomerRelationsDocument.NotMade);
        var cancel = define.Trigger(Trigger.Cancel, new LocalizedText("call off", "取消"), supervisor, CustomerRelationsDocument.NotMade);

        define.Configure(State.Planned)
            .PermitIf(miss, State.Missed, IsNotExcused)
            .PermitIf(excuse, State.Excused, IsExcused)
            .PermitIf(refuse, State.RefusedByCustomer, SpanIsNotOver, HasReasonOfRefusal)
            .PermitIf(cancel, State.Cancelled, HasReasonToCancel);
        define.Configure(State.Missed)
            .OnEntryFrom(miss, RecordFinding)
            .PermitIf(excuse, State.Excused, IsExcused);
        define.Configure(State.RefusedByCustomer).OnEntryFrom(refuse, GrantExcuse).OnEntryFrom(refuse, NoteRefusal);
        define.Configure(State.Cancelled).OnEntryFrom(cancel, GrantExcuseOfSupervisor);

        define.Due(
            State.Planned,
            miss,
            "rel.follow-up.span-is-over",
            new LocalizedText("the span of the follow-up is over and nothing excuses it", "回访周期已过且无免责事由"),
            timing => timing.Case.Excusal is null ? timing.Case.Obligation.Window.OverFrom : null,
            CustomerRelationsDocument.Missing);
        define.Due(
            State.Planned,
            excuse,
            "rel.follow-up.excused-span-is-over",
            new LocalizedText("the span of a follow-up that is excused is over", "免责的回访周期已过"),
            timing => timing.Case.Excusal is null ? null : timing.Case.Obligation.Window.OverFrom,
            CustomerRelationsDocument.Periods, CustomerRelationsDocument.NotMade);
    }

    private static string[] PromptClauses =>
        [CustomerRelationsDocument.Promptness, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours, QuestionsOfAllDocuments.CountingOfDays];

    private static void Name(LifecycleBuilder<RelationFollowUp, State, Trigger> define) => define
        .State(State.Planned, new LocalizedText("planned", "已计划"), "REL-15", "REL-21.2")
        .State(State.Contacted, new LocalizedText("customer reached", "已联系客户"), "REL-15", "REL-21.2")
        .State(State.NeedChangeFound, new LocalizedText("needs have changed", "发现需求变化"), "REL-15", "REL-3")
        .State(State.NothingChanged, new LocalizedText("nothing has changed", "未发现需求变化"), CustomerRelationsDocument.Steps)
        .State(State.MeasureTaken, new LocalizedText("measure taken", "已采取措施"), "REL-15")
        .State(State.CardUpdated, new LocalizedText("card up to date", "已更新客户关系卡"), "REL-19.3", "REL-19.4")
        .State(State.Missed, new LocalizedText("missed", "未回访"), CustomerRelationsDocument.Missing)
        .State(State.Excused, new LocalizedText("excused", "已免责"), CustomerRelationsDocument.Periods)
        .State(State.RefusedByCustomer, new LocalizedText("refused by the customer", "客户谢绝"), CustomerRelationsDocument.NotMade)
        .State(State.Cancelled, new LocalizedText("called off", "已取消"), CustomerRelationsDocument.NotMade)
        .Initial(State.Planned)
        .Final(State.CardUpdated, State.Excused, State.RefusedByCustomer, State.Cancelled);
}
