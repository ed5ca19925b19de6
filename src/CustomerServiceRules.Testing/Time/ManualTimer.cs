namespace CustomerServiceRules.Testing;

/// <summary>A timer of a <see cref="ManualTimeProvider"/>.</summary>
internal sealed class ManualTimer(ManualTimerQueue queue, TimerCallback callback, object? state) : ITimer
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>How long after the last firing the next one is due; null: it fires once. Guarded by the queue.</summary>
    public TimeSpan? Period { get; set; }

    /// <summary>Whether it will never fire again. Guarded by the queue.</summary>
    public bool IsDisposed { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Check(dueTime, nameof(dueTime));
        Check(period, nameof(period));
        return queue.Set(this, dueTime == Timeout.InfiniteTimeSpan ? null : dueTime, period > TimeSpan.Zero ? period : null);
    }

    public void Fire() => callback(state);

    public void Dispose() => queue.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static void Check(TimeSpan span, string name)
    {
        if (span != Timeout.InfiniteTimeSpan && (span < TimeSpan.Zero || span > Longest))
            throw new ArgumentOutOfRangeException(name, span, $"Found {span}, expected zero to {Longest}, or Timeout.InfiniteTimeSpan.");
    }
}
