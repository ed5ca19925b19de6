using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Tests.Lifecycles;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Triggers that the clock fires when a clock of the lifecycle falls due.</summary>
public sealed class ClockTimedTriggerTests
{
    private static readonly Parameters.Parameter<TimeLimit> Two = new("care.two", Text, "", new Parameters.DatedValue<TimeLimit>(TimeLimit.WorkingHours(2), "CARE-4"));

    [Fact]
    public void Due_ByAClock_IsItsDueInstantAndMovesWithCorrections()
    {
        var lifecycle = Timed("care.clock");
        var record = lifecycle.Start("C1", At("2024-03-01 09:00"));

        lifecycle.Due(record, Lights.Case, At("2024-03-01 09:00")).Should().ContainSingle().Which.At.Should().Be(At("2024-03-01 11:00"));
        lifecycle.Fire(record, RenamedTrigger.Finish, Lights.Case, Role.Clock, At("2024-03-01 10:59:59")).Should().BeOfType<Refused>();
        lifecycle.Fire(record, RenamedTrigger.Finish, Lights.Case, Role.Clock, At("2024-03-01 11:00")).Should().BeOfType<Accepted>();

        var corrected = lifecycle.Correct(record, 0, At("2024-03-01 16:30"), "mistyped", Anyone, At("2024-03-01 17:00"));
        lifecycle.Fire(corrected, RenamedTrigger.Finish, Lights.Case, Role.Clock, At("2024-03-01 18:00")).Should().BeOfType<Refused>();
        lifecycle.Due(corrected, Lights.Case, At("2024-03-01 09:00")).Should().ContainSingle().Which.At.Should().Be(At("2024-03-04 09:30"));
    }

    [Fact]
    public void Due_ByAClockThatHasStopped_IsNothing()
    {
        var lifecycle = Timed("care.clock");
        var record = ((Accepted)lifecycle.Fire(lifecycle.Start("C1", At("2024-03-01 09:00")), RenamedTrigger.Finish, Lights.Case, Anyone, At("2024-03-01 10:00"))).Record;

        lifecycle.Due(record, Lights.Case, At("2024-03-01 12:00")).Should().BeEmpty();
    }

    [Fact]
    public void Due_ByAnUnknownClock_IsAFaultThatNamesTheKnownOnes()
    {
        var lifecycle = Timed("care.other");

        FluentActions.Invoking(() => lifecycle.Due(lifecycle.Start("C1", At("2024-03-01 09:00")), Lights.Case, At("2024-03-01 09:00")))
            .Should().Throw<LifecycleFaultException>().WithInnerException<ArgumentException>().WithMessage("Found the clock care.other, expected one of care.clock.*");
    }

    [Fact]
    public void Due_BeyondTheDaysOfTheCalendar_IsNothingWhileTheCalendarKnowsTheDayAndAFaultAfterwards()
    {
        var march = WorkingCalendar.Build("march", "Asia/Shanghai", calendar => calendar.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(2024, 2024));
        var lifecycle = Timed("care.clock", march);
        var record = lifecycle.Start("C1", At("2024-12-31 17:00"));
        var open = new OpenCase<Complaint>(record, Lights.Case);

        lifecycle.Due(record, Lights.Case, At("2024-12-31 23:59:59")).Should().BeEmpty("nothing can have fallen due on a day that the calendar knows");
        lifecycle.NextDue([open, new(lifecycle.Start("C2", At("2024-12-31 09:00")), Lights.Case)], At("2024-12-31 17:00"))!.CaseId.Should().Be("C2");
        FluentActions.Invoking(() => lifecycle.Due(record, Lights.Case, At("2025-01-01 00:00")))
            .Should().Throw<LifecycleFaultException>("now it may have fallen due").WithInnerException<CalendarRangeException>();
    }

    private static Lifecycle<Complaint, RenamedState, RenamedTrigger> Timed(string clock, WorkingCalendar? calendar = null)
    {
        var definition = new AdHocLifecycle<RenamedState, RenamedTrigger>(define =>
        {
            define.State(RenamedState.Open, Text, "CARE-1").State(RenamedState.Done, Text, "CARE-1").Initial(RenamedState.Open).Final(RenamedState.Done);
            var finish = define.Trigger(RenamedTrigger.Finish, Text, [Anyone, Role.Clock], "CARE-1");
            define.Configure(RenamedState.Open).Permit(finish, RenamedState.Done);
            define.Clock("care.clock", Text, "CARE-4").Starts().StopsIn(RenamedState.Done).Within(Two);
            define.Due(RenamedState.Open, finish, "care.late", Text, timing => timing.DueOf(clock), "CARE-4");
        });
        return new RulebookBuilder().Add(new CareModule(definition) { Parameters = [Two] }).WithCalendar(CalendarBook.Organisation, calendar ?? Plain).Build().Lifecycle(definition);
    }
}
