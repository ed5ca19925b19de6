namespace CustomerServiceRules.Testing;

/// <summary>The timers of one clock, sorted by when they are due, and the time that has elapsed. Thread-safe.</summary>
internal sealed class ManualTimerQueue
{
    private readonly SortedDictionary<(TimeSpan Due, long Turn), ManualTimer> _waiting = [];
    private readonly Dictionary<ManualTimer, (TimeSpan Due, long Turn)> _places = [];
    private long _turn;

    /// <summary>Guards everything here.</summary>
    public Lock Gate { get; } = new();

    /// <summary>The time elapsed since the clock was started; read it under <see cref="Gate"/>.</summary>
    public TimeSpan Elapsed { get; private set; }

    public int Count
    {
        get
        {
            lock (Gate)
                return _waiting.Count;
        }
    }

    /// <summary>Sets when a timer fires; null: not at all. False once the timer is disposed.</summary>
    public bool Set(ManualTimer timer, TimeSpan? dueIn, TimeSpan? period)
    {
        lock (Gate)
        {
            if (timer.IsDisposed)
                return false;

            Withdraw(timer);
            timer.Period = period;
            if (dueIn is { } due)
                Enqueue(timer, Elapsed + due);
            return true;
        }
    }

    public void Remove(ManualTimer timer)
    {
        lock (Gate)
        {
            timer.IsDisposed = true;
            Withdraw(timer);
        }
    }

    /// <summary>Moves to the next timer due up to a target and takes it out; without one moves to the target and answers null.</summary>
    public ManualTimer? MoveToNext(TimeSpan target)
    {
        lock (Gate)
        {
            if (_waiting.Count > 0 && _waiting.First() is var (place, timer) && place.Due <= target)
            {
                Elapsed = Later(Elapsed, place.Due);
                Withdraw(timer);
                if (timer.Period is { } period)
                    Enqueue(timer, place.Due + period);
                return timer;
            }

            Elapsed = Later(Elapsed, target);
            return null;
        }
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private void Enqueue(ManualTimer timer, TimeSpan due)
    {
        var place = (due, _turn++);
        _waiting.Add(place, timer);
        _places.Add(timer, place);
    }

    private void Withdraw(ManualTimer timer)
    {
        if (_places.Remove(timer, out var place))
            _waiting.Remove(place);
    }
}
