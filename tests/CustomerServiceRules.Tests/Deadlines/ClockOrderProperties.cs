using CustomerServiceRules.Deadlines;
using FsCheck;
using FsCheck.Fluent;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Events in any order, and corrections; FsCheck prints the seed of a failure.</summary>
public sealed class ClockOrderProperties
{
    private static readonly ClockDesk Desk = Within("4 working hours");

    private static readonly DateTimeOffset AsOf = At("2024-03-05 12:00");

    [Fact]
    public void After_StepByStepOrAtOnceOrReadBack_IsWhatAllEventsTogetherGive() => ForAll(
        from walk in ClockWalks.InAnyOrder
        from keep in Gen.Elements(true, false).ArrayOf(20)
        select (walk, keep), given =>
    {
        var records = ClockWalks.Records(Desk, given.walk);
        var expected = Texts(Desk.Lifecycle.ClocksOf(records[^1]));

        var (each, some) = (Desk.Lifecycle.ClocksOf(records[0]), Desk.Lifecycle.ClocksOf(records[0]));
        for (var i = 1; i < records.Count; i++)
        {
            each = each.After(records[i]);
            if (given.keep[i % 20] || i == records.Count - 1)
                some = some.After(records[i]);
            Texts(each).Should().Equal(Texts(Desk.Lifecycle.ClocksOf(records[i])), $"after {i} of {string.Join("; ", records[^1].History)}");
        }

        Texts(some).Should().Equal(expected);
        var json = records[^1].ToJson();
        var read = Desk.Lifecycle.Read(json);
        read.ToJson().Should().Be(json);
        Texts(Desk.Lifecycle.ClocksOf(read)).Should().Equal(expected);
        Texts(Desk.Lifecycle.ClocksOf(records[0]).After(read)).Should().Equal(expected);
    });

    [Fact]
    public void Read_AfterEveryInstantWasPutRight_IsWhatTheRightInstantsGive() => ForAll(
        from walk in ClockWalks.InOrder
        from wrong in Gen.Choose(-600, 6_000).ArrayOf(20)
        select (walk, wrong), given =>
    {
        var right = ClockWalks.Walk(Desk, given.walk, ClockWalks.Begin);
        var record = Desk.Lifecycle.Start("M1", ClockWalks.Begin.AddMinutes(given.wrong[19]));
        foreach (var happened in right.History.Skip(1))
            record = Desk.Fire(record, Enum.Parse<Move>(happened.Trigger!), ClockWalks.Begin.AddMinutes(given.wrong[happened.Sequence]));
        foreach (var happened in right.History)
            record = Desk.Lifecycle.Correct(record, happened.Sequence, happened.At, "put right", MatterLifecycle.Agent, AsOf);

        Texts(Desk.Lifecycle.ClocksOf(record)).Should().Equal(Texts(Desk.Lifecycle.ClocksOf(right)), string.Join("; ", record.History));
    });

    [Fact]
    public void Read_OfAnyHistory_IsOpenAndPausedAsTheRecordSaysNow() => ForAll(ClockWalks.InAnyOrder, walk =>
    {
        var record = ClockWalks.Records(Desk, walk)[^1];
        var last = Desk.Lifecycle.Clocks(record, Case, AsOf.AddYears(1))[^1];

        last.IsOpen.Should().Be(record.State is not (nameof(Phase.Solved) or nameof(Phase.Closed)), string.Join("; ", record.History));
        if (last.IsOpen && !Desk.Lifecycle.IsIn(record, Phase.Waiting))
            last.Status.Should().Be(ClockStatus.Overdue, "it runs for good");
    });

    [Fact]
    public void Read_OfAnyHistory_HasRoundsThatFollowEachOther() => ForAll(ClockWalks.InAnyOrder, walk =>
    {
        var record = ClockWalks.Records(Desk, walk)[^1];
        var readings = Desk.Lifecycle.Clocks(record, Case, AsOf);

        readings.Select(reading => reading.Round).Should().Equal(Enumerable.Range(1, readings.Count));
        foreach (var (earlier, later) in readings.Zip(readings.Skip(1)))
            earlier.StoppedAt.Should().NotBeNull().And.BeOnOrBefore(later.StartedAt);
        readings.Should().OnlyContain(reading => !(reading.StoppedAt < reading.StartedAt) && reading.Used >= TimeSpan.Zero);
    });

    private static IEnumerable<string> Texts(CaseClocks<Matter> clocks) =>
        clocks.Read(Case, AsOf).Select(reading => $"{reading} {reading.StartedAt:O} {reading.StoppedAt:O} {reading.Used} {reading.Left}");

    private static void ForAll<T>(Gen<T> given, Action<T> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(given.ToArbitrary(), holds));
}
