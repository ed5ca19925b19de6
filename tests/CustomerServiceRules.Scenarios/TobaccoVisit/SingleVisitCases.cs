using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Scenarios.Tobacco;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSingleVisits;

/// <summary>Visits that K1 (tier A), K2 (B) and K3 (C) are owed in July 2026, at every point of their way.</summary>
internal static class SingleVisitCases
{
    /// <summary>Monday of the week 2026-W28.</summary>
    public static readonly DateTimeOffset Monday = At("2026-07-06 09:00:00");

    /// <summary>Wednesday, at the agreed time of K1.</summary>
    public static readonly DateTimeOffset Arrived = At("2026-07-08 10:05:00");

    public static readonly DateTimeOffset WeekEnd = At("2026-07-13 00:00:00");

    public static readonly Position Shop = new(33.0000m, 112.5300m);

    public static WorkingCalendar Visiting { get; } = WorkingCalendar.Build("visiting", "Asia/Shanghai", define => define
        .Open(Weekdays.MondayToFriday, "08:30", "17:30")
        .Holidays(HolidayTable.China));

    public static ScenarioBook Book { get; } = ScenarioBook.Of(new TobaccoRetailModule()).WithCalendar(TobaccoRetail.VisitingCalendar, new CalendarHistory(Visiting));

    public static Rulebook Rulebook => Book.Rulebook;

    public static Lifecycle<TobaccoVisit, State, Trigger> Lifecycle { get; } = Rulebook.Lifecycle(TobaccoRetail.Visit);

    public static ObligationSchedule Schedule { get; } = new(TobaccoRetail.VisitTerms(
        Rulebook.ParametersAt(Monday), Rulebook.EntriesOf(TobaccoRetail.VisitAnchors), TobaccoRetail.VisitingPeriod(Rulebook.Calendars, Monday)));

    /// <summary>The weekly visit to K1, which has agreed on Wednesdays from ten to half past ten: all that it can show.</summary>
    public static TobaccoVisit ToA { get; } = Complete(CustomerTier.A, "2026-07-06");

    /// <summary>The visit to K3 in the fortnight from 29 June to 12 July.</summary>
    public static TobaccoVisit ToC { get; } = Complete(CustomerTier.C, "2026-06-29");

    public static TobaccoVisit Excused { get; } = ToA with
    {
        Excusal = new Excusal(ExcuseGround.Granted, new LocalizedText("the shop is being rebuilt", "the shop is being rebuilt"), ["GAP-TOB-13b-EXCUSE"]),
    };

    /// <summary>An instant in China.</summary>
    public static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    /// <summary>A shop that has long been a customer of m1; A and B have agreed on a time.</summary>
    public static ServedCustomer Served(CustomerTier tier) => new(Decided(tier).Subject, new DateOnly(2020, 1, 1))
    {
        Duties = TobaccoRetail.VisitSpells(Decided(tier)),
        Staff = [new Dated<string>(new DateOnly(2020, 1, 1), "m1")],
        Slots = tier == CustomerTier.C ? [] : [new Dated<FixedSlot?>(new DateOnly(2020, 1, 1), new FixedSlot(DayOfWeek.Wednesday, new TimeOnly(10, 0), new TimeOnly(10, 30)))],
    };

    public static OwedItems Items(CustomerTier tier) => TobaccoRetail.ItemsAtVisit(Rulebook.EntriesOf(TobaccoRetail.ServicesAtVisits), Decided(tier).Of(TobaccoRetail.Services));

    public static TobaccoVisit Complete(CustomerTier tier, string from)
    {
        var first = DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Of(Schedule.Owed(Served(tier), first, first.AddDays(1)).Should().ContainSingle().Subject, tier);
    }

    public static TobaccoVisit Of(Obligation obligation, CustomerTier tier) => Ready(new TobaccoVisit(obligation), tier);

    /// <summary>What supervision decides on the visit, by telephone.</summary>
    public static Decision<SanctionGround> Failing(SubjectId check, int missedInARow) =>
        Rulebook.Decide(TobaccoRetail.VisitFailing, new SubjectFacts(check, new VisitCheck(check, VisitCheckWay.Telephone, missedInARow)), WeekEnd);

    public static TobaccoVisit CheckedInAt(this TobaccoVisit visit, string local) => visit with { TrackPoint = new TrackPoint(At(local), Shop) };

    /// <summary>Who fires a trigger when nothing is said of it.</summary>
    public static Role RoleOf(Trigger trigger) => trigger switch
    {
        Trigger.MarkMissed => Role.Clock,
        Trigger.HandToSanction or Trigger.Excuse => TobaccoRoles.Unit,
        _ => TobaccoRoles.CustomerManager,
    };

    public static DateTimeOffset InstantOf(Trigger trigger) => trigger switch
    {
        Trigger.MarkMissed or Trigger.HandToSanction => WeekEnd,
        Trigger.CheckIn or Trigger.CheckInOutOfTime or Trigger.Finish => Arrived,
        _ => Monday,
    };

    public static Trigger[] To(State state) => state switch
    {
        State.Due => [],
        State.Planned => [Trigger.Plan],
        State.CheckedIn => [Trigger.Plan, Trigger.CheckIn],
        State.Done => [Trigger.Plan, Trigger.CheckIn, Trigger.Finish],
        State.Missed => [Trigger.Plan, Trigger.MarkMissed],
        State.SanctionCase => [Trigger.Plan, Trigger.MarkMissed, Trigger.HandToSanction],
        State.Excused => [Trigger.Excuse],
        State.RefusedByCustomer => [Trigger.RecordRefusal],
        State.Cancelled => [Trigger.Cancel],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No visit is in it alone."),
    };

    /// <summary>A scenario of the visit to K1 that went straight to a state.</summary>
    public static LifecycleScenario<TobaccoVisit, State, Trigger> In(State state, TobaccoVisit? visit = null)
    {
        var known = state == State.Excused ? Excused : ToA;
        var scenario = Book.Given(TobaccoRetail.Visit, known).At(Lifecycle.Start(known.Id.Value, At("2026-07-06 00:00:00")));
        foreach (var trigger in To(state))
            scenario = scenario.After(trigger, RoleOf(trigger), InstantOf(trigger));
        return scenario.Now(visit ?? ToA);
    }

    public static LifecycleScenarioOutcome<TobaccoVisit, State, Trigger> When(this LifecycleScenario<TobaccoVisit, State, Trigger> scenario, Trigger trigger) =>
        scenario.When(trigger, RoleOf(trigger), InstantOf(trigger));

    private static TobaccoVisit Ready(TobaccoVisit visit, CustomerTier tier) => visit with
    {
        Times = [new PlannedTime(At("2026-07-08 10:00:00")), new PlannedTime(At("2026-07-09 10:00:00"), "the road is closed")],
        TrackPoint = new TrackPoint(Arrived, Shop),
        Shop = Shop,
        Owed = Items(tier),
        Deliveries = [.. Items(tier).Items.Select(owed => new ItemDelivery(owed.Item, ItemOutcome.Delivered))],
        Demands = ["more of the blue ones"],
        RefusedBecause = "the owner is away",
        CustomerLeft = new DateOnly(2026, 7, 10),
        Unit = "Wolong",
        Failing = Failing(visit.Id, 1),
        Calendar = TobaccoRetail.VisitingCalendar,
    };

    private static SubjectDecisions Decided(CustomerTier tier) => Rulebook.Decide(
        [TobaccoRetail.Tier, TobaccoRetail.VisitDuties, TobaccoRetail.TierEffect, TobaccoRetail.Services],
        TobaccoRetail.FactsOf(Shops.Distinct(3).Standings[(int)tier - 1]),
        At("2026-03-31 12:00:00"));
}
