using CustomerServiceRules.StateMachines.Tests.Models;

namespace CustomerServiceRules.StateMachines.Tests.Definitions;

/// <summary>A case whose guards look at flags and whose actions write down what they saw.</summary>
internal sealed class LoggedCase
{
    public bool[] Flags { get; init; } = [true, true, true, true, true];

    public List<string> Log { get; } = [];

    public static StateMachine<string, string> Machine(Plan plan, Func<string> accessor, Action<string> mutator)
    {
        var machine = new StateMachine<string, string>(accessor, mutator);
        var triggers = Enumerable.Range(0, Plan.Triggers).Select(trigger => new StateMachine<string, string>.TriggerWithParameters<LoggedCase>($"t{trigger}")).ToArray();
        for (var state = 0; state < plan.States; state++)
            Configure(plan, machine.Configure($"S{state}"), state, triggers);
        LeadEverywhere(machine.Configure($"S{plan.States}"), plan.States, plan);
        foreach (var handler in plan.Handlers)
            Add(machine.Configure($"S{handler.State}"), handler, triggers[handler.Trigger]);
        return machine;
    }

    private static void Configure(
        Plan plan, StateMachine<string, string>.StateConfiguration state, int number, StateMachine<string, string>.TriggerWithParameters<LoggedCase>[] triggers)
    {
        if (plan.Superstates[number] is not Plan.None and var superstate)
            state.SubstateOf($"S{superstate}");
        if (plan.InitialTargets[number] is not Plan.None and var target && plan.Superstates[target] == number)
            state.InitialTransition($"S{target}");
        state.OnEntry(transition => Write("en", number, transition)).OnExit(transition => Write("ex", number, transition));
        foreach (var (_, trigger) in plan.EntriesFrom.Where(entry => entry.State == number))
            state.OnEntryFrom(triggers[trigger], (@case, transition) => @case.Log.Add($"from-{number} {transition.Source}>{transition.Destination}"));

        LeadEverywhere(state, number, plan);
    }

    // And there is one state more, outside of all others, so that the plan passes the checks of a definition.
    private static void LeadEverywhere(StateMachine<string, string>.StateConfiguration state, int number, Plan plan)
    {
        for (var other = 0; other <= plan.States; other++)
        {
            if (other != number)
                state.Permit($"to{other}", $"S{other}");
        }
    }

    private static void Write(string what, int state, StateMachine<string, string>.Transition transition)
    {
        var kind = transition is StateMachine<string, string>.InitialTransition ? "initial " : "";
        if (transition.Parameters is [LoggedCase @case])
            @case.Log.Add($"{what}-{state} {kind}{transition.Source}>{transition.Destination} {transition.Trigger}");
    }

    private static void Add(
        StateMachine<string, string>.StateConfiguration state, Handler handler, StateMachine<string, string>.TriggerWithParameters<LoggedCase> trigger)
    {
        Tuple<Func<LoggedCase, bool>, string>[] guards =
            [.. handler.Guards.Append(handler.Chooser).Select(flag => new Tuple<Func<LoggedCase, bool>, string>(@case => @case.Flags[flag], $"g{flag}"))];
        _ = handler.Kind switch
        {
            HandlerKind.Permit => state.PermitIf(trigger, $"S{handler.Destination}", guards),
            HandlerKind.Reentry => state.PermitReentryIf(trigger, guards),
            HandlerKind.Ignore => state.IgnoreIf(trigger, guards),
            HandlerKind.Dynamic => state.PermitDynamicIf(trigger, @case => $"S{(@case.Flags[handler.Chooser] ? handler.Destination : handler.Otherwise)}", guards: guards),
            _ => state.InternalTransitionIf(trigger, guards[0].Item1, (@case, transition) => @case.Log.Add($"internal {transition.Source}"), guards[0].Item2),
        };
    }
}
