using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using FsCheck;
using FsCheck.Fluent;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Random histories, calendars and changes against a count that goes minute by minute; FsCheck prints the seed of a failure.</summary>
public sealed class ClockProperties
{
    private const int Tries = 150;

    private static readonly DateTime Horizon = new(2024, 4, 20);

    private static readonly Gen<PlainWeek> Weeks =
        from days in Gen.Choose(1, 127)
        from opens in Gen.Choose(0, 11).Select(hour => hour * 60)
        from first in Gen.Choose(1, 300)
        from pause in Gen.Choose(1, 120)
        from second in Gen.Choose(1, 240)
        from off in Gen.Choose(0, 40).Select(i => new DateOnly(2024, 3, 1).AddDays(i)).ArrayOf()
        select new PlainWeek(days, [(opens, opens + first), (opens + first + pause, opens + first + pause + second)], [.. off.Distinct().Take(12)]);

    private static readonly Gen<DateTimeOffset> Begins = Gen.Choose(0, 4 * 1440).Select(minutes => At("2024-03-01 00:00").AddMinutes(minutes));

    private static readonly Gen<TimeLimit> Times =
        from minutes in Gen.OneOf(Gen.Choose(1, 60), Gen.Choose(1, 3_000))
        from works in Gen.Elements(true, true, false)
        select works ? TimeLimit.Working(TimeSpan.FromMinutes(minutes)) : TimeLimit.Elapsed(TimeSpan.FromMinutes(minutes));

    private static readonly Gen<TimeLimit> DayLimits =
        from unit in Gen.Elements(LimitUnit.WorkingDays, LimitUnit.WorkingDaysToTheTime, LimitUnit.CalendarDays, LimitUnit.CalendarDaysMoved)
        from days in Gen.Choose(1, 6)
        select TimeLimit.OfDays(unit, days);

    [Fact]
    public void Read_OfTimeWithChangesThatAreFollowed_IsWhatCountingMinuteByMinuteGives() => ForAll(
        from walk in ClockWalks.InOrder
        from week in Weeks
        from begin in Begins
        from first in Times
        from changes in Gen.Choose(1, 8_000).Zip(Times).ArrayOf()
        select (walk, week, begin, first, changes: changes.Take(3).DistinctBy(change => change.Item1).OrderBy(change => change.Item1).ToArray()), given =>
    {
        var (desk, limits) = (DeskOf(given.week, ChangePolicy.Follow), ClockLimitsTests.Limits((Resolve, given.first.ToString())));
        var known = new List<(DateTime From, TimeLimit Limit)> { (DateTime.MinValue, given.first) };
        foreach (var (minutes, limit) in given.changes)
        {
            limits = limits.Changed(ClockLimitsTests.Decided((Resolve, limit.ToString())), At("2024-03-01 00:00").AddMinutes(minutes));
            known.Add((new DateTime(2024, 3, 1).AddMinutes(minutes), limit));
        }

        Compare(desk, ClockWalks.Walk(desk, given.walk, given.begin), Case with { Limits = limits }, given.week,
            round => ClockReference.DueInTime(round, minute => known.Last(limit => limit.From <= minute).Limit, given.week, Horizon));
    });

    [Fact]
    public void Read_OfTimeThatIsFrozen_IsWhatCountingWithTheFirstLimitGives() => ForAll(
        from walk in ClockWalks.InOrder
        from week in Weeks
        from begin in Begins
        from first in Times
        from later in Times
        from change in Gen.Choose(1, 8_000)
        select (walk, week, begin, first, later, change), given =>
    {
        var desk = DeskOf(given.week, ChangePolicy.Freeze);
        var limits = ClockLimitsTests.Limits((Resolve, given.first.ToString())).Changed(ClockLimitsTests.Decided((Resolve, given.later.ToString())), At("2024-03-01 00:00").AddMinutes(given.change));
        var from = new DateTime(2024, 3, 1).AddMinutes(given.change);

        Compare(desk, ClockWalks.Walk(desk, given.walk, given.begin), Case with { Limits = limits }, given.week,
            round => ClockReference.DueInTime(round, _ => round.Start < from ? given.first : given.later, given.week, Horizon));
    });

    [Fact]
    public void Read_OfDays_IsWhatCountingDayByDayGives() => ForAll(
        from walk in ClockWalks.InOrder
        from week in Weeks
        from begin in Begins
        from limit in DayLimits
        select (walk, week, begin, limit), given =>
    {
        var desk = DeskOf(given.week, ChangePolicy.Freeze);

        Compare(desk, ClockWalks.Walk(desk, given.walk, given.begin), Case with { Limits = ClockLimitsTests.Limits((Resolve, given.limit.ToString())) }, given.week,
            round => ClockReference.DueInDays(round, given.limit, given.week, Horizon));
    });

    [Fact]
    public void DueAt_OfALongerLimit_IsNeverEarlier() => ForAll(
        from walk in ClockWalks.InOrder
        from week in Weeks
        from limit in Gen.OneOf(Times, DayLimits)
        from more in Gen.Choose(1, 5)
        select (walk, week, limit, more), given =>
    {
        var desk = DeskOf(given.week, ChangePolicy.Freeze);
        var record = ClockWalks.Walk(desk, given.walk, ClockWalks.Begin);
        var longer = given.limit.IsInDays ? TimeLimit.OfDays(given.limit.Unit, given.limit.Days + given.more)
            : given.limit.Unit == LimitUnit.Elapsed ? TimeLimit.Elapsed(given.limit.Time.Add(TimeSpan.FromMinutes(given.more)))
            : TimeLimit.Working(given.limit.Time.Add(TimeSpan.FromMinutes(given.more)));

        Dues(desk, record, given.limit).Zip(Dues(desk, record, longer)).Should().OnlyContain(pair => pair.First <= pair.Second);
    });

    [Fact]
    public void DueAt_WithOnePauseMore_IsNeverEarlier() => ForAll(
        from walk in ClockWalks.InOrder
        from week in Weeks
        from limit in Gen.OneOf(Times, DayLimits)
        from gaps in Gen.Choose(0, 2_000).Two()
        select (walk: walk.Where(step => step.Move is Move.Await or Move.Continue or Move.Note).ToArray(), week, limit, gaps), given =>
    {
        var desk = DeskOf(given.week, ChangePolicy.Freeze);
        var record = ClockWalks.Walk(desk, given.walk, ClockWalks.Begin);
        var latest = record.History.Latest.At;
        var paused = ClockWalks.TryFire(desk, record, Move.Await, latest.AddMinutes(given.gaps.Item1));
        var resumed = ClockWalks.TryFire(desk, paused, Move.Continue, latest.AddMinutes(given.gaps.Item1 + given.gaps.Item2));

        if (record.State == nameof(Phase.Open))
            Dues(desk, record, given.limit).Should().OnlyContain(due => Dues(desk, resumed, given.limit).Single() >= due && Dues(desk, paused, given.limit).Single() >= due);
    });

    [Fact]
    public void Read_OfARoundThatIsOver_IsTheSameWhateverHappensLater() => ForAll(
        from walk in ClockWalks.InOrder
        from later in ClockWalks.InOrder
        from week in Weeks
        from limit in Gen.OneOf(Times, DayLimits)
        select (walk, later, week, limit), given =>
    {
        var desk = DeskOf(given.week, ChangePolicy.Freeze);
        var matter = Case with { Limits = ClockLimitsTests.Limits((Resolve, given.limit.ToString())) };
        var record = ClockWalks.Walk(desk, given.walk, ClockWalks.Begin);
        var (further, at) = (record, record.History.Latest.At);
        foreach (var (move, gap) in given.later.Where(step => step.Move != Move.Reopen))
            further = ClockWalks.TryFire(desk, further, move, at = at.AddMinutes(gap));

        var over = desk.Lifecycle.Clocks(record, matter, at).Where(reading => !reading.IsOpen).Select(Full).ToList();

        desk.Lifecycle.Clocks(further, matter, at.AddDays(9)).Take(over.Count).Select(Full).Should().Equal(over);
    });

    [Fact]
    public void Explain_OfAnyReading_CountsTheLimitPieceByPieceWithoutGaps() => ForAll(
        from walk in ClockWalks.InOrder
        from week in Weeks
        from limit in Gen.OneOf(Times, DayLimits)
        select (walk, week, limit), given =>
    {
        var desk = DeskOf(given.week, ChangePolicy.Freeze);
        var record = ClockWalks.Walk(desk, given.walk, ClockWalks.Begin);
        foreach (var reading in desk.Lifecycle.Clocks(record, Case with { Limits = ClockLimitsTests.Limits((Resolve, given.limit.ToString())) }, record.History.Latest.At))
        {
            var explained = reading.Explain();
            var steps = explained.Steps;

            explained.Reading.Should().BeSameAs(reading);
            steps.Zip(steps.Skip(1)).Where(pair => pair.First.Until != pair.Second.From).Should().BeEmpty($"{reading}: {string.Join("; ", steps)}");
            steps.Where(step => step.From >= step.Until).Should().BeEmpty($"{reading}: {string.Join("; ", steps)}");
            if (steps.Count > 0)
                steps[0].From.Should().Be(reading.StartedAt);
            if (reading.DueAt is { } due)
            {
                explained.Days.Should().Be(given.limit.IsInDays ? given.limit.Days : 0, $"{reading}: {string.Join("; ", steps)}");
                if (!given.limit.IsInDays)
                    (explained.Counted, steps[^1].Until).Should().Be((given.limit.Time, due));
            }
        }
    });

    private static string Full(ClockReading reading) => $"{reading} {reading.StartedAt:O} {reading.StoppedAt:O} {reading.Used}";

    private static IEnumerable<DateTimeOffset> Dues(ClockDesk desk, LifecycleRecord record, TimeLimit limit) =>
        desk.Lifecycle.Clocks(record, Case with { Limits = ClockLimitsTests.Limits((Resolve, limit.ToString())) }, ClockWalks.Begin).Select(reading => reading.DueAt ?? DateTimeOffset.MaxValue);

    private static void Compare(ClockDesk desk, LifecycleRecord record, Matter matter, PlainWeek week, Func<PlainRound, DateTime?> dueOf)
    {
        var readings = desk.Lifecycle.Clocks(record, matter, record.History.Latest.At);
        var rounds = ClockReference.RoundsOf(record);

        readings.Select(reading => (ClockReference.Local(reading.StartedAt), reading.StoppedAt is { } at ? ClockReference.Local(at) : (DateTime?)null))
            .Should().Equal(rounds.Select(round => (round.Start, round.Stopped)));
        foreach (var (reading, round) in readings.Zip(rounds))
        {
            var expected = dueOf(round);
            var actual = reading.DueAt is { } due && ClockReference.Local(due) < Horizon ? ClockReference.Local(due) : (DateTime?)null;
            actual.Should().Be(expected, $"{reading} of {string.Join("; ", record.History)} with {week.Days} {string.Join(",", week.Hours)} without {string.Join(",", week.Off)}");
        }
    }

    private static ClockDesk DeskOf(PlainWeek week, ChangePolicy policy) => Within("1 second", policy, book => book.WithCalendar(CalendarBook.Organisation, week.ToCalendar()));

    private static void ForAll<T>(Gen<T> given, Action<T> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Tries), Prop.ForAll(given.ToArbitrary(), holds));
}
