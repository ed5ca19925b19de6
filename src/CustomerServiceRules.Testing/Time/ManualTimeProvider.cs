namespace CustomerServiceRules.Testing;

/// <summary>
/// A clock that a test moves. It stands still until it is told to move, and goes backwards only through
/// <see cref="SetBack"/>. Timers made by it fire on the thread that moves it, in the order in which they are due, at
/// exactly their instant; those due at one instant in the order in which they were set. Thread-safe.
/// </summary>
public sealed class ManualTimeProvider : TimeProvider
{
    private readonly Lock _moving = new();
    private readonly ManualTimerQueue _timers = new();
    private readonly TimeZoneInfo _localTimeZone;
    private DateTimeOffset _zero;

    /// <summary>Starts a clock.</summary>
    /// <param name="start">The instant it stands at.</param>
    /// <param name="localTimeZone">What <see cref="TimeProvider.LocalTimeZone"/> says; UTC by default.</param>
    public ManualTimeProvider(DateTimeOffset start, TimeZoneInfo? localTimeZone = null)
    {
        _zero = start.ToUniversalTime();
        _localTimeZone = localTimeZone ?? TimeZoneInfo.Utc;
    }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => _localTimeZone;

    /// <summary>How many timers are waiting to fire.</summary>
    public int WaitingTimers => _timers.Count;

    /// <summary>Ticks of 100 ns: <see cref="GetTimestamp"/> counts what has elapsed since the start and never goes back.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_timers.Gate)
            return _zero + _timers.Elapsed;
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_timers.Gate)
            return _timers.Elapsed.Ticks;
    }

    /// <summary>
    /// Moves the clock forward and fires what becomes due on the way. While a callback runs the clock shows the instant
    /// at which it was due. A callback may move the clock further; it must not wait for another thread that moves it.
    /// </summary>
    /// <param name="by">How far; zero fires what is due now.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is negative.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (_moving)
        {
            TimeSpan target;
            lock (_timers.Gate)
                target = _timers.Elapsed + by;
            while (_timers.MoveToNext(target) is { } due)
                due.Fire();
        }
    }

    /// <summary>Moves the clock forward to an instant and fires what becomes due on the way; see <see cref="Advance"/>.</summary>
    /// <param name="instant">The instant, not before the present one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the present one: that is <see cref="SetBack"/>.</exception>
    public void SetUtcNow(DateTimeOffset instant)
    {
        lock (_moving)
        {
            var now = GetUtcNow();
            if (instant < now)
                throw new ArgumentOutOfRangeException(nameof(instant), instant, $"Found an instant before the present one, {now:o}; expected one not before it. A clock goes backwards by SetBack only.");
            Advance(instant - now);
        }
    }

    /// <summary>
    /// Puts the clock back, as an operator does. Timers wait as long as they would have waited anyway, and
    /// <see cref="GetTimestamp"/> goes on from where it was.
    /// </summary>
    /// <param name="instant">The instant, not after the present one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies after the present one.</exception>
    public void SetBack(DateTimeOffset instant)
    {
        lock (_moving)
        {
            var now = GetUtcNow();
            if (instant > now)
                throw new ArgumentOutOfRangeException(nameof(instant), instant, $"Found an instant after the present one, {now:o}; expected one not after it.");
            lock (_timers.Gate)
                _zero = instant.ToUniversalTime() - _timers.Elapsed;
        }
    }

    /// <inheritdoc/>
    /// <remarks>A timer that is due at once fires when the clock is next moved, be it by nothing.</remarks>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ManualTimer(_timers, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }
}
