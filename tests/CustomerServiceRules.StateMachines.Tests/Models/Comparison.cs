namespace CustomerServiceRules.StateMachines.Tests.Models;

/// <summary>Runs a plan on the engine and on the naive machine and fails at the first difference with all that led to it.</summary>
internal sealed class Comparison
{
    private readonly Plan _plan;
    private readonly Way _way;
    private readonly Run _realRun, _naiveRun;
    private readonly RealMachine _real;
    private readonly NaiveMachine _naive;
    private string _where = "";

    private Comparison(Plan plan, Way way)
    {
        (_plan, _way) = (plan, way);
        (_realRun, _naiveRun) = (new(plan), new(plan));
        _real = new(plan, _realRun, way);
        _naive = new(plan, _naiveRun, way);
    }

    public static async Task Compare(Plan plan, Way way)
    {
        var comparison = new Comparison(plan, way);
        comparison.CompareAnswers();
        for (var i = 0; i < plan.Steps.Length; i++)
            await comparison.Take(i, plan.Steps[i]);
    }

    private async Task Take(int number, Step step)
    {
        _where = $"step {number}, fire {step.Trigger} in {_naive.State}";
        foreach (var run in new[] { _realRun, _naiveRun })
        {
            run.Begin();
            if (step.Flip != Plan.None)
                run.Flags[step.Flip] = !run.Flags[step.Flip];
        }

        var expected = await Thrown(() => _naive.Fire(step.Trigger));
        var found = await Thrown(() => _real.Fire(step.Trigger));

        Same(string.Join("; ", _realRun.Log), string.Join("; ", _naiveRun.Log), "what happened");
        if (!SameError(found, expected))
            Fail($"{found?.GetType().Name ?? "nothing"} {found?.Message}", $"{expected?.GetType().Name ?? "nothing"} {expected?.Message}", "thrown");
        Same(string.Join(",", _realRun.GuardsAsked.Order()), string.Join(",", _naiveRun.GuardsAsked.Order()), "guards asked");
        CompareAnswers();
    }

    private void CompareAnswers()
    {
        var machine = _real.Machine;
        Same(machine.State, NaiveChoice.StateName(_naive.State), "state");
        for (var state = 0; state < _plan.States; state++)
            Same(machine.IsInState(NaiveChoice.StateName(state)), _naive.IsInState(state), $"IsInState({state})");
        for (var trigger = 0; trigger < Plan.Triggers; trigger++)
            Same(Answer(trigger, machine), Answer(trigger), $"CanFire({trigger})");
        var permitted = string.Join(", ", _naive.PermittedTriggers());
#pragma warning disable CS0618 // the obsolete member belongs to the contract
        var listed = machine.GetPermittedTriggers().ToList();
#pragma warning restore CS0618
        Same(string.Join(", ", listed.Distinct()), permitted, "permitted triggers");
        Same(machine.ToString(), $"StateMachine {{ State = {NaiveChoice.StateName(_naive.State)}, PermittedTriggers = {{ {string.Join(", ", listed)} }}}}", "text");
    }

    private string Answer(int trigger, StateMachine<string, string> machine)
    {
        try
        {
            var can = machine.CanFire(NaiveChoice.TriggerName(trigger), out var unmet);
            return $"{can && machine.CanFire(NaiveChoice.TriggerName(trigger))} {Text(unmet)}";
        }
        catch (InvalidOperationException)
        {
            return "several";
        }
    }

    private string Answer(int trigger)
    {
        try
        {
            var (can, unmet) = _naive.CanFire(trigger);
            return $"{can} {Text(unmet)}";
        }
        catch (ExpectedException)
        {
            return "several";
        }
    }

    /// <summary>Async internal transitions take no guard text: their guards show the default, which is not compared here.</summary>
    private string Text(ICollection<string>? unmet) => unmet is null ? "none"
        : _way == Way.FireAsyncWithAsyncActions ? $"{unmet.Count > 0}"
        : string.Join(",", unmet);

    private static bool SameError(Exception? found, Exception? expected) => expected switch
    {
        null => found is null,
        ExpectedException invalid => found is not null && invalid.IsWhat(found),
        _ => found?.GetType() == expected.GetType(),
    };

    private static async Task<Exception?> Thrown(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
#pragma warning disable CA1031 // whatever comes out is compared
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }

    private void Same<T>(T found, T expected, string what)
    {
        if (!Equals(found, expected))
            Fail($"{found}", $"{expected}", what);
    }

    private void Fail(string found, string expected, string what) => throw new Xunit.Sdk.XunitException(
        $"{_way}, {_where}: {what}{Environment.NewLine}found    {found}{Environment.NewLine}expected {expected}{Environment.NewLine}{_plan}");
}
