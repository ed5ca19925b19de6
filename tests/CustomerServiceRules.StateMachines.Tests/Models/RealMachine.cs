namespace CustomerServiceRules.StateMachines.Tests.Models;

/// <summary>The same plan as a machine of the engine.</summary>
internal sealed class RealMachine
{
    private readonly Plan _plan;
    private readonly Run _run;
    private readonly Way _way;
    private int _state;

    public RealMachine(Plan plan, Run run, Way way)
    {
        (_plan, _run, _way, _state) = (plan, run, way, plan.Start);
        Machine = new(() => NaiveChoice.StateName(_state), state => { _state = Number(state); run.Log.Add($"set:{_state}"); }, plan.Mode);
        for (var state = 0; state < plan.States; state++)
            Configure(state);
        foreach (var handler in plan.Handlers)
            Add(handler);
        Listen();
    }

    public StateMachine<string, string> Machine { get; }

    private bool IsAsync => _way == Way.FireAsyncWithAsyncActions;

    public async Task Fire(int trigger)
    {
        if (_way == Way.Fire)
            Machine.Fire(NaiveChoice.TriggerName(trigger));
        else
            await Machine.FireAsync(NaiveChoice.TriggerName(trigger));
    }

    private static int Number(string state) => state[1] - '0';

    private static string Arrow(StateMachine<string, string>.Transition transition) => $"{Number(transition.Source)}>{Number(transition.Destination)}";

    private static void Now(Task task)
    {
        task.IsCompleted.Should().BeTrue("nothing in a synchronous action waits");
        task.GetAwaiter().GetResult();
    }

    private async Task Inner(int trigger)
    {
        if (IsAsync)
            await Machine.FireAsync(NaiveChoice.TriggerName(trigger));
        else
            Machine.Fire(NaiveChoice.TriggerName(trigger));
    }

    private void Configure(int state)
    {
        var configuration = Machine.Configure(NaiveChoice.StateName(state));
        if (_plan.Superstates[state] != Plan.None)
            configuration.SubstateOf(NaiveChoice.StateName(_plan.Superstates[state]));
        if (_plan.InitialTargets[state] != Plan.None)
            configuration.InitialTransition(NaiveChoice.StateName(_plan.InitialTargets[state]));
        if (IsAsync)
            configuration.OnEntryAsync(transition => Later(() => Entered(state, transition))).OnExitAsync(transition => Later(() => Left(state, transition)));
        else
            configuration.OnEntry(transition => Now(Entered(state, transition))).OnExit(transition => Now(Left(state, transition)));
        foreach (var (_, trigger) in _plan.EntriesFrom.Where(entry => entry.State == state))
            configuration.OnEntryFrom(NaiveChoice.TriggerName(trigger), transition => _run.Log.Add($"from-{state} {transition.Trigger}"));
    }

    private Task Entered(int state, StateMachine<string, string>.Transition transition)
    {
        var isInitial = transition is StateMachine<string, string>.InitialTransition;
        return _run.Reached(
            $"en-{state}", $"en-{state}[{(isInitial ? "i" : "")}{Arrow(transition)} {transition.Trigger}]@{_state}", !isInitial && !transition.IsReentry, Inner);
    }

    private Task Left(int state, StateMachine<string, string>.Transition transition) =>
        _run.Reached($"ex-{state}", $"ex-{state}[{Arrow(transition)} {transition.Trigger}]@{_state}", !transition.IsReentry, Inner);

    private void Add(Handler handler)
    {
        var configuration = Machine.Configure(NaiveChoice.StateName(handler.State));
        var (trigger, destination) = (NaiveChoice.TriggerName(handler.Trigger), NaiveChoice.StateName(handler.Destination));
        Tuple<Func<bool>, string>[] guards = [.. handler.Guards.Select(guard => new Tuple<Func<bool>, string>(() => _run.Asked(guard), NaiveChoice.GuardName(guard)))];
        Tuple<Func<Task<bool>>, string>[] later = [.. guards.Select(guard => new Tuple<Func<Task<bool>>, string>(() => AskedLater(guard.Item1), guard.Item2))];
        switch (handler.Kind)
        {
            case HandlerKind.Permit when handler.Later: configuration.PermitIfAsync(trigger, destination, later); break;
            case HandlerKind.Reentry when handler.Later: configuration.PermitReentryIfAsync(trigger, later); break;
            case HandlerKind.Permit when guards.Length == 0: configuration.Permit(trigger, destination); break;
            case HandlerKind.Permit: configuration.PermitIf(trigger, destination, guards); break;
            case HandlerKind.Reentry when guards.Length == 0: configuration.PermitReentry(trigger); break;
            case HandlerKind.Reentry: configuration.PermitReentryIf(trigger, guards); break;
            case HandlerKind.Ignore when guards.Length == 0: configuration.Ignore(trigger); break;
            case HandlerKind.Ignore: configuration.IgnoreIf(trigger, guards); break;
            case HandlerKind.Dynamic when guards.Length == 0: configuration.PermitDynamic(trigger, () => NaiveChoice.StateName(_run.Chosen(handler))); break;
            case HandlerKind.Dynamic: configuration.PermitDynamicIf(trigger, () => NaiveChoice.StateName(_run.Chosen(handler)), guards: guards); break;
            default: AddInternal(configuration, trigger, handler.Guards); break;
        }
    }

    private async Task<bool> AskedLater(Func<bool> guard)
    {
        if (IsAsync)
            await Task.Yield();
        return guard();
    }

    private void AddInternal(StateMachine<string, string>.StateConfiguration configuration, string trigger, int[] guards)
    {
        if (guards.Length == 0 && IsAsync)
            configuration.InternalTransitionAsync(trigger, transition => Later(() => Inside(transition)));
        else if (guards.Length == 0)
            configuration.InternalTransition(trigger, transition => Now(Inside(transition)));
        else if (IsAsync)
            configuration.InternalTransitionAsyncIf(trigger, () => _run.Asked(guards[0]), transition => Later(() => Inside(transition)));
        else
            configuration.InternalTransitionIf(trigger, _ => _run.Asked(guards[0]), transition => Now(Inside(transition)), NaiveChoice.GuardName(guards[0]));
    }

    private Task Inside(StateMachine<string, string>.Transition transition) =>
        _run.Reached("internal", $"internal {Arrow(transition)} {transition.Trigger} @{_state}", true, Inner);

    private void Listen()
    {
        if (IsAsync)
        {
            Machine.OnTransitionedAsync(transition => Later(() => Told("TR", transition)));
            Machine.OnTransitionCompletedAsync(transition => Later(() => Told("TC", transition)));
        }
        else
        {
            Machine.OnTransitioned(transition => Now(Told("TR", transition)));
            Machine.OnTransitionCompleted(transition => Now(Told("TC", transition)));
        }

        if (_plan.UnhandledIsTold && IsAsync)
            Machine.OnUnhandledTriggerAsync((state, trigger, unmet) => Later(() => Unhandled(state, trigger, unmet)));
        else if (_plan.UnhandledIsTold)
            Machine.OnUnhandledTrigger((state, trigger, unmet) => Now(Unhandled(state, trigger, unmet)));
    }

    private Task Told(string what, StateMachine<string, string>.Transition transition) =>
        _run.Reached(what, $"{what} {Arrow(transition)}@{_state}", !transition.IsReentry, Inner);

    private Task Unhandled(string state, string trigger, ICollection<string>? unmet) =>
        _run.Reached("unhandled", $"unhandled {Number(state)} {trigger} {(unmet is null ? "none" : string.Join(",", unmet))}", true, Inner);

    private static async Task Later(Func<Task> action)
    {
        await Task.Yield();
        await action();
    }
}
