using Acme.Claims;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Testing.Tests.Lifecycles;

/// <summary>Expectations about clocks: of the latest round, as of the trigger or of another instant.</summary>
public class ClockExpectationTests
{
    private static readonly DateTimeOffset Monday = new(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly WorkingCalendar Desk = WorkingCalendar.Build("desk", "Asia/Shanghai", hours => hours.Open(Weekdays.MondayToFriday, "09:00", "17:00").Years(2026, 2026));

    private static readonly LifecycleScenarioOutcome<Claim, Step, Move> Begun = Of(book => book.WithCalendar(Desk));

    [Fact]
    public void ExpectClock_AsItStands_Holds() => Begun
        .ExpectClock("acme.timed.end", Monday.AddHours(5))
        .ExpectClock("acme.timed.end", ClockStatus.Running)
        .ExpectClock("acme.timed.end", ClockStatus.Running, Monday.AddHours(5))
        .ExpectClock("acme.timed.end", ClockStatus.Overdue, Monday.AddHours(5).AddTicks(1));

    [Fact]
    public void ExpectClock_OtherwiseThanItStands_SaysWhatTheClocksShow()
    {
        var due = Begun.Invoking(one => one.ExpectClock("acme.timed.end", Monday)).Should().Throw<ScenarioException>().Which;
        due.Expected.Should().Be("the clock acme.timed.end due at 2026-09-28T09:00:00.0000000+08:00");
        due.Found.Should().Be("the clocks the case acme.timed.end #1 Running, 4 working hours, due 2026-09-28T14:00:00.0000000+08:00");

        var status = Begun.Invoking(one => one.ExpectClock("acme.timed.end", ClockStatus.Kept, Monday.AddDays(1))).Should().Throw<ScenarioException>().Which;
        status.Expected.Should().Be("the clock acme.timed.end Kept as of 2026-09-29T09:00:00.0000000+08:00");
        status.Found.Should().Contain("Overdue");
    }

    [Fact]
    public void ExpectClock_OfAnotherClockOrAnEmptyName_Fails()
    {
        Begun.Invoking(one => one.ExpectClock("acme.other", ClockStatus.Running)).Should().Throw<ScenarioException>();
        Begun.Invoking(one => one.ExpectClock(" ", Monday)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void WithCalendar_NotGivenOrGivenTwice_IsSaid()
    {
        FluentActions.Invoking(() => Of(book => book).ExpectClock("acme.timed.end", Monday)).Should().Throw<LifecycleFaultException>().WithInnerException<ArgumentException>().WithMessage("*WithCalendar*");
        FluentActions.Invoking(() => Of(book => book.WithCalendar(Desk).WithCalendar(Desk))).Should().Throw<ArgumentException>().WithMessage("Found two calendars named 'organisation'*");
    }

    [Fact]
    public void WithCalendar_OfAHistory_CountsByTheOneThatHolds()
    {
        var later = WorkingCalendar.Build("later", "Asia/Shanghai", hours => hours.Open(Weekdays.MondayToFriday, "12:00", "20:00").Years(2026, 2026));

        Of(book => book.WithCalendar(CalendarBook.Organisation, new CalendarHistory((null, Desk), (new DateOnly(2026, 9, 28), later)))).ExpectClock("acme.timed.end", Monday.AddHours(7));
    }

    private static LifecycleScenarioOutcome<Claim, Step, Move> Of(Func<ScenarioBook, ScenarioBook> more) =>
        more(ScenarioBook.Of(new ClaimModule(TimedLifecycle.Instance))).Given(TimedLifecycle.Instance, new Claim("K1", 100m)).Since(Monday)
            .When(Move.Begin, ClaimLifecycle.Clerk, Monday.AddHours(1));

    internal enum Step
    {
        Waiting,
        Begun,
    }

    internal enum Move
    {
        Begin,
    }

    private sealed class TimedLifecycle : LifecycleDefinition<Claim, Step, Move>
    {
        public static readonly TimedLifecycle Instance = new();

        private static readonly LocalizedText Text = new("a thing", "事项");

        public override string Id => "acme.timed";

        public override int Version => 1;

        public override LocalizedText Title => Text;

        protected override void Define(LifecycleBuilder<Claim, Step, Move> define)
        {
            define.State(Step.Waiting, Text, "ACME-1").State(Step.Begun, Text, "ACME-1").Initial(Step.Waiting).Final(Step.Begun);
            var begin = define.Trigger(Move.Begin, Text, [ClaimLifecycle.Clerk], "ACME-1");
            define.Configure(Step.Waiting).Permit(begin, Step.Begun);
            define.Clock("acme.timed.end", Text, "ACME-1").StartsOn(begin).UnlessDecided(_ => new LimitHistory(new DatedLimit(null, TimeLimit.WorkingHours(4), ["ACME-1"])));
        }
    }
}
