using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Benchmarks.Clocks;

/// <summary>Whether a help desk works on a ticket.</summary>
public enum DeskState
{
    Working,
    Waiting,
    Done,
}

/// <summary>What moves a ticket of a help desk.</summary>
public enum DeskTrigger
{
    Wait,
    Resume,
    Finish,
}

/// <summary>A ticket with two clocks, one of which pauses.</summary>
internal sealed class DeskLifecycle : LifecycleDefinition<string, DeskState, DeskTrigger>
{
    public static readonly DeskLifecycle Instance = new();

    public static readonly Role Agent = new("desk.agent", new LocalizedText("agent", "客服"));

    private static readonly Parameter<TimeLimit> AnswerWithin = new(
        "desk.answer-within", new LocalizedText("Time for an answer", "答复时限"), "", new DatedValue<TimeLimit>(TimeLimit.WorkingDays(2), "DESK-1"));

    private static readonly Parameter<TimeLimit> FinishWithin = new(
        "desk.finish-within", new LocalizedText("Time for a solution", "解决时限"), "", new DatedValue<TimeLimit>(TimeLimit.WorkingHours(40), "DESK-1"));

    public static readonly DateTimeOffset Start = new(2024, 1, 2, 10, 0, 0, TimeSpan.FromHours(8));

    public override string Id => "desk.ticket";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Ticket", "工单");

    public static Lifecycle<string, DeskState, DeskTrigger> Compose() => new RulebookBuilder()
        .Add(new Desk())
        .WithCalendar(CalendarBook.Organisation, WorkingCalendar.Build("desk", "Asia/Shanghai", calendar => calendar
            .Open(Weekdays.MondayToFriday, "09:00", "12:00")
            .Open(Weekdays.MondayToFriday, "13:30", "18:00")
            .Holidays(HolidayTable.China)))
        .Build()
        .Lifecycle(Instance);

    protected override void Define(LifecycleBuilder<string, DeskState, DeskTrigger> define)
    {
        var text = new LocalizedText("step", "步骤");
        foreach (var state in Enum.GetValues<DeskState>())
            define.State(state, text, "DESK-1");
        define.Initial(DeskState.Working).Final(DeskState.Done);
        var wait = define.Trigger(DeskTrigger.Wait, text, [Agent], "DESK-1");
        var resume = define.Trigger(DeskTrigger.Resume, text, [Agent], "DESK-1");
        var finish = define.Trigger(DeskTrigger.Finish, text, [Agent], "DESK-1");
        define.Configure(DeskState.Working).Permit(wait, DeskState.Waiting).Permit(finish, DeskState.Done);
        define.Configure(DeskState.Waiting).Permit(resume, DeskState.Working);
        define.Configure(DeskState.Done);
        define.Clock("desk.ticket.answer", text, "DESK-1").Starts().StopsOn(wait).Within(AnswerWithin);
        define.Clock("desk.ticket.finish", text, "DESK-1").Starts().StopsIn(DeskState.Done).PausesIn(DeskState.Waiting).Within(FinishWithin);
    }

    private sealed class Desk : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("Desk", "1", "desk");

        public override void Describe(ModuleBuilder contents) => contents
            .Document(new SourceDocument("DESK", new LocalizedText("Desk", "服务台"), [new Clause("DESK-1", ClauseKind.Deadline, "A ticket has its time.")]))
            .Parameters(AnswerWithin, FinishWithin)
            .Lifecycle(Instance);
    }
}
