using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using FsCheck;
using FsCheck.Fluent;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>How a due instant came about, piece by piece. 2024-03-01 is a Friday; 09:00-18:00 is worked.</summary>
public sealed class ClockExplanationTests
{
    private static readonly DateOnly Monday = Day("2024-03-04");

    private static readonly WorkingCalendar Table = WorkingCalendar.Build("table", RulebookBuilder.DefaultTimeZone, hours => hours
        .Open(Weekdays.MondayToFriday, "09:00", "12:00").Open(Weekdays.MondayToFriday, "13:30", "18:00").Holidays(HolidayTable.China)
        .Day(Day("2026-03-03"), "stocktaking", ("09:00", "12:00")));

    [Fact]
    public void Explain_TimeWithAPause_TellsEachPiece()
    {
        var desk = Within("4 working hours");

        Told(desk, "2024-03-01 16:00", (Move.Await, "2024-03-01 17:00"), (Move.Continue, "2024-03-05 08:00")).Should().Equal(
            "03-01 16:00 to 03-01 17:00 + working time",
            "03-01 17:00 to 03-05 08:00 - paused",
            "03-05 08:00 to 03-05 09:00 - before opening",
            "03-05 09:00 to 03-05 12:00 + working time");
    }

    [Fact]
    public void Explain_TimeOverAHoliday_TellsItsNameAndPaper()
    {
        var steps = Explained(China("4 working hours"), "2026-02-14 17:00").Steps;

        steps.Select(Text).Should().StartWith(["02-14 17:00 to 02-14 18:00 + working time (春节)", "02-14 18:00 to 02-15 00:00 - after closing", "02-15 00:00 to 02-16 00:00 - holiday: 春节"])
            .And.EndWith(["02-24 00:00 to 02-24 09:00 - before opening", "02-24 09:00 to 02-24 12:00 + working time"]);
        steps.Should().OnlyContain(step => step.Why.English.StartsWith("holiday", StringComparison.Ordinal) == (step.Source != null && step.From >= At("2026-02-15 00:00")));
        steps[2].Should().BeEquivalentTo(new { Why = new { Chinese = "节假日：春节" }, IsCounted = false, IsProvisional = false });
    }

    [Fact]
    public void Explain_TimeOnTheClockAndAtOnce_IsOnePiece()
    {
        Told(Within("48 hours"), "2024-03-01 16:00").Should().Equal("03-01 16:00 to 03-03 16:00 + time on the clock");
        Told(Within("at once"), "2024-03-01 16:00").Should().Equal("03-01 16:00 to 03-01 16:00 + at once");
    }

    [Fact]
    public void Explain_WorkingDays_TellsDayByDayUntilTheDueInstant()
    {
        Told(China("2 working days"), "2026-02-27 10:00", (Move.Await, "2026-03-02 12:00"), (Move.Continue, "2026-03-03 08:00")).Should().Equal(
            "02-27 10:00 to 02-28 00:00 - the day of the event does not count",
            "02-28 00:00 to 03-01 00:00 + make-up workday: 春节",
            "03-01 00:00 to 03-02 00:00 - day of rest",
            "03-02 00:00 to 03-03 00:00 - paused at the end of the day",
            "03-03 00:00 to 03-03 12:00 + special day: stocktaking");
        Explained(China("2 working days"), "2026-02-27 10:00").Days.Should().Be(2);
    }

    [Fact]
    public void Explain_WorkingDayWithAShiftOverMidnight_EndsWithTheShift()
    {
        var night = WorkingCalendar.Build("night", RulebookBuilder.DefaultTimeZone, hours => hours.Open(Weekdays.MondayToFriday, "22:00", "06:00").Years(2024, 2024));

        Told(Within("1 working day", more: book => book.WithCalendar(CalendarBook.Organisation, night)), "2024-03-04 23:00").Should().Equal(
            "03-04 23:00 to 03-05 00:00 - the day of the event does not count",
            "03-05 00:00 to 03-06 06:00 + working day");
    }

    [Fact]
    public void Explain_CalendarDaysMoved_TellsOverWhatTheyWereMoved()
    {
        var explained = Explained(China("2 calendar days moved"), "2026-02-13 10:00");

        explained.Steps.Select(Text).Should().StartWith(["02-13 10:00 to 02-14 00:00 - the day of the event does not count", "02-14 00:00 to 02-15 00:00 + calendar day", "02-15 00:00 to 02-16 00:00 + calendar day", "02-16 00:00 to 02-17 00:00 - holiday: 春节"])
            .And.EndWith(["02-23 00:00 to 02-24 00:00 - holiday: 春节", "02-24 00:00 to 02-24 18:00 - moved to the next working day"]);
        explained.Steps[3].Source.Should().StartWith("https://www.gov.cn/");
        explained.Days.Should().Be(2);
        explained.Counted.Should().Be(TimeSpan.Zero);

        Told(China("1 calendar day moved"), "2026-02-13 10:00").Should().EndWith("02-14 00:00 to 02-15 00:00 + calendar day", "a working day is not moved");
    }

    [Theory]
    [InlineData("2 working hours", "03-01 12:00 to 03-01 14:00 + working time|03-01 14:00 to 03-04 00:00 - used up, until the limit came into force")]
    [InlineData("at once", "03-01 12:00 to 03-01 12:00 + at once|03-01 12:00 to 03-04 00:00 - used up, until the limit came into force")]
    [InlineData("1 calendar day", "03-01 12:00 to 03-02 00:00 - the day of the event does not count|03-02 00:00 to 03-03 00:00 + calendar day|03-03 00:00 to 03-04 00:00 - used up, until the limit came into force")]
    public void Explain_AShorterLimitThatComesIntoForceLater_CountsTheLimitAndNoMore(string changed, string told)
    {
        var desk = Within("10 working hours", ChangePolicy.Follow, book => book.Add(new LimitChange(Resolve + "-within", changed, Monday)).WithCalendar(CalendarBook.Organisation, Plain));

        Told(desk, "2024-03-01 12:00").Should().Equal(told.Split('|'));
    }

    [Fact]
    public void Explain_WhatIsPausedOrNotYetKnown_GoesToTheInstantThatWasAskedAbout()
    {
        Told(Within("1 working day"), "2024-03-01 10:00", "2024-03-01 12:00", (Move.Await, "2024-03-01 11:00")).Should().Equal("03-01 10:00 to 03-01 12:00 - the day of the event does not count");
        Told(Within("2 working days"), "2024-03-01 10:00", "2024-03-05 12:00", (Move.Await, "2024-03-05 11:00")).Should().EndWith(
            ["03-04 00:00 to 03-05 00:00 + working day", "03-05 00:00 to 03-05 12:00 - the day is not over"]);
        Told(Within("4 working hours"), "2024-03-01 10:00", "2024-03-01 12:00", (Move.Await, "2024-03-01 11:00")).Should().Equal(
            "03-01 10:00 to 03-01 11:00 + working time", "03-01 11:00 to 03-01 12:00 - paused");
        Told(Within("1 working day"), "2024-03-01 10:00", "2024-03-01 09:00", (Move.Await, "2024-03-01 10:00")).Should().BeEmpty("it was asked about before the beginning");
    }

    [Fact]
    public void Explain_OfAnyHistory_HasNoGapsAndSumsUpToTheLimit() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(
            (from walk in ClockWalks.InAnyOrder
             from first in Limits
             from changes in Gen.Choose(1, 8_000).Zip(Limits).ArrayOf()
             from zone in Gen.Elements("Asia/Shanghai", "Europe/Berlin")
             from asOf in Gen.Choose(0, 40_000)
             select (walk, first, changes: changes.Take(2).DistinctBy(change => change.Item1).OrderBy(change => change.Item1).ToArray(), zone, asOf)).ToArbitrary(),
            given =>
            {
                var calendar = WorkingCalendar.Build("any", given.zone, hours => hours
                    .Open(Weekdays.MondayToFriday, "09:00", "18:00").Break(Weekdays.MondayToFriday, "12:00", "13:00").Open(Weekdays.Saturday, "20:00", "04:00").Years(2024, 2024));
                var desk = Within("1 second", ChangePolicy.Follow, book => book.WithCalendar(CalendarBook.Organisation, calendar));
                var limits = ClockLimitsTests.Limits((Resolve, given.first.ToString()));
                foreach (var (minutes, limit) in given.changes)
                    limits = limits.Changed(ClockLimitsTests.Decided((Resolve, limit.ToString())), ClockWalks.Begin.AddMinutes(minutes));
                var record = ClockWalks.Records(desk, given.walk)[^1];

                foreach (var reading in desk.Lifecycle.Clocks(record, Case with { Limits = limits }, ClockWalks.Begin.AddMinutes(given.asOf)))
                    MustAddUp(reading);
            }));

    [Fact]
    public void Explain_OfALimitToTheTimeThatBeganAtMidnight_CountsTheDayWithWhoseBeginningItEnds()
    {
        var desk = Within("2 working days at the same time");
        var reading = desk.Read(desk.Run("2024-03-04 00:00"), "2024-03-04 00:00");

        reading.DueAt.Should().Be(At("2024-03-06 00:00"));
        MustAddUp(reading);
    }

    private static readonly Gen<TimeLimit> Limits = Gen.OneOf(
        from minutes in Gen.Choose(1, 3_000)
        from works in Gen.Elements(true, false)
        select works ? TimeLimit.Working(TimeSpan.FromMinutes(minutes)) : TimeLimit.Elapsed(TimeSpan.FromMinutes(minutes)),
        from unit in Gen.Elements(LimitUnit.WorkingDays, LimitUnit.WorkingDaysToTheTime, LimitUnit.CalendarDays, LimitUnit.CalendarDaysMoved)
        from days in Gen.Choose(1, 6)
        select TimeLimit.OfDays(unit, days),
        Gen.Constant(TimeLimit.AtOnce));

    private static void MustAddUp(ClockReading reading)
    {
        var (explained, at) = (reading.Explain(), reading.StartedAt);
        var why = $"{reading} from {reading.StartedAt:O}, told as {string.Join("; ", explained.Steps.Select(Text))}";
        foreach (var step in explained.Steps)
        {
            step.From.Should().Be(at, why);
            step.Until.Should().BeOnOrAfter(step.From, why);
            at = step.Until;
        }

        if (explained.Steps.Count > 0)
            at.Should().Be(reading.DueAt ?? reading.StoppedAt ?? reading.AsOf, why);
        if (reading.Limit.IsInDays)
            explained.Days.Should().Match(days => reading.DueAt != null ? days == reading.Limit.Days : days < reading.Limit.Days, why);
        else
            explained.Counted.Should().Be(reading.DueAt is null ? reading.Used!.Value : reading.Limit.Time, why);
        // What is left is the working time until the due instant, also where a pause that came later or a wait for a change lies within it.
        var isPausedLater = explained.Steps.Any(step => step.Until > reading.AsOf && step.Why.English is ("paused" or "used up, until the limit came into force"));
        if (reading is { Status: ClockStatus.Running, Limit.Unit: LimitUnit.WorkingTime } && reading.AsOf >= reading.StartedAt && !isPausedLater)
            (reading.Used + reading.Left).Should().Be(reading.Limit.Time, why);
    }

    private static ClockDesk China(string limit) => Within(limit, more: book => book.WithCalendar(CalendarBook.Organisation, Table));

    private static ClockExplanation Explained(ClockDesk desk, string start, params (Move Move, string At)[] then) => desk.Read(desk.Run(start, then), start).Explain();

    private static IEnumerable<string> Told(ClockDesk desk, string start, params (Move Move, string At)[] then) => Explained(desk, start, then).Steps.Select(Text);

    private static IEnumerable<string> Told(ClockDesk desk, string start, string asOf, (Move Move, string At) then) => desk.Read(desk.Run(start, then), asOf).Explain().Steps.Select(Text);

    private static string Text(ClockStep step) => string.Create(CultureInfo.InvariantCulture, $"{step.From:MM-dd HH:mm} to {step.Until:MM-dd HH:mm} {(step.IsCounted ? '+' : '-')} {step.Why.English}");
}
