namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class ActivationTests
{
    private readonly TracedMachine _machine = TracedMachine.Trees("P11");

    public ActivationTests()
    {
        foreach (var state in new[] { "P", "P1", "P11", "Q" })
            _machine.On(state).OnActivate(() => _machine.Say($"act-{state}")).OnDeactivate(() => _machine.Say($"deact-{state}"));
    }

    [Fact, Trait("Behaviour", "S52")]
    public void Activate_RunsFromTheOutermostIn_AndDeactivateOutwards()
    {
        _machine.Machine.Activate();
        _machine.Taken().Should().Be("act-P; act-P1; act-P11");

        _machine.Machine.Deactivate();
        _machine.Taken().Should().Be("deact-P11; deact-P1; deact-P");
    }

    [Fact, Trait("Behaviour", "S52"), Trait("Behaviour", "S62")]
    public async Task ActivateAsync_RunsTheSameActions()
    {
        await _machine.Machine.ActivateAsync();
        await _machine.Machine.DeactivateAsync();

        _machine.Taken().Should().Be("act-P; act-P1; act-P11; deact-P11; deact-P1; deact-P");
    }

    [Fact, Trait("Behaviour", "S52")]
    public void Activate_Again_RunsAgain()
    {
        _machine.Machine.Activate();
        _machine.Machine.Activate();
        _machine.Machine.Deactivate();
        _machine.Machine.Deactivate();

        _machine.Taken().Should().Be("act-P; act-P1; act-P11; act-P; act-P1; act-P11; deact-P11; deact-P1; deact-P; deact-P11; deact-P1; deact-P");
    }

    [Fact, Trait("Behaviour", "S52")]
    public async Task Transitions_RunNeither()
    {
        _machine.On("P11").Permit("x", "Q").PermitReentry("r");

        (await _machine.Fire("r")).Should().NotContain("act-");
        (await _machine.Fire("x")).Should().NotContain("act-");
    }

    [Fact, Trait("Behaviour", "S52")]
    public void Activate_AfterATransition_RunsForTheCurrentState()
    {
        _machine.State = "Q";

        _machine.Machine.Activate();

        _machine.Taken().Should().Be("act-Q");
    }

    [Fact, Trait("Behaviour", "S53")]
    public async Task Activate_AnActionThrows_StopsAndComesOutUnchanged()
    {
        _machine.State = "P1";
        _machine.On("P").OnActivate(() => throw new FormatException("activate"));
        _machine.On("P1").OnDeactivate(() => throw new FormatException("deactivate"));

        _machine.Machine.Invoking(machine => machine.Activate()).Should().ThrowExactly<FormatException>().WithMessage("activate");
        _machine.Taken().Should().Be("act-P");
        _machine.Machine.Invoking(machine => machine.Deactivate()).Should().ThrowExactly<FormatException>().WithMessage("deactivate");
        _machine.Taken().Should().Be("deact-P1");
        await _machine.Machine.Awaiting(machine => machine.ActivateAsync()).Should().ThrowExactlyAsync<FormatException>();
        _machine.Taken().Should().Be("act-P");
    }

    [Theory, Trait("Behaviour", "S51")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public void Activate_FiresInside_IsANormalFiring(FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", Way.Fire, mode);
        machine.On("A").Permit("x", "B").OnActivate(() => { machine.Machine.Fire("x"); machine.Say("fired"); });

        machine.Machine.Activate();

        machine.Taken().Should().Be("ex-A; set:B; TR A>B; en-B; TC A>B; fired");
    }

    [Fact, Trait("Behaviour", "S62")]
    public async Task Activate_AsyncActions_ThrowsAndActivateAsyncRunsBothKindsInOrder()
    {
        var machine = TracedMachine.Trees("P1");
        machine.On("P").OnActivate(() => machine.Say("1"));
        machine.On("P1")
            .OnActivateAsync(async () => { await Task.Yield(); machine.Say("2"); }).OnActivate(() => machine.Say("3"))
            .OnDeactivate(() => machine.Say("4")).OnDeactivateAsync(async () => { await Task.Yield(); machine.Say("5"); });

        machine.Machine.Invoking(m => m.Activate()).Should().ThrowExactly<InvalidOperationException>();
        machine.Machine.Invoking(m => m.Deactivate()).Should().ThrowExactly<InvalidOperationException>();
        machine.Taken();
        await machine.Machine.ActivateAsync();
        await machine.Machine.DeactivateAsync();

        machine.Taken().Should().Be("1; 2; 3; 4; 5");
    }
}
