using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class IntersectTests
{
    private static readonly WorkingCalendar Team = WorkingCalendar.Build("team", "Asia/Shanghai", define => define
        .Open(Weekdays.Monday | Weekdays.Wednesday, "11:00", "15:00").Years(2020, 2026).Day(Day("2026-03-11"), "outing", ("11:00", "11:30")));

    private static readonly WorkingCalendar Both = Shanghai.Intersect(Team, "desk and team");

    [Fact]
    public void Intersect_OrganisationAndTeam_WorksWhenBothDo()
    {
        (Both.Id, Both.FirstDay, Both.LastDay).Should().Be(("desk and team", Day("2020-01-01"), Day("2026-12-31")));
        Text(Both.Add(China("2026-03-02 08:00:00"), TimeSpan.FromHours(3)).At).Should().Be("2026-03-04 11:30:00 +08:00");
        Both.Day(Day("2026-03-02")).Hours.Select(hours => $"{hours.Opens:HH:mm}-{hours.Closes:HH:mm}").Should().Equal("11:00-12:00", "13:30-15:00");
    }

    [Theory]
    [InlineData("2026-03-02", WorkingDayKind.Working, null)]
    [InlineData("2026-03-03", WorkingDayKind.RestDay, null)]
    [InlineData("2026-03-11", WorkingDayKind.SpecialDay, "outing")]
    [InlineData("2026-05-04", WorkingDayKind.Holiday, "劳动节")]
    [InlineData("2026-05-09", WorkingDayKind.RestDay, "劳动节")]
    [InlineData("2026-11-11", WorkingDayKind.SpecialDay, "stocktaking")]
    public void Day_OfBoth_SaysWhatLeavesNoTime(string date, WorkingDayKind kind, string? name) =>
        (Both.Day(Day(date)).Kind, Both.Day(Day(date)).Name).Should().Be((kind, name));

    [Fact]
    public void Intersect_TwoZones_WorksWhileBothAreOpen()
    {
        var berlin = Office("Europe/Berlin");
        var shanghai = Office("Asia/Shanghai");

        var both = shanghai.Intersect(berlin, "call");

        both.Day(Day("2026-03-06")).Hours.Should().ContainSingle().Which.Should().Be(new WorkingHours(China("2026-03-06 16:00:00"), China("2026-03-06 17:00:00")));
        both.Day(Day("2026-04-03")).Hours.Should().ContainSingle().Which.Should().Be(new WorkingHours(China("2026-04-03 15:00:00"), China("2026-04-03 17:00:00")));
        both.FirstDay.Should().Be(Day("2026-01-02"), "in Shanghai the year begins while it is unknown in Berlin");
    }

    [Fact]
    public void Intersect_TheOtherWayRound_SharesTheSameInstants()
    {
        var (berlin, shanghai) = (Office("Europe/Berlin"), Office("Asia/Shanghai"));
        var (from, to) = (China("2026-02-01 00:00:00"), China("2026-11-01 00:00:00"));

        berlin.Intersect(shanghai, "call").Measure(from, to).Should().Be(shanghai.Intersect(berlin, "call").Measure(from, to));
    }

    [Fact]
    public void Intersect_ShiftsOverMidnight_BelongToTheDayOnWhichOursBegins()
    {
        var early = Office("Asia/Shanghai", "00:00", "08:00", Weekdays.EveryDay);

        Night.Intersect(early, "night and early").Day(Day("2026-03-07")).Hours.Select(hours => Text(hours.Opens)).Should().Equal("2026-03-08 00:00:00 +08:00", "2026-03-08 02:30:00 +08:00");
        early.Intersect(Night, "early and night").Day(Day("2026-03-08")).Hours.Should().HaveCount(2);
    }

    [Fact]
    public void Intersect_WithAProvisionalTable_SaysSo()
    {
        var table = HolidayTable.China.Extend([new Holiday(Day("2026-03-04"), "party", isOff: true, "us")]);
        var team = WorkingCalendar.Build("team", "Asia/Shanghai", define => define.Open(Weekdays.MondayToFriday, "10:00", "11:00").Holidays(table));

        var both = Shanghai.Intersect(team, "both");

        both.Day(Day("2026-03-04")).IsProvisional.Should().BeTrue();
        both.Measure(China("2026-03-03 09:00:00"), China("2026-03-04 00:00:00")).Should().Be(new WorkingAmount(TimeSpan.FromHours(1), IsProvisional: false));
        both.Measure(China("2026-03-03 09:00:00"), China("2026-03-05 00:00:00")).Should().Be(new WorkingAmount(TimeSpan.FromHours(1), IsProvisional: true));
        both.AddWorkingDays(Day("2026-03-03"), 1).Should().Be(new WorkingDate(Day("2026-03-05"), IsProvisional: true));
    }

    [Fact]
    public void KnownFrom_OfBoth_IsAfterTheMorningIntoWhichAnUnknownShiftMayReach()
    {
        var day = WorkingCalendar.Build("day", "Asia/Shanghai", define => define.Open(Weekdays.EveryDay, "00:00", "24:00").Years(2026, 2026));

        Night.KnownFrom.Should().BeAfter(day.KnownFrom);
        foreach (var both in new[] { day.Intersect(Night, "both"), Night.Intersect(day, "both") })
        {
            both.KnownFrom.Should().Be(Night.KnownFrom);
            both.Invoking(asked => asked.IsWorkingTime(Night.KnownFrom.AddTicks(-1))).Should().Throw<CalendarRangeException>();
        }
    }

    [Fact]
    public void Intersect_ThatLeavesNoTime_IsRefused() =>
        FluentActions.Invoking(() => Office("Asia/Shanghai", "09:00", "12:00").Intersect(Office("Asia/Shanghai", "12:00", "17:00"), "none"))
            .Should().Throw<CalendarDefinitionException>().WithMessage("Found no working time at all in the calendar none*");

    [Fact]
    public void Intersect_OfYearsThatDoNotMeet_IsRefused() =>
        FluentActions.Invoking(() => Night.Intersect(WorkingCalendar.Build("old", "Asia/Shanghai", define => define.Open(Weekdays.Monday, "09:00", "17:00").Years(2020, 2021)), "none"))
            .Should().Throw<CalendarDefinitionException>().WithMessage("Found no day that both night (Asia/Shanghai, 2026-01-01 to 2026-12-31) and old (Asia/Shanghai, 2020-01-01 to 2021-12-31) know*");
}
