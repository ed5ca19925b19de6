using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Tests.Visits.Agreements;

namespace CustomerServiceRules.Tests.Visits;

public sealed class CalendarEdgeTests
{
    [Fact]
    public void Owed_InTheWeekInWhichTheCalendarEnds_GoesByTheDaysItKnows()
    {
        var owed = Owing(WeeklyFixed).At(Slot(DayOfWeek.Friday)).Owed("2026-12-21", "2027-01-01");

        owed.Select(Agreements.Days).Should().Equal("12-21..12-27", "12-28..01-03");
        owed[1].Window.Closes.Should().Be(China("2027-01-04 00:00"));
        owed[1].Appointment.Should().Be(new Appointment(China("2026-12-31 10:00"), China("2026-12-31 10:30"), Day("2027-01-01")));
    }

    [Fact]
    public void Owed_WhereTheKnownDaysAreTooFew_IsAnErrorAndNotAGuess()
    {
        var picky = new ObligationSchedule(Reading with { LeastWorkingDays = 5 });

        FluentActions.Invoking(() => picky.Owed(Owing(Weekly), Day("2026-12-21"), Day("2027-01-01"))).Should().Throw<CalendarRangeException>().WithMessage("*2026-W53*2026-12-31*");
        FluentActions.Invoking(() => Owing(Weekly).Owed("2026-12-21", "2027-01-05")).Should().Throw<CalendarRangeException>().WithMessage("*2027-W01*");
        FluentActions.Invoking(() => Schedule.Owed(Customer("2006-12-31", Spell(Weekly, "2006-12-31")), Day("2006-12-31"), Day("2007-01-05"))).Should().Throw<CalendarRangeException>();
    }

    [Fact]
    public void Owed_WhereAnyWindowWillDo_DoesNotAskTheCalendar()
    {
        var lenient = new ObligationSchedule(new ObligationTerms(Shanghai));

        lenient.Owed(Owing(Weekly), Day("2030-01-01"), Day("2030-02-01")).Should().HaveCount(4).And.OnlyContain(one => one.Excusal == null);
        lenient.Owed(Customer("2026-10-04", Spell(Weekly, "2026-10-04")), Day("2026-10-04"), Day("2026-10-05")).Should().ContainSingle().Which.Excusal.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-02-05", "2024-02-05..2024-02-11:5")]
    [InlineData("2024-02-12", "2024-02-12..2024-02-18:1")]
    [InlineData("2026-02-09", "2026-02-09..2026-02-15:6")]
    [InlineData("2026-02-16", "2026-02-16..2026-02-22:0")]
    [InlineData("2026-02-23", "2026-02-23..2026-03-01:5")]
    public void Owed_OverSpringFestival_CountsMakeUpSaturdaysAndSundays(string monday, string expected)
    {
        // The least number of working days at which the week is excused, less one, is how many it holds.
        var days = Enumerable.Range(1, 8).First(least =>
            new ObligationSchedule(Reading with { LeastWorkingDays = least }).Owed(Owing(Weekly), Day(monday), Day(monday).AddDays(1))[0].Excusal is not null) - 1;
        var window = Owing(Weekly).Owed(monday, Day(monday).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))[0];

        $"{window.FirstDay:yyyy-MM-dd}..{window.LastDay:yyyy-MM-dd}:{days}".Should().Be(expected);
        (window.Excusal?.Ground).Should().Be(days == 0 ? ExcuseGround.NoWorkingDay : null);
    }

    [Theory]
    [InlineData("2024-02-12", DayOfWeek.Tuesday, "2024-02-18")]
    [InlineData("2024-02-05", DayOfWeek.Saturday, "2024-02-09")]
    [InlineData("2026-02-09", DayOfWeek.Sunday, "2026-02-14")]
    [InlineData("2026-02-23", DayOfWeek.Monday, "2026-02-24")]
    [InlineData("2026-02-23", DayOfWeek.Saturday, "2026-02-28")]
    [InlineData("2026-10-05", DayOfWeek.Wednesday, "2026-10-08")]
    [InlineData("2026-10-05", DayOfWeek.Saturday, "2026-10-10")]
    public void Owed_AtAFixedTimeOnAHoliday_MovesToTheNextWorkingDayOfTheWeekElseBack(string monday, DayOfWeek agreed, string day)
    {
        var appointment = Schedule.Owed(Owing(WeeklyFixed).At(Slot(agreed)), Day(monday), Day(monday).AddDays(1))[0].Appointment!;

        appointment.Opens.Should().Be(China(day + " 10:00"));
        appointment.Closes.Should().Be(China(day + " 10:30"));
        (appointment.MovedFrom is null).Should().Be(Day(day).DayOfWeek == agreed);
    }
}
