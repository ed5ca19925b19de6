using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Tests.Deadlines;
using FsCheck;
using FsCheck.Fluent;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Complaints;

/// <summary>What closed complaints come to.</summary>
public sealed class ComplaintStatisticsTests
{
    private static readonly ClockDesk Desk = Within("4 working hours");

    private static readonly ClosedComplaint[] Some =
    [
        Closed("A", "noise", "guards", Clocks("2024-03-01 13:00:00"), "walls", new CallBack("office", true, true)),
        Closed("B", "repairs", "workshop", Clocks("2024-03-01 13:00:01"), "pipes", new CallBack("office", true, false)),
        Closed("C", "Noise", "guards", Clocks(null), "walls"),
        Closed("D", "noise", "workshop", [], "doors"),
        Closed("E", "repairs", "guards", Clocks("2024-03-01 10:00:00"), null, new CallBack("office", false, false)),
        Closed("F", "repairs", "workshop", Clocks("2024-03-01 10:00:00"), "pipes"),
        Closed("G", "noise", "guards", [], "pipes"),
    ];

    [Fact]
    public void Of_Complaints_CountsThemByCategoryAndDepartment()
    {
        var counted = ComplaintStatistics.Of(Some);

        counted.Count.Should().Be(7);
        counted.ByCategory.Should().Equal(("Noise", 1), ("noise", 3), ("repairs", 3));
        counted.ByDepartment.Should().Equal(("guards", 4), ("workshop", 3));
        counted.ByCategoryAndDepartment.Should().Equal(("Noise", "guards", 1), ("noise", "guards", 2), ("noise", "workshop", 1), ("repairs", "guards", 1), ("repairs", "workshop", 2));
    }

    [Fact]
    public void Of_Complaints_HoldsStoppedRoundsAgainstTheirDueInstants()
    {
        ComplaintStatistics.Of(Some).Deadlines.Should().Equal(new DeadlineRate(Resolve, new Rate(3, 4), 1, 0));

        var twice = Desk.Run("2024-03-01 09:00", (Move.Solve, "2024-03-01 14:00"), (Move.Renew, "2024-03-05 10:00"), (Move.Solve, "2024-03-05 14:00"));
        ComplaintStatistics.Of(Closed("A", "noise", "guards", Desk.Lifecycle.Clocks(twice, Case, At("2024-03-06 12:00")))).Deadlines
            .Should().Equal([new DeadlineRate(Resolve, new Rate(1, 2), 0, 0)], "each round counts");
    }

    [Fact]
    public void Of_RoundsThatTheCalendarDoesNotReach_TellsThemFromThoseNeverStopped()
    {
        var early = Desk.Run("2019-12-31 16:00", (Move.Solve, "2020-01-02 12:00"));
        var open = Desk.Run("2026-12-31 16:00");
        var kept = Desk.Run("2026-12-31 16:00", (Move.Solve, "2026-12-31 17:00"));
        ClosedComplaint[] all = [.. new[] { early, open, kept }.Select((record, i) => Closed($"C{i}", "noise", "guards", Desk.Lifecycle.Clocks(record, Case, At("2026-12-31 18:00"))))];

        ComplaintStatistics.Of(all).Deadlines.Should().Equal(new DeadlineRate(Resolve, new Rate(1, 1), 1, 1));
    }

    [Fact]
    public void Of_Complaints_TakesSatisfactionOfThoseCalledBackAlone()
    {
        var counted = ComplaintStatistics.Of(Some);

        counted.CalledBack.Should().Be(new Rate(3, 7));
        counted.Satisfied.Should().Be(new Rate(1, 3));
    }

    [Fact]
    public void RepeatedCauses_AreTheMostFrequentFirstThenByName()
    {
        var counted = ComplaintStatistics.Of([.. Some, Closed("H", "noise", "guards", [], "an alarm"), Closed("I", "noise", "guards", [], "an alarm")]);

        counted.Causes.Should().Equal(("pipes", 3), ("an alarm", 2), ("walls", 2), ("doors", 1));
        counted.RepeatedCauses().Should().Equal(("pipes", 3), ("an alarm", 2), ("walls", 2));
        counted.RepeatedCauses(3).Should().Equal(("pipes", 3));
        counted.RepeatedCauses(4).Should().BeEmpty();
        counted.Invoking(all => all.RepeatedCauses(1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Of_NoComplaint_IsAllEmpty()
    {
        var counted = ComplaintStatistics.Of();

        counted.Should().BeEquivalentTo(new { Count = 0, CalledBack = default(Rate), Satisfied = default(Rate) }, options => options.ComparingByValue<Rate>());
        counted.ByCategory.Should().BeEmpty();
        counted.ByDepartment.Should().BeEmpty();
        counted.ByCategoryAndDepartment.Should().BeEmpty();
        counted.Deadlines.Should().BeEmpty();
        counted.Causes.Should().BeEmpty();
        counted.CalledBack.Share.Should().BeNull();
    }

    [Fact]
    public void Of_AComplaintThatStandsTwice_IsRefusedByItsId() =>
        FluentActions.Invoking(() => ComplaintStatistics.Of([.. Some, Some[2], Some[2]])).Should().Throw<ArgumentException>().WithMessage("Found the complaint C 3 times, expected each once.*");

    [Theory]
    [InlineData("", "guards")]
    [InlineData("noise", " ")]
    public void ClosedComplaint_WithoutCategoryOrDepartment_IsRefused(string category, string department) =>
        FluentActions.Invoking(() => Closed("A", category, department, [])).Should().Throw<ArgumentException>();

    [Fact]
    public void Of_ComplaintsInAnyOrder_IsTheSame() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(50),
        Prop.ForAll(Gen.Shuffle(Some).ToArbitrary(), shuffled => Text(ComplaintStatistics.Of(shuffled)).Should().Be(Text(ComplaintStatistics.Of(Some)))));

    private static string Text(ComplaintStatistics counted) => string.Join(
        "; ", counted.Count, string.Join(",", counted.ByCategory), string.Join(",", counted.ByDepartment), string.Join(",", counted.ByCategoryAndDepartment),
        string.Join(",", counted.Deadlines), counted.CalledBack, counted.Satisfied, string.Join(",", counted.Causes));

    private static IReadOnlyList<ClockReading> Clocks(string? solved) => Desk.Lifecycle.Clocks(
        solved is null ? Desk.Run("2024-03-01 09:00") : Desk.Run("2024-03-01 09:00", (Move.Solve, solved)), Case, At("2024-03-02 12:00"));

    private static ClosedComplaint Closed(string id, string category, string department, IReadOnlyList<ClockReading> clocks, string? cause = null, CallBack? callBack = null) =>
        new(new SubjectId(id), category, department, clocks, cause, callBack);
}
