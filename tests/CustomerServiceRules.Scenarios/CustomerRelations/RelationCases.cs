using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.CustomerRelations;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.CustomerRelations.RelationFollowUpState;
using Trigger = CustomerServiceRules.Procedures.CustomerRelations.RelationFollowUpTrigger;

namespace CustomerServiceRules.Scenarios.Relations;

/// <summary>A company that follows old customers up each month and tours every customer in each two weeks.</summary>
internal sealed class OurRhythms : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("OurRhythms", "1.0.0", "ours");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("OURS", new LocalizedText("Our rhythms", "本公司规定"),
        [
            new Clause("OURS-1", ClauseKind.Cadence, "Old customers are followed up each month."),
            new Clause("OURS-2", ClauseKind.Cadence, "Customers are toured every two weeks."),
            new Clause("OURS-3", ClauseKind.Entitlement, "The discount is 5 percent."),
        ]))
        .Replace(CustomerRelations.FollowUpEvery, new DatedValue<ContactRhythm>(ContactRhythm.Months(1), "OURS-1"))
        .Replace(CustomerRelations.TourEvery, new DatedValue<ContactRhythm>(ContactRhythm.Weeks(2), "OURS-2"));
}

/// <summary>Follow-ups and tours of K1 in March 2026, at every point of their way.</summary>
internal static class RelationCases
{
    public static readonly DateOnly March = new(2026, 3, 1);

    public static readonly DateTimeOffset Opens = At("2026-03-01 00:00:00");

    public static readonly DateTimeOffset Reached = At("2026-03-10 15:00:00");

    public static readonly DateTimeOffset Closes = At("2026-04-01 00:00:00");

    public static WorkingCalendar Calendar { get; } = WorkingCalendar.Build("office", "Asia/Shanghai", define => define
        .Open(Weekdays.MondayToFriday, "09:00", "18:00")
        .Holidays(HolidayTable.China));

    public static ScenarioBook Book { get; } = ScenarioBook.Of(new CustomerRelationsModule(), new OurRhythms()).WithCalendar(Calendar);

    public static Rulebook Rulebook => Book.Rulebook;

    public static Lifecycle<RelationFollowUp, State, Trigger> Lifecycle { get; } = Rulebook.Lifecycle(CustomerRelations.FollowUp);

    public static ObligationSchedule Schedule { get; } = new(CustomerRelations.ContactTerms(Rulebook.ParametersAt(Opens), Calendar));

    public static RelationCard Card { get; } = new("K1", RelationCardKind.Ordinary)
    {
        Name = "Chen",
        WorkUnit = "Chen & Sons",
        Post = "owner",
        Address = "7 West Street",
        ReachedBy = "138 0000 0000",
        ConfirmedAt = Reached,
        UpdatedAt = Reached,
    };

    /// <summary>The monthly follow-up, by telephone, that finds a change; and every reason to leave the way.</summary>
    public static RelationFollowUp Changed { get; } = new(Owed(CustomerRelations.FollowUpDuty))
    {
        Made = new FollowUpContact(ContactWay.Call, Reached),
        NeedsHaveChanged = true,
        NeedChange = "smaller lots",
        Measure = "the lots are split",
        Card = Card,
        RefusedBecause = "no calls, please",
        CancelledBecause = "the campaign calls everybody anyway",
    };

    public static RelationFollowUp Unchanged { get; } = Changed with
    {
        NeedsHaveChanged = false,
        NeedChange = null,
        Measure = null,
    };

    public static RelationFollowUp Excused { get; } = Changed with
    {
        Excusal = new Excusal(ExcuseGround.Granted, new LocalizedText("the customer travels", "the customer travels"), ["GAP-REL-not-made"]),
    };

    public static RelationFollowUp Tour { get; } = new(Owed(CustomerRelations.TourDuty))
    {
        Made = new FollowUpContact(ContactWay.Visit, Reached),
        NeedsHaveChanged = false,
        Card = Card,
    };

    /// <summary>An instant in China.</summary>
    public static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    public static ServedCustomer Served(string id = "K1") => new(id, new DateOnly(2020, 1, 1))
    {
        Duties = DutySpell.Of(Rulebook.Decide(CustomerRelations.Duties, Facts(id), Opens), new DateOnly(2020, 1, 1)),
        Staff = [new Dated<string>(new DateOnly(2020, 1, 1), "zhou")],
    };

    public static SubjectFacts Facts(string id) => CustomerRelations.FactsOf(new CustomerRelation(id, RelationKind.Direct, 3));

    /// <summary>The first obligation of a duty in March.</summary>
    public static Obligation Owed(string duty) => Schedule.Owed(Served(), March, new DateOnly(2026, 4, 1)).First(owed => owed.Duty.Id == duty);

    public static Role RoleOf(Trigger trigger) => trigger switch
    {
        Trigger.MarkMissed => Role.Clock,
        Trigger.Excuse or Trigger.Cancel => CustomerRelationsRoles.RelationsSupervisor,
        _ => CustomerRelationsRoles.RelationsSpecialist,
    };

    public static DateTimeOffset InstantOf(Trigger trigger) => trigger == Trigger.MarkMissed ? Closes : Reached;

    public static LifecycleScenario<RelationFollowUp, State, Trigger> In(State state, RelationFollowUp? followUp = null)
    {
        var (way, on) = state switch
        {
            State.Planned => (Changed, Array.Empty<Trigger>()),
            State.Contacted => (Changed, [Trigger.MakeContact]),
            State.NeedChangeFound => (Changed, [Trigger.MakeContact, Trigger.FindNeedChange]),
            State.NothingChanged => (Unchanged, [Trigger.MakeContact, Trigger.FindNothingChanged]),
            State.MeasureTaken => (Changed, [Trigger.MakeContact, Trigger.FindNeedChange, Trigger.TakeMeasure]),
            State.CardUpdated => (Changed, [Trigger.MakeContact, Trigger.FindNeedChange, Trigger.TakeMeasure, Trigger.UpdateCard]),
            State.Missed => (Changed, [Trigger.MarkMissed]),
            State.Excused => (Excused, [Trigger.Excuse]),
            State.RefusedByCustomer => (Changed, [Trigger.RecordRefusal]),
            _ => (Changed, new[] { Trigger.Cancel }),
        };
        var scenario = Book.Given(CustomerRelations.FollowUp, way).At(Lifecycle.Start(way.Id.Value, Opens));
        foreach (var trigger in on)
            scenario = scenario.After(trigger, RoleOf(trigger), InstantOf(trigger));
        return scenario.Now(followUp ?? way);
    }

    public static LifecycleScenarioOutcome<RelationFollowUp, State, Trigger> When(this LifecycleScenario<RelationFollowUp, State, Trigger> scenario, Trigger trigger) =>
        scenario.When(trigger, RoleOf(trigger), InstantOf(trigger));
}
