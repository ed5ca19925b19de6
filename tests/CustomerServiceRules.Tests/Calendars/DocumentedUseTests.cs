using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Tests.Calendars;

/// <summary>What docs/calendars.md shows.</summary>
public sealed class DocumentedUseTests
{
    private readonly List<string> _lines = [];

    [Fact]
    public void Host_BuildsACalendarAndAsksIt()
    {
        #region calendar
        var desk = WorkingCalendar.Build("mall.desk", "Asia/Shanghai", define => define
            .Open(Weekdays.MondayToFriday, "09:00", "18:00")
            .Break(Weekdays.MondayToFriday, "12:00", "13:30")
            .Open(Weekdays.Saturday, "10:00", "16:00")
            .Holidays(HolidayTable.China)
            .Day(new DateOnly(2026, 2, 13), "the day before the holiday week", ("09:00", "12:00"))
            .Day(new DateOnly(2026, 11, 11), "stocktaking"));
        #endregion

        #region asking
        var friday = new DateTimeOffset(2026, 5, 8, 16, 59, 0, TimeSpan.FromHours(8));
        var due = desk.Add(friday, TimeSpan.FromHours(4));
        var worked = desk.Measure(friday, due.At);
        var next = desk.AddWorkingDays(new DateOnly(2026, 5, 8), 1);
        var end = desk.Closing(next.Day);
        Print($"{due.At:yyyy-MM-dd HH:mm}, {worked.Amount}, {next.Day:yyyy-MM-dd}, {end.At:HH:mm}");
        #endregion

        #region day
        var saturday = desk.Day(new DateOnly(2026, 5, 9));
        Print($"{saturday.Kind}, {saturday.Name}, {saturday.Source}, {saturday.Hours.Count} stretches");
        #endregion

        #region stretches
        foreach (var stretch in desk.Stretches(friday, friday.AddHours(18)))
            Print($"{stretch.From:MM-dd HH:mm} to {stretch.Until:MM-dd HH:mm}: {stretch.Kind} {stretch.Name}");
        #endregion

        #region intersect
        var team = WorkingCalendar.Build("mall.repairs", "Asia/Shanghai", define => define
            .Open(Weekdays.Monday | Weekdays.Thursday, "13:00", "20:00")
            .Years(2025, 2026));
        var repairs = desk.Intersect(team, "mall.repairs.desk");
        Print($"{repairs.NextWorkingInstant(friday).At:ddd yyyy-MM-dd HH:mm}");
        #endregion

        _lines.Should().Equal(
            "2026-05-09 11:59, 04:00:00, 2026-05-09, 18:00",
            "MakeUpDay, 劳动节, https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm, 2 stretches",
            "05-08 16:59 to 05-08 18:00: Working ",
            "05-08 18:00 to 05-09 00:00: AfterClosing ",
            "05-09 00:00 to 05-09 09:00: BeforeOpening 劳动节",
            "05-09 09:00 to 05-09 10:59: Working 劳动节",
            "Mon 2026-05-11 13:30");
    }

    [Fact]
    public void Host_ExtendsTheTableProvisionally()
    {
        #region extend
        var expected = HolidayTable.Of("expected", 2027, 2027,
        [
            new Holiday(new DateOnly(2027, 1, 1), "元旦", isOff: true, "our guess until the paper is out"),
        ]);
        var table = HolidayTable.China.Extend(expected);

        var desk = WorkingCalendar.Build("mall.desk", "Asia/Shanghai", define => define
            .Open(Weekdays.MondayToFriday, "09:00", "17:00")
            .Holidays(table));
        var evening = new DateTimeOffset(2026, 12, 31, 16, 0, 0, TimeSpan.FromHours(8));
        var today = desk.Add(evening, TimeSpan.FromHours(1));
        var later = desk.Add(evening, TimeSpan.FromHours(2));
        Print($"{today.At:yyyy-MM-dd HH:mm} {today.IsProvisional}, {later.At:yyyy-MM-dd HH:mm} {later.IsProvisional}");
        #endregion

        _lines.Should().Equal("2026-12-31 17:00 False, 2027-01-04 10:00 True");
    }

    [Fact]
    public void Host_LoadsTablesOfItsOwn()
    {
        const string Json = """{ "year": 2027, "papers": ["paper 1"], "days": [{ "name": "元旦", "date": "2027-01-01", "isOffDay": true }] }""";
        const string ICalendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:party-2026\nSUMMARY:Party\nDTSTART;VALUE=DATE:20260306\nEND:VEVENT\nEND:VCALENDAR\n";

        #region load
        var paper = HolidayTable.FromJson("paper of 2027", Json);
        var party = HolidayTable.FromICalendar("our days off", ICalendar, firstYear: 2026, lastYear: 2026);
        var table = HolidayTable.China
            .Extend(paper, provisional: false)
            .Extend(party, provisional: false);
        #endregion

        table.LastYear.Should().Be(2027);
        table.Find(new DateOnly(2026, 3, 6))!.Source.Should().Be("party-2026");
        table.IsProvisional(new DateOnly(2027, 1, 1)).Should().BeFalse();
    }

    private void Print(FormattableString text) => _lines.Add(FormattableString.Invariant(text));
}
