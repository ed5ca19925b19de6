using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Appendix C of the catalogue: Monday to Friday, 09:00-18:00; 2024-03-01 is a Friday.</summary>
public sealed class ClockReadingTests
{
    [Theory]
    [InlineData("C-1", "1 working day", "2024-03-01 10:00", "2024-03-04 18:00")]
    [InlineData("C-3", "4 working hours", "2024-03-01 16:00", "2024-03-04 11:00")]
    [InlineData("C-4", "4 working hours", "2024-03-02 20:00", "2024-03-04 13:00")]
    [InlineData("C-5", "at once", "2024-03-02 20:00", "2024-03-02 20:00")]
    [InlineData("C-6", "48 hours", "2024-03-01 15:30", "2024-03-03 15:30")]
    [InlineData("C-7", "1 working day", "2024-03-01 23:59", "2024-03-04 18:00")]
    public void DueAt_OfTheCataloguesVectors_IsTheInstantItNames(string vector, string limit, string start, string due) =>
        Within(limit).DueOf(start).Should().Be(At(due), vector);

    [Theory]
    [InlineData("2024-03-04 10:59:59", ClockStatus.Running)]
    [InlineData("2024-03-04 11:00:00", ClockStatus.Running)]
    [InlineData("2024-03-04 11:00:01", ClockStatus.Overdue)]
    public void Status_OfAnOpenClock_IsOverdueOnlyAfterTheDueInstant(string asOf, ClockStatus expected)
    {
        var desk = Within("4 working hours");
        var reading = desk.Read(desk.Run("2024-03-01 16:00"), asOf);

        reading.Status.Should().Be(expected);
        reading.IsOpen.Should().BeTrue();
        reading.StoppedAt.Should().BeNull();
        reading.AsOf.Should().Be(At(asOf));
    }

    [Theory]
    [InlineData("2024-03-04 10:59:59", ClockStatus.Kept)]
    [InlineData("2024-03-04 11:00:00", ClockStatus.Kept)]
    [InlineData("2024-03-04 11:00:01", ClockStatus.Late)]
    public void Status_OfAStoppedClock_IsLateOnlyAfterTheDueInstant(string stopped, ClockStatus expected)
    {
        var desk = Within("4 working hours");
        var reading = desk.Read(desk.Run("2024-03-01 16:00", (Move.Solve, stopped)), "2024-05-01 12:00");

        reading.Status.Should().Be(expected);
        reading.IsOpen.Should().BeFalse();
        reading.StoppedAt.Should().Be(At(stopped));
        reading.DueAt.Should().Be(At("2024-03-04 11:00"), "it is told by when it had to be");
        reading.Left.Should().BeNull();
    }

    [Fact]
    public void Reading_OfAClock_SaysWhatItIsAndWhatItRestsOn()
    {
        var desk = Within("4 working hours");
        var reading = desk.Read(desk.Run("2024-03-01 16:00"), "2024-03-01 17:00");

        reading.Should().BeEquivalentTo(new
        {
            Clock = Resolve,
            Lifecycle = "clk.matter",
            CaseId = "M1",
            Round = 1,
            StartedAt = At("2024-03-01 16:00"),
            Limit = TimeLimit.WorkingHours(4),
            Clauses = new[] { "CLK-2", "CLK-3" },
            Used = TimeSpan.FromHours(1),
            Left = TimeSpan.FromHours(3),
            Calendar = "organisation",
            Unknown = (string?)null,
            IsProvisional = false,
        }, options => options.ComparingByValue<TimeLimit>());
        reading.ToString().Should().Be("M1 clk.resolve #1 Running, 4 working hours, due 2024-03-04T11:00:00.0000000+08:00");
        reading.DueAt!.Value.Offset.Should().Be(TimeSpan.FromHours(8));
    }

    [Fact]
    public void DueAt_WithPauses_IsLaterByTheWorkingTimeThatWasPaused()
    {
        var desk = Within("4 working hours");

        // One working hour runs on Friday, three from Tuesday 09:00 on.
        desk.DueOf("2024-03-01 16:00", (Move.Await, "2024-03-01 17:00"), (Move.Continue, "2024-03-05 08:00")).Should().Be(At("2024-03-05 12:00"));
        desk.DueOf("2024-03-01 16:00", (Move.AwaitParts, "2024-03-01 17:00"), (Move.Continue, "2024-03-05 08:00")).Should().Be(At("2024-03-05 12:00"), "a substate pauses too");
        desk.DueOf("2024-03-01 16:00", (Move.Await, "2024-03-01 17:00"), (Move.AwaitParts, "2024-03-04 10:00"), (Move.Continue, "2024-03-05 08:00")).Should().Be(At("2024-03-05 12:00"));
        desk.DueOf("2024-03-01 16:00", (Move.Await, "2024-03-01 18:00"), (Move.Continue, "2024-03-04 09:00")).Should().Be(At("2024-03-04 11:00"), "a pause outside working hours costs nothing");
    }

    [Fact]
    public void Status_WhilePaused_IsPausedWithoutADueInstant()
    {
        var desk = Within("4 working hours");
        var reading = desk.Read(desk.Run("2024-03-01 16:00", (Move.Await, "2024-03-01 17:00")), "2024-04-01 12:00");

        reading.Status.Should().Be(ClockStatus.Paused);
        reading.DueAt.Should().BeNull();
        reading.Left.Should().BeNull();
        reading.Used.Should().Be(TimeSpan.FromHours(1));
        reading.ToString().Should().Be("M1 clk.resolve #1 Paused, 4 working hours");
    }

    [Theory]
    [InlineData("2024-03-04 10:59:59", null)]
    [InlineData("2024-03-04 11:00:00", "2024-03-04 11:00:00")]
    [InlineData("2024-03-04 11:00:01", "2024-03-04 11:00:00")]
    public void Pause_AroundTheDueInstant_SavesTheClockOnlyBeforeIt(string pause, string? due)
    {
        var desk = Within("4 working hours");
        var reading = desk.Read(desk.Run("2024-03-01 16:00", (Move.Await, pause)), "2024-03-05 12:00");

        reading.DueAt.Should().Be(due is null ? null : At(due));
        reading.Status.Should().Be(due is null ? ClockStatus.Paused : ClockStatus.Overdue);
    }

    [Theory]
    [InlineData("2024-03-01 16:30", 30)]
    [InlineData("2024-03-01 17:00", 60)]
    [InlineData("2024-03-04 12:00", 60)]
    [InlineData("2024-03-05 09:30", 90)]
    [InlineData("2024-03-06 09:30", 630)]
    public void Used_AsOfAnInstant_IsWhatHadRunByThen(string asOf, int minutes)
    {
        var desk = Within("4 working hours");

        desk.Read(desk.Run("2024-03-01 16:00", (Move.Await, "2024-03-01 17:00"), (Move.Continue, "2024-03-05 08:00")), asOf).Used.Should().Be(TimeSpan.FromMinutes(minutes));
    }

    [Fact]
    public void Status_StoppedInAPause_IsKept()
    {
        var desk = Within("4 working hours");
        var reading = desk.Read(desk.Run("2024-03-01 16:00", (Move.Await, "2024-03-01 17:00"), (Move.Solve, "2024-04-01 17:00")), "2024-05-01 12:00");

        reading.Status.Should().Be(ClockStatus.Kept);
        reading.Used.Should().Be(TimeSpan.FromHours(1));
    }

    [Fact]
    public void Resume_AfterAStop_KeepsWhatWasUsedUp()
    {
        var desk = Within("4 working hours");
        var record = desk.Run("2024-03-01 09:00", (Move.Solve, "2024-03-01 12:00"), (Move.Reopen, "2024-03-05 10:00"));

        desk.Read(record, "2024-03-05 10:30").Should().BeEquivalentTo(new { DueAt = At("2024-03-05 11:00"), Status = ClockStatus.Running, Round = 1, StoppedAt = (DateTimeOffset?)null });
        desk.Read(desk.Fire(record, Move.Solve, "2024-03-05 11:00:01"), "2024-03-06 12:00").Status.Should().Be(ClockStatus.Late);
    }

    [Fact]
    public void Restart_AfterAStop_BeginsAFreshRoundAndKeepsTheEarlierReadable()
    {
        var desk = Within("4 working hours");
        var record = desk.Run("2024-03-01 09:00", (Move.Solve, "2024-03-01 14:00"), (Move.Renew, "2024-03-05 10:00"));

        desk.Lifecycle.Clocks(record, Case, At("2024-03-05 10:30")).Select(reading => (reading.Round, reading.Status, reading.StartedAt, reading.DueAt)).Should().Equal(
            (1, ClockStatus.Late, At("2024-03-01 09:00"), At("2024-03-01 13:00")),
            (2, ClockStatus.Running, At("2024-03-05 10:00"), At("2024-03-05 14:00")));
    }

    [Fact]
    public void Restart_WhileTheClockRuns_EndsTheRoundThere()
    {
        var desk = Within("4 working hours");
        var record = desk.Run("2024-03-01 09:00", (Move.Renew, "2024-03-01 12:00"));

        desk.Lifecycle.Clocks(record, Case, At("2024-03-01 12:30")).Select(reading => (reading.Round, reading.Status, reading.StoppedAt, reading.DueAt)).Should().Equal(
            (1, ClockStatus.Kept, At("2024-03-01 12:00"), At("2024-03-01 13:00")),
            (2, ClockStatus.Running, null, At("2024-03-01 16:00")));
    }

    [Fact]
    public void Stop_AtTheVeryStart_IsKeptAndTellsByWhenItHadToBe()
    {
        var desk = Within("4 working hours");
        var reading = desk.Read(desk.Run("2024-03-01 16:00", (Move.Solve, "2024-03-01 16:00")), "2024-03-01 17:00");

        reading.Should().BeEquivalentTo(new { Status = ClockStatus.Kept, DueAt = At("2024-03-04 11:00"), Used = TimeSpan.Zero });
    }

    [Theory]
    [InlineData("2024-03-02 20:00:00", ClockStatus.Kept)]
    [InlineData("2024-03-02 20:00:01", ClockStatus.Late)]
    public void AtOnce_StoppedAtTheInstantOrAfter_IsKeptOrLate(string stopped, ClockStatus expected)
    {
        var desk = Within("at once");

        desk.Read(desk.Run("2024-03-02 20:00:00", (Move.Solve, stopped)), "2024-03-03 12:00").Should().BeEquivalentTo(new { Status = expected, DueAt = At("2024-03-02 20:00:00") });
        desk.Read(desk.Run("2024-03-02 20:00:00", (Move.Await, "2024-03-02 20:00:00")), "2024-03-03 12:00").Status.Should().Be(ClockStatus.Overdue, "a pause saves nothing that is due at once");
    }

    [Fact]
    public void Start_InAPausingState_CountsFromWhereItIsLeft()
    {
        var desk = new ClockDesk((define, moves) => define.Clock(Resolve, MatterLifecycle.Text, "CLK-2").StartsIn(Phase.Waiting).PausesIn(Phase.WaitingForParts).StopsIn(Phase.Solved).Within(Four), [Four]);
        var record = desk.Run("2024-03-01 09:00", (Move.AwaitParts, "2024-03-01 10:00"));

        desk.Read(record, "2024-03-01 11:00").Should().BeEquivalentTo(new { Status = ClockStatus.Paused, StartedAt = At("2024-03-01 10:00"), Used = TimeSpan.Zero });
        desk.Read(desk.Fire(record, Move.Continue, "2024-03-01 11:00"), "2024-03-01 12:00").Should().BeEquivalentTo(
            new { Status = ClockStatus.Running, StartedAt = At("2024-03-01 10:00"), DueAt = At("2024-03-01 15:00") });
    }

    private static readonly Parameters.Parameter<TimeLimit> Four = Limit("clk.four", "4 working hours");

    [Fact]
    public void Start_ByATrigger_IsNotTakenTwice()
    {
        var desk = new ClockDesk((define, moves) => define.Clock(Resolve, MatterLifecycle.Text, "CLK-2").StartsOn(moves[Move.Note]).StopsOn(moves[Move.Await]).Within(Four), [Four]);

        desk.Lifecycle.Clocks(desk.Run("2024-03-01 09:00"), Case, At("2024-03-01 12:00")).Should().BeEmpty("it has not started");
        var record = desk.Run("2024-03-01 09:00", (Move.Note, "2024-03-01 10:00"), (Move.Note, "2024-03-01 11:00"));
        desk.Read(record, "2024-03-01 12:00").StartedAt.Should().Be(At("2024-03-01 10:00"));

        var stopped = desk.Fire(record, Move.Await, "2024-03-01 12:00");
        stopped = desk.Fire(desk.Fire(stopped, Move.Note, "2024-03-01 13:00"), Move.Note, "2024-03-01 14:00");
        desk.Read(stopped, "2024-03-01 15:00").Should().BeEquivalentTo(new { Status = ClockStatus.Kept, StoppedAt = At("2024-03-01 12:00"), Round = 1 });
    }

    [Fact]
    public void Start_InTheInitialState_IsTheBeginningOfTheCase()
    {
        var desk = new ClockDesk((define, moves) => define.Clock(Resolve, MatterLifecycle.Text, "CLK-2").StartsIn(Phase.Open).StopsOn(moves[Move.Solve]).Within(Four), [Four]);

        desk.Read(desk.Run("2024-03-01 09:00"), "2024-03-01 12:00").DueAt.Should().Be(At("2024-03-01 13:00"));
    }

    [Fact]
    public void Start_InAnEnclosingState_HappensWhenItIsEnteredAndNotAmongSubstates()
    {
        var desk = new ClockDesk((define, moves) => define.Clock(Resolve, MatterLifecycle.Text, "CLK-2").StartsIn(Phase.Waiting).StopsIn(Phase.WaitingForParts).RestartsOn(moves[Move.Renew]).Within(Four), [Four]);

        var record = desk.Run("2024-03-01 09:00", (Move.Await, "2024-03-01 10:00"), (Move.AwaitParts, "2024-03-01 11:00"));
        desk.Read(record, "2024-03-01 12:00").Should().BeEquivalentTo(new { StartedAt = At("2024-03-01 10:00"), StoppedAt = At("2024-03-01 11:00") });
    }

    [Fact]
    public void Stop_ByAlternatives_IsTheFirstOfThem()
    {
        var desk = new ClockDesk((define, moves) => define.Clock(Resolve, MatterLifecycle.Text, "CLK-2").Starts().StopsOn(moves[Move.Note]).StopsIn(Phase.Solved).Within(Four), [Four]);

        desk.Read(desk.Run("2024-03-01 09:00", (Move.Note, "2024-03-01 10:00"), (Move.Solve, "2024-03-01 11:00")), "2024-03-01 12:00").StoppedAt.Should().Be(At("2024-03-01 10:00"));
        desk.Read(desk.Run("2024-03-01 09:00", (Move.Solve, "2024-03-01 11:00"), (Move.Note, "2024-03-01 12:00")), "2024-03-01 12:00").StoppedAt.Should().Be(At("2024-03-01 11:00"));
    }
}
