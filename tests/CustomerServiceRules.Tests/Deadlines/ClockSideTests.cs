using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Clocks in a region beside the case, several clocks of a case, and orders that a clock dates.</summary>
public sealed class ClockSideTests
{
    private static readonly Parameters.Parameter<TimeLimit> Two = Limit("clk.two", "2 working hours");

    [Fact]
    public void Read_ClocksOfARegion_GoByTheRegionsOwnEventsAndStates()
    {
        var side = new SideLifecycle((define, begin) =>
        {
            define.Clock("clk.side.begin", MatterLifecycle.Text, "CLK-2").Starts().StopsOn(begin).Within(Two);
            define.Clock("clk.side.idle", MatterLifecycle.Text, "CLK-2").StartsIn(SidePhase.Idle).StopsIn(SidePhase.Ended).PausesIn(SidePhase.Busy).Within(Two);
        });
        var desk = new ClockDesk((define, moves) => Usual(define, moves).Within(Two), [Two], side: side);
        var record = desk.Run("2024-03-01 09:00", (Move.Await, "2024-03-01 09:30"));
        record = Begin(desk, record, "2024-03-01 10:00");

        desk.Lifecycle.Clocks(record, Case, At("2024-03-01 10:30")).Select(reading => (reading.Clock, reading.Status, reading.Used, reading.StoppedAt)).Should().Equal(
            (Resolve, ClockStatus.Paused, TimeSpan.FromMinutes(30), null),
            ("clk.side.begin", ClockStatus.Kept, TimeSpan.FromHours(1), At("2024-03-01 10:00")),
            ("clk.side.idle", ClockStatus.Paused, TimeSpan.FromHours(1), null));

        record = desk.Fire(record, Move.Continue, "2024-03-01 11:00");
        record = ((Accepted)desk.Lifecycle.Fire(record, SideMove.End, Case, MatterLifecycle.Agent, At("2024-03-01 12:00"))).Record;
        desk.Lifecycle.Clocks(record, Case, At("2024-03-01 12:00")).Select(reading => (reading.Clock, reading.Status, reading.DueAt)).Should().Equal(
            (Resolve, ClockStatus.Running, At("2024-03-01 12:30")),
            ("clk.side.begin", ClockStatus.Kept, At("2024-03-01 11:00")),
            ("clk.side.idle", ClockStatus.Kept, null));
        desk.Lifecycle.ClocksOf(desk.Lifecycle.Read(record.ToJson())).Read(Case, At("2024-03-01 12:00")).Select(reading => reading.ToString())
            .Should().Equal(desk.Lifecycle.Clocks(record, Case, At("2024-03-01 12:00")).Select(reading => reading.ToString()));
    }

    [Fact]
    public void Read_SeveralClocks_AreInTheOrderOfTheirIdsAndDoNotTouchEachOther()
    {
        var (record, answer) = (Limit("clk.record-within", "4 working hours"), Limit("clk.answer-within", "1 working day"));
        var desk = new ClockDesk(
            (define, moves) =>
            {
                define.Clock("clk.record", MatterLifecycle.Text, "CLK-2").Starts().StopsOn(moves[Move.Note]).Within(record);
                define.Clock("clk.answer", MatterLifecycle.Text, "CLK-4").StartsOn(moves[Move.Note]).StopsIn(Phase.Solved).Within(answer);
            },
            [record, answer]);
        var noted = desk.Run("2024-03-01 09:00", (Move.Note, "2024-03-01 11:00"));

        desk.Lifecycle.Clocks(noted, Case, At("2024-03-01 12:00")).Select(reading => (reading.Clock, reading.Status, reading.DueAt)).Should().Equal(
            ("clk.answer", ClockStatus.Running, At("2024-03-04 18:00")), ("clk.record", ClockStatus.Kept, At("2024-03-01 13:00")));
    }

    [Fact]
    public void Orders_OfAnEffectWithAClock_AreDatedByItsLatestRound()
    {
        var tell = new Effect<Matter>("clk.tell", MatterLifecycle.Text, _ => "tell", "CLK-5") { Clock = "clk.tell-within" };
        var desk = new ClockDesk(
            (define, moves) => define.Clock("clk.tell-within", MatterLifecycle.Text, "CLK-2").StartsIn(Phase.Solved).StopsOn(moves[Move.Close]).RestartsOn(moves[Move.Solve]).Within(Two), [Two], onSolved: tell);
        var accepted = (Accepted)desk.Lifecycle.Fire(desk.Run("2024-03-01 09:00"), Move.Solve, Case, MatterLifecycle.Agent, At("2024-03-01 17:00"));

        var order = desk.Lifecycle.Orders(accepted, Case).Should().ContainSingle().Subject;

        order.DueAt.Should().Be(At("2024-03-04 10:00"));
        order.Clauses.Should().Equal("CLK-5", "CLK-2", "CLK-3");
        order.Order.Effect.Should().BeSameAs(tell);
        var again = (Accepted)desk.Lifecycle.Fire(desk.Fire(accepted.Record, Move.Reopen, "2024-03-04 12:00"), Move.Solve, Case, MatterLifecycle.Agent, At("2024-03-05 09:00"));
        desk.Lifecycle.Orders(again, Case).Should().ContainSingle().Which.DueAt.Should().Be(At("2024-03-05 11:00"));
    }

    [Fact]
    public void Orders_OfAnEffectWithoutAClockOrWithOneThatDoesNotApply_HaveNoInstant()
    {
        var plain = new Effect<Matter>("clk.tell", MatterLifecycle.Text, _ => "tell", "CLK-5");
        var desk = new ClockDesk((define, moves) => Usual(define, moves).Within(Two), [Two], onSolved: plain);
        desk.Lifecycle.Orders((Accepted)desk.Lifecycle.Fire(desk.Run("2024-03-01 09:00"), Move.Solve, Case, MatterLifecycle.Agent, At("2024-03-01 17:00")), Case)
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { DueAt = (DateTimeOffset?)null, Reading = (ClockReading?)null, Clauses = new[] { "CLK-5" } });

        var dated = new Effect<Matter>("clk.tell", MatterLifecycle.Text, _ => "tell", "CLK-5") { Clock = Resolve };
        var other = new ClockDesk((define, moves) => Usual(define, moves).Within(matter => matter.IsUrgent ? Two : null, Two), [Two], onSolved: dated);
        other.Lifecycle.Orders((Accepted)other.Lifecycle.Fire(other.Run("2024-03-01 09:00"), Move.Solve, Case, MatterLifecycle.Agent, At("2024-03-01 17:00")), Case)
            .Should().ContainSingle().Which.DueAt.Should().BeNull();
    }

    private static LifecycleRecord Begin(ClockDesk desk, LifecycleRecord record, string at) =>
        ((Accepted)desk.Lifecycle.Fire(record, SideMove.Begin, Case, MatterLifecycle.Agent, At(at))).Record;
}
