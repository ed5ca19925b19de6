namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>
/// Lets one firing at a time through a machine. A firing within it is its own; one of another thread, while the first is
/// synchronous, is misuse that would lose states.
/// </summary>
internal struct Turnstile<TTrigger>
{
    private const int Nobody = 0;

    // An asynchronous firing goes from thread to thread, so whoever comes while it is under way may be part of it.
    private const int Async = -1;

    private readonly Lock _gate;
    private Queue<(TTrigger Trigger, object[] Args)>? _waiting;
    private int _owner;

    public Turnstile() => _gate = new Lock();

    /// <summary>Whether the caller is let through; if not, it is part of the firing under way.</summary>
    /// <exception cref="InvalidOperationException">Another thread is firing.</exception>
    public bool Enter() => Enter(Environment.CurrentManagedThreadId);

    /// <inheritdoc cref="Enter()"/>
    public bool EnterAsync() => Enter(Async);

    /// <summary>Ends a synchronous firing, into whose queue only its own thread puts anything.</summary>
    public void Leave() => Volatile.Write(ref _owner, Nobody);

    /// <summary>Ends an asynchronous firing; nobody is putting anything into its queue meanwhile.</summary>
    public void LeaveAsync()
    {
        lock (_gate)
            Leave();
    }

    /// <summary>Puts a trigger into the queue of the firing under way; false if that has ended meanwhile.</summary>
    public bool Wait(TTrigger trigger, object[] args)
    {
        lock (_gate)
        {
            // After an asynchronous firing another thread may have begun one, whose queue is its own.
            var owner = Volatile.Read(ref _owner);
            if (owner != Async && owner != Environment.CurrentManagedThreadId)
                return false;

            (_waiting ??= new()).Enqueue((trigger, args));
            return true;
        }
    }

    /// <summary>Puts the trigger of the firing itself behind those that an exception left over; false if there are none.</summary>
    public readonly bool WaitBehindOthers(TTrigger trigger, object[] args)
    {
        if (_waiting is not { Count: > 0 })
            return false;

        lock (_gate)
            _waiting.Enqueue((trigger, args));
        return true;
    }

    /// <summary>Takes the next trigger from the queue of a synchronous firing, into which only its own thread puts any.</summary>
    public readonly bool Next(out TTrigger trigger, out object[] args)
    {
        if (_waiting is not null && _waiting.TryDequeue(out var next))
        {
            (trigger, args) = next;
            return true;
        }

        (trigger, args) = (default!, []);
        return false;
    }

    /// <summary>Takes the next trigger from the queue of an asynchronous firing; if there is none the firing has ended.</summary>
    public bool NextOrLeave(out TTrigger trigger, out object[] args)
    {
        lock (_gate)
        {
            if (Next(out trigger, out args))
                return true;

            Leave();
            return false;
        }
    }

    private bool Enter(int caller)
    {
        var owner = Interlocked.CompareExchange(ref _owner, caller, Nobody);
        if (owner == Nobody)
            return true;

        return owner == Async || owner == Environment.CurrentManagedThreadId
            ? false
            : throw new InvalidOperationException("Found a firing on another thread while one is under way; expected a machine to be used by one thread at a time.");
    }
}
