using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class HolidayTableTests
{
    private static readonly HolidayTable Next = HolidayTable.Of("expected", 2027, 2027, [new Holiday(Day("2027-01-01"), "New Year", isOff: true, "our guess")]);

    private static readonly WorkingCalendar Desk = Build(HolidayTable.China.Extend(Next));

    [Fact]
    public void Extend_ByAYear_KnowsItProvisionally()
    {
        var table = HolidayTable.China.Extend(Next);

        (table.Id, table.FirstYear, table.LastYear).Should().Be(("China", 2007, 2027));
        table.Find(Day("2027-01-01"))!.IsProvisional.Should().BeTrue();
        table.IsProvisional(Day("2027-06-01")).Should().BeTrue("the whole year is expected only");
        table.IsProvisional(Day("2026-12-31")).Should().BeFalse();
        HolidayTable.China.LastYear.Should().Be(2026, "extending makes a new table");
    }

    [Theory]
    [InlineData("2026-12-31 16:00:00", 60, false)]
    [InlineData("2026-12-31 16:00:00", 61, true)]
    [InlineData("2027-01-04 10:00:00", 1, true)]
    [InlineData("2027-01-04 09:30:00", -31, true)]
    [InlineData("2026-12-31 17:00:00", -60, false)]
    public void Add_TouchingProvisionalDays_SaysSo(string from, int minutes, bool isProvisional) =>
        Desk.Add(China(from), TimeSpan.FromMinutes(minutes)).IsProvisional.Should().Be(isProvisional);

    [Theory]
    [InlineData("2026-12-31 23:00:00", "2027-01-01 00:00:00", false)]
    [InlineData("2026-12-31 23:00:00", "2027-01-01 00:00:01", true)]
    [InlineData("2027-01-02 00:00:00", "2026-12-31 00:00:00", true)]
    public void Measure_TouchingProvisionalDays_SaysSo(string from, string to, bool isProvisional)
    {
        Desk.Measure(China(from), China(to)).IsProvisional.Should().Be(isProvisional);
        Desk.IsProvisional(China(from), China(to)).Should().Be(isProvisional);
    }

    [Theory]
    [InlineData("2026-12-31 23:59:59.9999999", false)]
    [InlineData("2027-01-01 00:00:00", true)]
    public void IsProvisional_OfOneInstant_IsWhetherItsDayIs(string instant, bool isProvisional)
    {
        Desk.IsProvisional(China(instant), China(instant)).Should().Be(isProvisional);
        Desk.Add(China(instant), TimeSpan.Zero).IsProvisional.Should().Be(isProvisional);
    }

    [Fact]
    public void Instants_ReachedOverProvisionalDays_SaySo()
    {
        Desk.NextWorkingInstant(China("2026-12-31 16:59:59")).IsProvisional.Should().BeFalse();
        Desk.NextWorkingInstant(China("2026-12-31 17:00:00")).Should().Be(new WorkingInstant(China("2027-01-04 09:00:00"), IsProvisional: true));
        Desk.PreviousWorkingInstant(China("2027-01-01 12:00:00")).Should().Be(new WorkingInstant(China("2026-12-31 17:00:00"), IsProvisional: true));
        Desk.NextClosing(China("2026-12-31 16:00:00")).IsProvisional.Should().BeFalse();
        Desk.NextClosing(China("2026-12-31 17:00:00")).IsProvisional.Should().BeTrue();
    }

    [Fact]
    public void Days_ReachedOverProvisionalDays_SaySo()
    {
        Desk.AddWorkingDays(Day("2026-12-30"), 1).Should().Be(new WorkingDate(Day("2026-12-31"), IsProvisional: false));
        Desk.AddWorkingDays(Day("2026-12-30"), 2).Should().Be(new WorkingDate(Day("2027-01-04"), IsProvisional: true));
        Desk.WorkingDaysBetween(Day("2027-01-01"), Day("2026-12-31")).Should().Be(new WorkingDayCount(-1, IsProvisional: true));
        Desk.Day(Day("2027-01-05")).IsProvisional.Should().BeTrue();
        Desk.Closing(Day("2027-01-05")).IsProvisional.Should().BeTrue();
        Desk.Stretches(China("2026-12-31 16:00:00"), China("2027-01-01 01:00:00")).Select(stretch => stretch.IsProvisional).Should().Equal(false, false, true);
    }

    [Fact]
    public void IsProvisional_TheMorningAfterAProvisionalDay_WhenShiftsPassMidnight()
    {
        var night = WorkingCalendar.Build("night", "Asia/Shanghai", define => define.Open(Weekdays.EveryDay, "22:00", "06:00")
            .Holidays(HolidayTable.China.Extend([new Holiday(Day("2026-03-06"), "party", isOff: true, "us")])));

        night.IsProvisional(China("2026-03-07 05:59:59"), China("2026-03-07 06:00:00")).Should().BeTrue("the shift of the sixth would have lasted until then");
        night.IsProvisional(China("2026-03-07 06:00:00"), China("2026-03-08 00:00:00")).Should().BeFalse();
    }

    [Fact]
    public void Extend_NotProvisionally_IsSettled()
    {
        var desk = Build(HolidayTable.China.Extend(Next, provisional: false));

        desk.Add(China("2026-12-31 16:00:00"), TimeSpan.FromMinutes(61)).Should().Be(new WorkingInstant(China("2027-01-04 09:01:00"), IsProvisional: false));
    }

    [Fact]
    public void Extend_ASettledYearOverAProvisionalOne_ReplacesIt()
    {
        var paper = HolidayTable.Of("paper", 2027, 2027, [new Holiday(Day("2027-01-04"), "元旦", isOff: true, "paper 1")]);

        var table = HolidayTable.China.Extend(Next).Extend(paper, provisional: false);

        table.Find(Day("2027-01-01")).Should().BeNull("the paper does not list it");
        table.Find(Day("2027-01-04"))!.Source.Should().Be("paper 1");
        table.IsProvisional(Day("2027-06-01")).Should().BeFalse();
    }

    [Fact]
    public void Extend_ContradictingAListedDay_IsRefusedUnlessSaid()
    {
        Holiday[] own = [new(Day("2026-05-09"), "closed", isOff: true, "notice 7")];

        FluentActions.Invoking(() => HolidayTable.China.Extend(own)).Should().Throw<CalendarDefinitionException>()
            .WithMessage("Found 2026-05-09 off (closed) in China, expected what the holiday table China says: worked (劳动节), by https://*content_7047091.htm. Say replace to overrule it.");
        HolidayTable.China.Extend(own, replace: true).Find(Day("2026-05-09")).Should().Match<Holiday>(day => day.IsOff && day.IsProvisional && day.Source == "notice 7");
    }

    [Fact]
    public void Extend_AgreeingWithAListedDay_KeepsItsPaper() =>
        HolidayTable.China.Extend([new Holiday(Day("2026-05-01"), "May Day", isOff: true, "us")]).Find(Day("2026-05-01")).Should().Be(HolidayTable.China.Find(Day("2026-05-01")));

    [Fact]
    public void Extend_LeavingYearsUnknownBetween_IsRefused() =>
        FluentActions.Invoking(() => HolidayTable.China.Extend(HolidayTable.Of("far", 2028, 2028, []))).Should().Throw<CalendarDefinitionException>()
            .WithMessage("Found the years 2028 to 2028 of far for the holiday table China, expected years that adjoin 2007 to 2026.");

    [Fact]
    public void Extend_ByDaysOutsideTheYears_IsRefused() =>
        FluentActions.Invoking(() => HolidayTable.China.Extend([new Holiday(Day("2027-01-01"), "New Year", isOff: true, "us")])).Should().Throw<CalendarDefinitionException>()
            .WithMessage("Found 2027-01-01 (New Year) in the holiday table China, expected days of the years 2007 to 2026.");

    [Fact]
    public void Of_ADayTwice_IsRefused() =>
        FluentActions.Invoking(() => HolidayTable.Of("own", 2026, 2026, [new(Day("2026-05-01"), "one", isOff: true, "a"), new(Day("2026-05-01"), "two", isOff: true, "b")]))
            .Should().Throw<CalendarDefinitionException>().WithMessage("Found 2026-05-01 twice in the holiday table own, 'one' and 'two'; expected each day once.");

    [Fact]
    public void Holiday_WithoutNameOrSource_IsRefused()
    {
        FluentActions.Invoking(() => new Holiday(Day("2026-05-01"), " ", isOff: true, "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Holiday(Day("2026-05-01"), "one", isOff: true, "")).Should().Throw<ArgumentException>();
    }

    private static WorkingCalendar Build(HolidayTable table) =>
        WorkingCalendar.Build("desk", "Asia/Shanghai", define => define.Open(Weekdays.MondayToFriday, "09:00", "17:00").Holidays(table));
}
