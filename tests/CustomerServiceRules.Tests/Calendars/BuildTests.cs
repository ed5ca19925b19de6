using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class BuildTests
{
    [Fact]
    public void Build_WithoutWorkingTime_IsRefused() =>
        Building(define => define.Years(2026, 2026)).Should().Throw<CalendarDefinitionException>()
            .WithMessage("Found no working time at all in the calendar desk from 2026-01-01 to 2026-12-31, expected some.");

    [Fact]
    public void Build_WhoseBreaksLeaveNothing_IsRefused() =>
        Building(define => define.Open(Weekdays.Monday, "09:00", "17:00").Break(Weekdays.EveryDay, "08:00", "18:00").Years(2026, 2026))
            .Should().Throw<CalendarDefinitionException>().WithMessage("Found no working time at all*");

    [Fact]
    public void Build_WithoutYears_IsRefused() =>
        Building(define => define.Open(Weekdays.Monday, "09:00", "17:00")).Should().Throw<CalendarDefinitionException>()
            .WithMessage("Found the calendar desk without years, expected a holiday table or years of its own.");

    [Fact]
    public void Build_ForYearsThatTheTableDoesNotKnow_IsRefused() =>
        Building(define => define.Open(Weekdays.Monday, "09:00", "17:00").Holidays(HolidayTable.China).Years(2020, 2027))
            .Should().Throw<CalendarDefinitionException>().WithMessage("Found the calendar desk for 2020 to 2027, expected years that the holiday table China knows: 2007 to 2026.");

    [Fact]
    public void Build_ForAPartOfTheTablesYears_KnowsThose()
    {
        var desk = WorkingCalendar.Build("desk", "Asia/Shanghai", define => define.Open(Weekdays.MondayToFriday, "09:00", "17:00").Holidays(HolidayTable.China).Years(2020, 2022));

        (desk.FirstDay, desk.LastDay).Should().Be((Day("2020-01-01"), Day("2022-12-31")));
    }

    [Fact]
    public void Build_WithTwoTables_IsRefused() =>
        Building(define => define.Holidays(HolidayTable.China).Holidays(HolidayTable.China)).Should().Throw<CalendarDefinitionException>()
            .WithMessage("Found a second holiday table, China after China; expected one: extend one by the other.");

    [Fact]
    public void Build_WithABreakOutsideAllHours_IsRefused() =>
        Building(define => define.Open(Weekdays.Monday, "09:00", "17:00").Break(Weekdays.Monday, "17:00", "18:00").Years(2026, 2026))
            .Should().Throw<CalendarDefinitionException>().WithMessage("Found the break 17:00-18:00 on Monday in the calendar desk outside all opening hours*");

    [Fact]
    public void Build_WithASpecialDayOutsideItsYears_IsRefused() =>
        Building(define => define.Open(Weekdays.Monday, "09:00", "17:00").Years(2026, 2026).Day(Day("2027-01-04"), "late"))
            .Should().Throw<CalendarDefinitionException>().WithMessage("Found the special day 2027-01-04 in the calendar desk, expected a day within its years 2026 to 2026.");

    [Fact]
    public void Build_WithASpecialDayTwice_IsRefused() =>
        Building(define => define.Day(Day("2026-01-04"), "one").Day(Day("2026-01-04"), "two"))
            .Should().Throw<CalendarDefinitionException>().WithMessage("Found 2026-01-04 twice, 'one' and 'two'; expected each day once.");

    [Fact]
    public void Build_WithMakeUpDaysLikeADayOff_IsRefused() =>
        Building(define => define.Open(Weekdays.Tuesday, "09:00", "17:00").Holidays(HolidayTable.China))
            .Should().Throw<CalendarDefinitionException>().WithMessage("Found the make-up workday 2007-02-17 (春节), expected hours for it*MakeUpDaysLike.");

    [Fact]
    public void MakeUpDaysLike_AnotherWeekday_TakesItsHours()
    {
        var desk = WorkingCalendar.Build("desk", "Asia/Shanghai", define => define
            .Open(Weekdays.MondayToFriday, "09:00", "17:00").Open(Weekdays.Friday, "17:00", "18:00").Break(Weekdays.Friday, "12:00", "13:00")
            .Holidays(HolidayTable.China).MakeUpDaysLike(DayOfWeek.Friday));

        desk.Day(Day("2026-05-09")).Hours.Select(hours => $"{hours.Opens:HH:mm}-{hours.Closes:HH:mm}").Should().Equal("09:00-12:00", "13:00-18:00");
    }

    [Theory]
    [InlineData("9:00", "17:00", "Found the time '9:00', expected HH:mm or HH:mm:ss from 00:00 to 23:59:59.*")]
    [InlineData("24:00", "17:00", "Found the time '24:00', expected HH:mm or HH:mm:ss from 00:00 to 23:59:59.*")]
    [InlineData("09:00", "25:00", "Found the time '25:00', expected HH:mm or HH:mm:ss from 00:00 to 23:59:59, or 24:00.*")]
    [InlineData("09:00", "", "Found the time '', expected*")]
    public void Open_WithATimeThatIsNone_SaysWhatIsExpected(string opens, string closes, string message) =>
        Building(define => define.Open(Weekdays.Monday, opens, closes)).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Open_OnNoDay_SaysWhatIsExpected() =>
        Building(define => define.Open(Weekdays.None, "09:00", "17:00")).Should().Throw<ArgumentException>().WithMessage("Found None, expected at least one day of the week.*");

    [Theory]
    [InlineData(1899, 1900)]
    [InlineData(2026, 2025)]
    [InlineData(2026, 2200)]
    public void Years_OutOfBounds_AreRefused(int first, int last) =>
        Building(define => define.Years(first, last)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Build_InAnUnknownZone_SaysWhatIsExpected() =>
        FluentActions.Invoking(() => WorkingCalendar.Build("desk", "Asia/Nowhere", _ => { })).Should().Throw<ArgumentException>()
            .WithMessage("Found the time zone 'Asia/Nowhere', expected an IANA name that this system knows, for instance Asia/Shanghai.*");

    private static Action Building(Action<WorkingCalendarBuilder> define) =>
        () => WorkingCalendar.Build("desk", "Asia/Shanghai", define);
}
