namespace CustomerServiceRules.StateMachines.Tests;

/// <summary>A machine over strings that writes down its actions, mutations and events in the notation of the contract's traces.</summary>
internal sealed class TracedMachine
{
    private readonly List<string> _log = [];
    private readonly HashSet<string> _traced = [];
    private readonly Dictionary<string, Func<Task>> _hooks = [];
    private readonly Way _way;

    public TracedMachine(string initial, Way way = Way.Fire, FiringMode mode = FiringMode.Queued)
    {
        _way = way;
        State = initial;
        Machine = new(() => State, Set, mode);
        if (way == Way.FireAsyncWithAsyncActions)
        {
            Machine.OnTransitionedAsync(transition => SayLater($"TR {Arrow(transition)}"));
            Machine.OnTransitionCompletedAsync(transition => SayLater($"TC {Arrow(transition)}"));
        }
        else
        {
            Machine.OnTransitioned(transition => SayNow($"TR {Arrow(transition)}"));
            Machine.OnTransitionCompleted(transition => SayNow($"TC {Arrow(transition)}"));
        }
    }

    public StateMachine<string, string> Machine { get; }

    public string State { get; set; }

    /// <summary>Whether entry and exit actions show the transition they get: <c>ex-P11[P11>P]</c>.</summary>
    public bool Detailed { get; init; }

    /// <summary>The states A, B and C, P ⊃ P1 ⊃ P11, P ⊃ P2 and Q ⊃ Q1, all with entry and exit actions.</summary>
    public static TracedMachine Trees(string initial, Way way = Way.Fire, FiringMode mode = FiringMode.Queued, bool detailed = false)
    {
        var machine = new TracedMachine(initial, way, mode) { Detailed = detailed };
        foreach (var state in new[] { "A", "B", "C", "D", "P", "Q" })
            machine.On(state);
        machine.On("P1", "P");
        machine.On("P11", "P1");
        machine.On("P2", "P");
        machine.On("Q1", "Q");
        return machine;
    }

    /// <summary>Configures a state; its entry and exit actions are added at the first mention.</summary>
    public StateMachine<string, string>.StateConfiguration On(string state, string? inside = null)
    {
        var configuration = Machine.Configure(state);
        if (inside is not null)
            configuration.SubstateOf(inside);
        if (!_traced.Add(state))
            return configuration;
        return _way == Way.FireAsyncWithAsyncActions
            ? configuration
                .OnEntryAsync(transition => SayLater($"en-{state}", transition), $"enter {state}")
                .OnExitAsync(transition => SayLater($"ex-{state}", transition), $"leave {state}")
            : configuration
                .OnEntry(transition => SayNow($"en-{state}", transition), $"enter {state}")
                .OnExit(transition => SayNow($"ex-{state}", transition), $"leave {state}");
    }

    /// <summary>What is done each time right after the entry of the trace was written.</summary>
    public TracedMachine At(string entry, Func<Task> hook)
    {
        _hooks[entry] = hook;
        return this;
    }

    /// <summary>Fires from inside an action, as an action of this way of firing would.</summary>
    public async Task Inner(string trigger)
    {
        if (_way == Way.FireAsyncWithAsyncActions)
            await Machine.FireAsync(trigger);
        else
            Machine.Fire(trigger);
    }

    /// <summary>Fires and gives what happened.</summary>
    public async Task<string> Fire(string trigger)
    {
        if (_way == Way.Fire)
            Machine.Fire(trigger);
        else
            await Machine.FireAsync(trigger);
        return Taken();
    }

    public void Say(string entry) => _log.Add(entry);

    /// <summary>What was written since the last time, as one line.</summary>
    public string Taken()
    {
        var taken = string.Join("; ", _log);
        _log.Clear();
        return taken;
    }

    public static Task Throw(string message) => Task.FromException(new FormatException(message));

    private static string Arrow(StateMachine<string, string>.Transition transition) => $"{transition.Source}>{transition.Destination}";

    private void Set(string state)
    {
        Say($"set:{state}");
        State = state;
    }

    private void SayNow(string entry, StateMachine<string, string>.Transition? transition = null)
    {
        var hooked = Hooked(entry, transition);
        hooked.IsCompleted.Should().BeTrue("nothing in a synchronous action waits");
        hooked.GetAwaiter().GetResult();
    }

    private async Task SayLater(string entry, StateMachine<string, string>.Transition? transition = null)
    {
        await Task.Yield();
        await Hooked(entry, transition);
    }

    private Task Hooked(string entry, StateMachine<string, string>.Transition? transition)
    {
        Say(Detailed && transition is not null ? $"{entry}[{Arrow(transition)}]" : entry);
        return _hooks.TryGetValue(entry, out var hook) ? hook() : Task.CompletedTask;
    }
}
