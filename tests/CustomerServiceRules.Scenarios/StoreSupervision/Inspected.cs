using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Scenarios.Stores;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.StoreService.InspectionState;
using Trigger = CustomerServiceRules.Procedures.StoreService.InspectionTrigger;

namespace CustomerServiceRules.Scenarios.StoreSupervision;

/// <summary>A store whose supervisor checks every 5 working days and whose audit comes every 90 days; findings are put right within 2 working days.</summary>
internal sealed class OurIntervals : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("OurIntervals", "1.0.0", "ints");

    public override void Describe(ModuleBuilder contents) => contents
        .Replace(StoreService.SupervisorChecksEvery, new DatedValue<PromptLimit>(new PromptLimit(TimeLimit.WorkingDays(5)), "OURS-1"))
        .Replace(StoreService.AuditsEvery, new DatedValue<PromptLimit>(new PromptLimit(TimeLimit.CalendarDays(90)), "OURS-1"))
        .Replace(StoreService.RectifyWithin, new DatedValue<PromptLimit>(new PromptLimit(TimeLimit.WorkingDays(2)), "OURS-1"));
}

/// <summary>Inspections of a store in March 2026.</summary>
internal static class Inspected
{
    public static ScenarioBook Book { get; } = ScenarioBook.Of(new StoreServiceModule(), new OurStores()).WithCalendar(Stores.Stores.NineToFive);

    public static Lifecycle<StoreInspection, State, Trigger> Lifecycle { get; } = Book.Rulebook.Lifecycle(StoreService.Inspections);

    /// <summary>Monday, 2 March 2026, nine o'clock.</summary>
    public static DateTimeOffset Monday => Stores.Stores.Monday;

    public static IEnumerable<DateOnly> WorkingDays { get; } = Enumerable.Range(0, 31).Select(new DateOnly(2026, 3, 1).AddDays).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    public static SpotCheckDays Drawn { get; } = SpotCheckDays.Draw("2026-03/store 7", WorkingDays, 3);

    public static InspectionFinding Late { get; } = new("the till opens late", "Li")
    {
        Remedy = "opens at nine",
        IsPutRight = true,
    };

    public static StoreInspection Check { get; } = new("I1", "store 7", InspectionKind.SupervisorCheck)
    {
        Aspects = [InspectedAspect.ServiceQuality, InspectedAspect.Discipline, InspectedAspect.Operation],
        Findings = [Late],
    };

    public static StoreInspection SpotCheck { get; } = new("I2", "store 7", InspectionKind.SpotCheck)
    {
        Drawn = Drawn,
        On = Drawn.Days[0],
        Aspects = [InspectedAspect.ServiceQuality],
        Findings = [Late],
    };

    public static StoreInspection Audit { get; } = new("I3", "store 7", InspectionKind.InternalAudit)
    {
        Aspects = [InspectedAspect.ExecutionOfRules, InspectedAspect.RegularityOfFlow],
        Findings = [Late],
        Report = "audit 2026/1",
    };

    public static StoreInspection CleanAudit { get; } = Audit with { Findings = [] };

    public static Role RoleOf(Trigger trigger, InspectionKind kind) => trigger switch
    {
        Trigger.Rectify => StoreRoles.Staff,
        Trigger.Report => StoreRoles.InternalAudit,
        _ => kind switch
        {
            InspectionKind.SupervisorCheck => StoreRoles.Supervisor,
            InspectionKind.SpotCheck => StoreRoles.StoreManager,
            _ => StoreRoles.InternalAudit,
        },
    };

    public static LifecycleRecord Moved(StoreInspection inspection, params Trigger[] triggers) => triggers.Aggregate(
        Lifecycle.Start(inspection.Subject.Value, Monday),
        (record, trigger) => Lifecycle.Fire(record, trigger, inspection, RoleOf(trigger, inspection.Kind), Monday.AddHours(1)).Should().BeOfType<Accepted>($"{trigger}").Subject.Record);

    public static Trigger[] WayTo(State state) => state switch
    {
        State.Planned => [],
        State.Closed => [.. WayTo(State.Confirmed), Trigger.Close],
        State.Clean => [Trigger.Check, Trigger.FindNothing],
        State.Reported => [.. WayTo(State.Confirmed), Trigger.Report],
        _ => [.. new[] { (State.Checked, Trigger.Check), (State.FindingMade, Trigger.MakeFinding), (State.RectificationUrged, Trigger.UrgeRectification), (State.Rectified, Trigger.Rectify), (State.Confirmed, Trigger.Confirm) }
            .Where(step => step.Item1 <= state).Select(step => step.Item2)],
    };

    public static LifecycleScenario<StoreInspection, State, Trigger> In(State state, StoreInspection inspection)
    {
        var whole = inspection.Kind switch
        {
            InspectionKind.SupervisorCheck => Check,
            InspectionKind.SpotCheck => SpotCheck,
            _ => state == State.Closed ? Check : Audit,
        };
        return Book.Given(StoreService.Inspections, inspection).At(Moved(state == State.Clean ? whole with { Findings = [] } : whole, WayTo(state)));
    }
}
