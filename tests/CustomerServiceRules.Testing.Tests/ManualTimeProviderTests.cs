namespace CustomerServiceRules.Testing.Tests;

public class ManualTimeProviderTests
{
    private static readonly DateTimeOffset Start = new(2026, 9, 30, 12, 0, 0, TimeSpan.FromHours(8));

    private readonly ManualTimeProvider _time = new(Start);
    private readonly List<string> _fired = [];

    [Fact]
    public void GetUtcNow_NotMoved_StandsStillInUtc()
    {
        _time.GetUtcNow().Should().Be(Start);
        _time.GetUtcNow().Offset.Should().Be(TimeSpan.Zero);
        _time.LocalTimeZone.Should().Be(TimeZoneInfo.Utc);
    }

    [Fact]
    public void GetLocalNow_ZoneGiven_IsInThatZone()
    {
        var time = new ManualTimeProvider(Start, TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));

        time.GetLocalNow().Offset.Should().Be(TimeSpan.FromHours(9));
    }

    [Fact]
    public void Advance_Moved_MovesInstantAndTimestampAlike()
    {
        var before = _time.GetTimestamp();

        _time.Advance(TimeSpan.FromMinutes(90));

        _time.GetUtcNow().Should().Be(Start.AddMinutes(90));
        _time.GetElapsedTime(before).Should().Be(TimeSpan.FromMinutes(90));
    }

    [Fact]
    public void Advance_Backwards_IsRefused() => _time.Invoking(time => time.Advance(TimeSpan.FromTicks(-1))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void SetUtcNow_Later_FiresWhatIsDueOnTheWay()
    {
        using var timer = Note("a", 60);

        _time.SetUtcNow(Start.AddMinutes(1));

        _fired.Should().Equal("a at +60");
        _time.GetUtcNow().Should().Be(Start.AddMinutes(1));
    }

    [Fact]
    public void SetUtcNow_Earlier_IsRefusedAndPointsToSetBack()
    {
        _time.Advance(TimeSpan.FromSeconds(1));

        _time.Invoking(time => time.SetUtcNow(Start)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2026-09-30T04:00:01*SetBack*");
        _time.GetUtcNow().Should().Be(Start.AddSeconds(1));
    }

    [Fact]
    public void SetBack_Told_GoesBackWhileTimersAndTimestampGoOn()
    {
        using var timer = Note("a", 10);
        _time.Advance(TimeSpan.FromSeconds(4));
        var before = _time.GetTimestamp();

        _time.SetBack(Start.AddHours(-1));

        _time.GetUtcNow().Should().Be(Start.AddHours(-1));
        _time.GetTimestamp().Should().Be(before);
        _time.Advance(TimeSpan.FromSeconds(5));
        _fired.Should().BeEmpty();
        _time.Advance(TimeSpan.FromSeconds(1));
        _fired.Should().ContainSingle();
    }

    [Fact]
    public void SetBack_Later_IsRefused() =>
        _time.Invoking(time => time.SetBack(Start.AddTicks(1))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*not after*");

    [Fact]
    public void Advance_SeveralTimers_FiresThemInOrderEachAtItsInstant()
    {
        using var late = Note("late", 30);
        using var early = Note("early", 10);
        using var every = Note("every", 5, period: 10);
        using var never = Note("never", 41);

        _time.Advance(TimeSpan.FromSeconds(40));

        _fired.Should().Equal("every at +5", "early at +10", "every at +15", "every at +25", "late at +30", "every at +35");
        _time.WaitingTimers.Should().Be(2);
    }

    [Fact]
    public void Advance_TimersDueAtOneInstant_FireInTheOrderInWhichTheyWereSet()
    {
        using var first = Note("first", 10);
        using var second = Note("second", 10);
        using var third = Note("third", 3);
        third.Change(TimeSpan.FromSeconds(10), Timeout.InfiniteTimeSpan).Should().BeTrue();
        first.Change(TimeSpan.FromSeconds(10), TimeSpan.Zero).Should().BeTrue();

        _time.Advance(TimeSpan.FromSeconds(10));

        _fired.Should().Equal("second at +10", "third at +10", "first at +10");
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(11, 1)]
    public void Advance_AroundTheDueInstant_FiresFromItOn(int seconds, int times)
    {
        using var timer = Note("a", 10);

        _time.Advance(TimeSpan.FromSeconds(seconds));

        _fired.Should().HaveCount(times);
    }

    [Fact]
    public void Advance_ByNothing_FiresWhatIsDueAtOnce()
    {
        using var timer = Note("a", 0);
        _fired.Should().BeEmpty();

        _time.Advance(TimeSpan.Zero);

        _fired.Should().Equal("a at +0");
    }

    [Fact]
    public void Dispose_BeforeDue_NeverFiresAndCannotBeChanged()
    {
        var timer = Note("a", 10);
        timer.Dispose();

        timer.Change(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan).Should().BeFalse();
        _time.Advance(TimeSpan.FromDays(1));

        _fired.Should().BeEmpty();
    }

    [Fact]
    public void Advance_CallbackThatSetsAndDisposesTimers_TakesPartAtOnce()
    {
        using var victim = Note("victim", 20);
        ITimer? later = null;
        using var timer = _time.CreateTimer(
            _ =>
            {
                victim.Dispose();
                later = Note("later", 3);
            },
            null,
            TimeSpan.FromSeconds(10),
            Timeout.InfiniteTimeSpan);

        _time.Advance(TimeSpan.FromSeconds(30));

        _fired.Should().Equal("later at +13");
        later!.Dispose();
    }

    [Fact]
    public void Advance_FromACallback_EndsWhereTheFurtherOneEnds()
    {
        using var mover = _time.CreateTimer(_ => _time.Advance(TimeSpan.FromSeconds(100)), null, TimeSpan.FromSeconds(10), Timeout.InfiniteTimeSpan);
        using var between = Note("between", 50);

        _time.Advance(TimeSpan.FromSeconds(20));

        _fired.Should().Equal("between at +50");
        _time.GetUtcNow().Should().Be(Start.AddSeconds(110));
    }

    [Theory]
    [InlineData(-2, 0)]
    [InlineData(0, -2)]
    [InlineData(4294967295, 0)]
    public void CreateTimer_SpanOutOfRange_IsRefused(long dueMilliseconds, long periodMilliseconds) => _time
        .Invoking(time => time.CreateTimer(_ => { }, null, TimeSpan.FromMilliseconds(dueMilliseconds), TimeSpan.FromMilliseconds(periodMilliseconds)))
        .Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public async Task Delay_OfTheFramework_EndsWhenTheClockReachesIt()
    {
        var delay = Task.Delay(TimeSpan.FromHours(2), _time);

        _time.Advance(TimeSpan.FromHours(2) - TimeSpan.FromTicks(1));
        delay.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromTicks(1));

        await delay;
    }

    [Fact]
    public async Task Advance_FromManyThreads_LosesNothing()
    {
        var ticks = 0;
        using var timer = _time.CreateTimer(_ => ticks++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                var before = _time.GetUtcNow();
                _time.Advance(TimeSpan.FromSeconds(1));
                _time.GetUtcNow().Should().BeAfter(before);
            }
        })));

        _time.GetUtcNow().Should().Be(Start.AddSeconds(1600));
        ticks.Should().Be(1600);
    }

    private ITimer Note(string name, int dueSeconds, int? period = null) => _time.CreateTimer(
        state => _fired.Add($"{state} at +{(_time.GetUtcNow() - Start).TotalSeconds}"),
        name,
        TimeSpan.FromSeconds(dueSeconds),
        period is { } seconds ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan);
}
