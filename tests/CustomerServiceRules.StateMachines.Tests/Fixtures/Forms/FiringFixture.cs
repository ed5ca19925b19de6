namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Forms;

public class FiringFixture : FormsFixture
{
    public FiringFixture()
    {
        A.PermitReentry(Trigger.X).PermitReentry(Trigger.Y).PermitReentry(Trigger.Z);
        A.OnEntry(t => Done.Add(string.Join("+", t.Parameters)));
    }

    [Fact]
    public void Fire_AllForms()
    {
        StateMachine<State, Trigger>.TriggerWithParameters untyped = Two;
        Machine.Fire(Trigger.X);
        Machine.Fire(One, 1);
        Machine.Fire(Two, 2, "b");
        Machine.Fire(Three, 3, "c", true);
        Machine.Fire(untyped, 2, "u");
        Machine.Fire(untyped, [2, "v"]);
        Machine.Fire(trigger: One, arg0: 9);

        Assert.Equal(["", "1", "2+b", "3+c+True", "2+u", "2+v", "9"], Done);
    }

    [Fact]
    public async Task FireAsync_AllForms()
    {
        StateMachine<State, Trigger>.TriggerWithParameters untyped = Two;
        await Machine.FireAsync(Trigger.X);
        await Machine.FireAsync(Trigger.X, 1);
        await Machine.FireAsync(Trigger.Y, 2, "b");
        await Machine.FireAsync(One, 1);
        await Machine.FireAsync(Two, 2, "b");
        await Machine.FireAsync(Three, 3, "c", true);
        await Machine.FireAsync(untyped, 2, "u");

        Assert.Equal(["", "1", "2+b", "1", "2+b", "3+c+True", "2+u"], Done);
    }

    [Fact]
    public void CanFire_AllForms()
    {
        Assert.True(Machine.CanFire(Trigger.X));
        Assert.True(Machine.CanFire(One, 1));
        Assert.True(Machine.CanFire(Two, 2, "b"));
        Assert.True(Machine.CanFire(Three, 3, "c", true));
        Assert.True(Machine.CanFire(Trigger.X, out var none) && none!.Count == 0);
        Assert.True(Machine.CanFire(One, 1, out ICollection<string>? unmet) && unmet!.Count == 0);
        Assert.True(Machine.CanFire(Two, 2, "b", out _));
        Assert.True(Machine.CanFire(Three, 3, "c", true, unmetGuards: out _));
    }

    [Fact]
    public async Task Events_AllForms()
    {
        Machine.OnTransitioned(t => Done.Add($"1 {t.Trigger}"));
        Machine.OnTransitioned(Note);
        Machine.OnTransitionedAsync(async t => { await Task.Yield(); Done.Add($"2 {t.Trigger}"); });
        Machine.OnTransitionCompleted(_ => Done.Add("3"));
        Machine.OnTransitionCompletedAsync(onTransitionAction: _ => { Done.Add("4"); return Task.CompletedTask; });

        await Machine.FireAsync(Trigger.Y);

        Assert.Equal(["1 Y", "note A", "2 Y", "", "3", "4"], Done);
    }

    [Fact]
    public async Task OnUnhandledTrigger_AllForms()
    {
        var machine = new StateMachine<State, Trigger>(State.A);
        machine.OnUnhandledTrigger((state, trigger) => Done.Add($"{state}{trigger}"));
        machine.Fire(Trigger.X);
        machine.OnUnhandledTrigger((_, trigger, unmet) => Done.Add($"{trigger}{unmet?.Count}"));
        machine.Fire(Trigger.X);
        machine.OnUnhandledTriggerAsync((state, trigger) => { Done.Add($"async {state}{trigger}"); return Task.CompletedTask; });
        await machine.FireAsync(Trigger.X);
        machine.OnUnhandledTriggerAsync(async (state, trigger, unmet) => { await Task.Yield(); Done.Add($"async {trigger}{unmet is null}"); });
        await machine.FireAsync(Trigger.X);

        Assert.Equal(["AX", "X", "async AX", "async XTrue"], Done);
    }

    [Fact]
    public void Constructors_AllForms()
    {
        var state = State.B;
        StateMachine<State, Trigger>[] machines =
        [
            new(State.B),
            new(State.B, FiringMode.Immediate),
            new(() => state, s => state = s),
            new(() => state, s => state = s, FiringMode.Queued),
            new(stateAccessor: () => state, stateMutator: s => state = s, firingMode: FiringMode.Immediate),
            new(initialState: State.B, firingMode: FiringMode.Queued),
        ];

        Assert.All(machines, machine => Assert.Equal(State.B, machine.State));
    }

    [Fact]
    public async Task Questions_AllForms()
    {
        var details = await Machine.GetDetailedPermittedTriggers();
        Assert.Equal([true, true, true], details.Select(detail => detail.HasParameters));
        Assert.Equal([Trigger.X, Trigger.Y, Trigger.Z], await Machine.PermittedTriggersAsync);
        Assert.Equal([Trigger.X, Trigger.Y, Trigger.Z], await Machine.GetPermittedTriggersAsync());
        Assert.Equal([Trigger.X, Trigger.Y, Trigger.Z], await Machine.GetPermittedTriggersAsync(args: [1]));
#pragma warning disable CS0618 // the obsolete member belongs to the contract
        Assert.Equal([Trigger.X, Trigger.Y, Trigger.Z], Machine.PermittedTriggers);
        Assert.Equal([Trigger.X, Trigger.Y, Trigger.Z], Machine.GetPermittedTriggers(1, "two"));
#pragma warning restore CS0618
    }

    private void Note(StateMachine<State, Trigger>.Transition transition) => Done.Add($"note {transition.Source}");
}
