using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Events that came late, and events whose instant was corrected: the order of the instants counts; from the latest on, what the record says now.</summary>
public sealed class ClockLateEventTests
{
    private readonly ClockDesk _desk = Within("4 working hours");

    [Fact]
    public void Stop_ThatCameLate_CountsFromItsOwnInstant()
    {
        var record = _desk.Run("2024-03-01 09:00", (Move.Note, "2024-03-01 16:00"), (Move.Solve, "2024-03-01 12:59"));

        _desk.Read(record, "2024-03-01 17:00").Should().BeEquivalentTo(new { Status = ClockStatus.Kept, StoppedAt = At("2024-03-01 12:59"), Used = new TimeSpan(3, 59, 0) });
    }

    [Fact]
    public void Pause_ThatCameLate_StopsTheTimeFromItsOwnInstant()
    {
        var record = _desk.Run("2024-03-01 09:00", (Move.Note, "2024-03-01 12:00"), (Move.Note, "2024-03-01 16:00"), (Move.Await, "2024-03-01 11:00"));

        _desk.Read(record, "2024-03-01 17:00").Should().BeEquivalentTo(new { Status = ClockStatus.Paused, Used = TimeSpan.FromHours(2) });
        _desk.Read(_desk.Fire(record, Move.Continue, "2024-03-01 15:00"), "2024-03-01 15:00").DueAt.Should().Be(At("2024-03-01 17:00"), "both ends of the pause came late");
        _desk.Read(_desk.Fire(record, Move.Continue, "2024-03-01 16:30"), "2024-03-01 16:30").DueAt.Should().Be(At("2024-03-04 09:30"));
    }

    [Fact]
    public void Resume_ThatCameLateAndBeforeItsPause_RunsAsTheRecordSaysFromTheLatestInstantOn()
    {
        // The pause of 12:00 stands; what was told last is that work goes on, whenever it began.
        var record = _desk.Run("2024-03-01 09:00", (Move.Await, "2024-03-01 12:00"), (Move.Continue, "2024-03-01 11:00"));

        _desk.Read(record, "2024-03-01 12:30").Should().BeEquivalentTo(new { Status = ClockStatus.Running, DueAt = At("2024-03-01 13:00") });
    }

    [Fact]
    public void Stop_ThatCameLateAndBeforeTheReopening_LeavesTheRoundOpen()
    {
        var record = _desk.Run("2024-03-01 09:00", (Move.Solve, "2024-03-01 11:00"), (Move.Reopen, "2024-03-01 10:00"));

        _desk.Read(record, "2024-03-01 12:00").Should().BeEquivalentTo(new { Status = ClockStatus.Running, StoppedAt = (DateTimeOffset?)null, DueAt = At("2024-03-01 13:00") });
    }

    [Fact]
    public void Correct_TheBeginning_MovesTheStart()
    {
        var record = _desk.Correct(_desk.Run("2024-03-01 09:00"), 0, "2024-03-01 08:00");

        _desk.Read(record, "2024-03-01 12:00").Should().BeEquivalentTo(new { StartedAt = At("2024-03-01 08:00"), DueAt = At("2024-03-01 13:00"), Status = ClockStatus.Running });
        _desk.Read(_desk.Correct(record, 0, "2024-03-01 16:00"), "2024-03-01 12:00").Should().BeEquivalentTo(
            new { StartedAt = At("2024-03-01 16:00"), DueAt = At("2024-03-04 11:00") }, "of several corrections the last holds");
    }

    [Theory]
    [InlineData("2024-03-01 13:00:00", ClockStatus.Kept)]
    [InlineData("2024-03-01 13:00:01", ClockStatus.Late)]
    public void Correct_TheStop_DecidesAnewWhetherItWasInTime(string corrected, ClockStatus expected)
    {
        var record = _desk.Run("2024-03-01 09:00", (Move.Solve, "2024-03-01 15:00"));
        _desk.Read(record, "2024-03-02 12:00").Status.Should().Be(ClockStatus.Late);

        _desk.Read(_desk.Correct(record, 1, corrected), "2024-03-02 12:00").Should().BeEquivalentTo(new { Status = expected, StoppedAt = At(corrected) });
    }

    [Fact]
    public void Correct_TheStopAndThenReopen_CountsFromTheCorrectedInstant()
    {
        var record = _desk.Correct(_desk.Run("2024-03-01 09:00", (Move.Solve, "2024-03-01 15:00")), 1, "2024-03-01 11:00");

        _desk.Read(_desk.Fire(record, Move.Reopen, "2024-03-04 09:00"), "2024-03-04 09:00").DueAt.Should().Be(At("2024-03-04 11:00"));
    }

    [Fact]
    public void Correct_APauseToAfterItsResumption_LeavesTheClockRunning()
    {
        var record = _desk.Run("2024-03-01 09:00", (Move.Await, "2024-03-01 10:00"), (Move.Continue, "2024-03-01 12:00"));
        _desk.Read(record, "2024-03-01 12:00").DueAt.Should().Be(At("2024-03-01 15:00"));

        _desk.Read(_desk.Correct(record, 1, "2024-03-01 11:30"), "2024-03-01 12:00").DueAt.Should().Be(At("2024-03-01 13:30"));
        _desk.Read(_desk.Correct(record, 1, "2024-03-01 12:30"), "2024-03-01 12:30").Should().BeEquivalentTo(new { DueAt = At("2024-03-01 13:00"), Status = ClockStatus.Running });
    }

    [Fact]
    public void Correct_ARestart_MovesTheEndOfOneRoundAndTheBeginningOfTheNext()
    {
        var record = _desk.Correct(_desk.Run("2024-03-01 09:00", (Move.Renew, "2024-03-01 14:00")), 1, "2024-03-01 12:00");

        _desk.Lifecycle.Clocks(record, Case, At("2024-03-01 15:00")).Select(reading => (reading.Round, reading.Status, reading.StoppedAt, reading.DueAt)).Should().Equal(
            (1, ClockStatus.Kept, At("2024-03-01 12:00"), At("2024-03-01 13:00")),
            (2, ClockStatus.Running, null, At("2024-03-01 16:00")));
    }

    [Fact]
    public void Correct_AnEventThatNoClockHears_ChangesNothing()
    {
        var record = _desk.Run("2024-03-01 09:00", (Move.Note, "2024-03-01 10:00"));

        _desk.Read(_desk.Correct(record, 1, "2024-03-01 11:00"), "2024-03-01 12:00").ToString().Should().Be(_desk.Read(record, "2024-03-01 12:00").ToString());
    }

    [Fact]
    public void After_OnARecordThatCorrectsOtherwise_IsTheCallersMistake()
    {
        var record = _desk.Run("2024-03-01 09:00", (Move.Note, "2024-03-01 10:00"));
        var (known, other) = (_desk.Correct(record, 0, "2024-03-01 08:00"), _desk.Correct(record, 0, "2024-03-01 08:30"));

        _desk.Lifecycle.ClocksOf(known).Invoking(clocks => clocks.After(_desk.Fire(other, Move.Await, "2024-03-01 12:00"))).Should().Throw<ArgumentException>().WithMessage("Found the record*");
        _desk.Lifecycle.ClocksOf(known).After(_desk.Lifecycle.Read(_desk.Fire(known, Move.Await, "2024-03-01 12:00").ToJson())).Read(Case, At("2024-03-01 12:00")).Should().ContainSingle().Which.Used.Should().Be(TimeSpan.FromHours(3));
    }

    [Fact]
    public void After_OnARecordThatDoesNotContinueTheHistory_IsTheCallersMistake()
    {
        var record = _desk.Run("2024-03-01 09:00", (Move.Await, "2024-03-01 10:00"));
        var clocks = _desk.Lifecycle.ClocksOf(record);
        LifecycleRecord[] strangers =
        [
            _desk.Run("2024-03-01 09:00"),
            _desk.Run("2024-03-01 09:00", (Move.Note, "2024-03-01 09:30")),
            _desk.Run("2024-03-01 09:00", (Move.Await, "2024-03-01 10:01"), (Move.Continue, "2024-03-01 11:00")),
            _desk.Run("2024-03-01 08:00", (Move.Await, "2024-03-01 10:00"), (Move.Continue, "2024-03-01 11:00")),
            _desk.Run("M2", At("2024-03-01 09:00"), (Move.Await, At("2024-03-01 10:00")), (Move.Continue, At("2024-03-01 11:00"))),
        ];

        strangers.Should().AllSatisfy(stranger => clocks.Invoking(known => known.After(stranger)).Should().Throw<ArgumentException>().WithMessage("Found the record*"));
        clocks.After(record).Read(Case, At("2024-03-01 12:00")).Should().HaveCount(1);
        clocks.After(_desk.Lifecycle.Read(_desk.Fire(record, Move.Continue, "2024-03-01 11:00").ToJson())).Read(Case, At("2024-03-01 12:00"))[0].DueAt.Should().Be(At("2024-03-01 14:00"));
    }
}
