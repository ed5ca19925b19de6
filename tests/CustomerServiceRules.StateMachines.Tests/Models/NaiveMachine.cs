namespace CustomerServiceRules.StateMachines.Tests.Models;

/// <summary>A machine written from the contract with loops, for comparison: S29 to S50.</summary>
internal sealed class NaiveMachine(Plan plan, Run run, Way way)
{
    private readonly NaiveChoice _choice = new(plan, run);
    private readonly Queue<int> _queue = new();
    private bool _firing;

    public int State { get; private set; } = plan.Start;

    public async Task Fire(int trigger)
    {
        var isAsync = way != Way.Fire;
        if (plan.Mode == FiringMode.Immediate)
        {
            await Once(trigger, isAsync);
            return;
        }

        _firing = true;
        try
        {
            if (isAsync)
                await Once(trigger, isAsync);
            else
                _queue.Enqueue(trigger);
            while (_queue.TryDequeue(out var next))
                await Once(next, isAsync);
        }
        finally
        {
            _firing = false;
        }
    }

    public (bool Can, List<string>? Unmet) CanFire(int trigger)
    {
        var (handler, unmet) = _choice.Find(State, trigger);
        return (handler is not null, unmet);
    }

    public List<string> PermittedTriggers() => _choice.PermittedTriggers(State);

    public bool IsInState(int state) => Within(State, state);

    private async Task Inner(int trigger)
    {
        if (_firing)
            _queue.Enqueue(trigger);
        else
            await Once(trigger, way == Way.FireAsyncWithAsyncActions);
    }

    private async Task Once(int trigger, bool isAsync)
    {
        var source = State;
        var (handler, unmet) = _choice.Find(source, trigger, isAsync);
        if (handler is null)
            await Unhandled(source, trigger, isAsync ? null : unmet);
        else if (handler.Kind == HandlerKind.Internal)
            await run.Reached("internal", $"internal {source}>{source} t{trigger} @{State}", true, Inner);
        else if (handler.Kind == HandlerKind.Reentry)
            await Reenter(source, handler.State, trigger);
        else if (handler.Kind == HandlerKind.Dynamic)
            await Go(source, run.Chosen(handler), trigger);
        else if (handler.Kind == HandlerKind.Permit && handler.Destination != source)
            await Go(source, handler.Destination, trigger);
    }

    private async Task Unhandled(int source, int trigger, List<string>? unmet)
    {
        if (!plan.UnhandledIsTold)
        {
            string[] guards = unmet is { Count: > 0 } ? [$"'{string.Join(", ", unmet)}'"] : [];
            throw new ExpectedException([NaiveChoice.StateName(source), NaiveChoice.TriggerName(trigger), .. guards], guards.Length == 0 ? ["g0", "g1", "g2", "g3", "g4"] : []);
        }

        await run.Reached("unhandled", $"unhandled {source} t{trigger} {(unmet is null ? "none" : string.Join(",", unmet))}", true, Inner);
    }

    /// <summary>S29, S31, S32, S38, S39: with the current state as destination a reentry whose mutator comes in its normal place.</summary>
    private async Task Go(int source, int destination, int trigger)
    {
        var isReentry = source == destination;
        foreach (var left in Upwards(source).TakeWhile(state => isReentry ? state == source : !Within(destination, state)).ToList())
            await Leave(left, source, destination, trigger);
        Set(destination);
        await Tell("TR", source, destination, !isReentry);
        foreach (var entered in Upwards(destination).TakeWhile(state => isReentry ? state == source : !Within(source, state)).Reverse().ToList())
            await Enter(entered, source, destination, trigger, !isReentry);
        if (State == destination)
        {
            var last = await FollowInitial(source, destination, trigger);
            if (last != destination)
                Set(last);
        }

        await Tell("TC", source, State, source != State);
    }

    /// <summary>S35, S36, S42: the mutator is called last and completion names the state reentered.</summary>
    private async Task Reenter(int source, int state, int trigger)
    {
        foreach (var left in Upwards(source).TakeWhile(level => level != state).ToList())
            await Leave(left, source, state, trigger);
        await Leave(state, state, state, trigger);
        await Tell("TR", state, state, false);
        await Enter(state, state, state, trigger, false);
        var last = await FollowInitial(state, state, trigger);
        await Tell("TC", state, state, false);
        Set(last);
    }

    /// <summary>S39, S41, S43: gives the state in which the chain ends.</summary>
    private async Task<int> FollowInitial(int source, int entered, int trigger)
    {
        while (plan.InitialTargets[entered] is var target and not Plan.None)
        {
            if (plan.Superstates[target] != entered)
                throw new ExpectedException([], []);
            await Tell("TR", entered, target, false);
            if (source == target || !Within(source, target))
                await Enter(target, source, target, trigger, false, "i");
            entered = target;
        }

        return entered;
    }

    private void Set(int state)
    {
        run.Log.Add($"set:{state}");
        State = state;
    }

    private Task Leave(int state, int source, int destination, int trigger) =>
        run.Reached($"ex-{state}", $"ex-{state}[{source}>{destination} t{trigger}]@{State}", source != destination, Inner);

    private async Task Enter(int state, int source, int destination, int trigger, bool mayFire, string mark = "")
    {
        await run.Reached($"en-{state}", $"en-{state}[{mark}{source}>{destination} t{trigger}]@{State}", mayFire && source != destination, Inner);
        foreach (var (from, _) in plan.EntriesFrom.Where(entry => entry.State == state && entry.Trigger == trigger))
            run.Log.Add($"from-{from} t{trigger}");
    }

    private Task Tell(string what, int source, int destination, bool mayFire) =>
        run.Reached(what, $"{what} {source}>{destination}@{State}", mayFire && source != destination, Inner);

    private IEnumerable<int> Upwards(int state)
    {
        for (var level = state; level != Plan.None; level = plan.Superstates[level])
            yield return level;
    }

    private bool Within(int state, int superstate) => Upwards(state).Contains(superstate);
}
