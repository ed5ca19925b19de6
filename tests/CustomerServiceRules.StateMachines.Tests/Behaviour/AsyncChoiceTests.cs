namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

/// <summary>S65 is mended: FireAsync takes the substate's handler first, as Fire does and as the documentation says.</summary>
public class AsyncChoiceTests
{
    private readonly TracedMachine _machine = TracedMachine.Trees("P1", Way.FireAsync);

    [Fact, Trait("Behaviour", "S65")]
    public async Task FireAsync_SubstateAndSuperstatePermit_TakesTheSubstates()
    {
        _machine.On("P1").Permit("x", "A");
        _machine.On("P").Permit("x", "B");

        (await _machine.Fire("x")).Should().Be("ex-P1; ex-P; set:A; TR P1>A; en-A; TC P1>A");
    }

    [Fact, Trait("Behaviour", "S65")]
    public async Task FireAsync_SubstateIgnores_SuperstateIsHidden()
    {
        _machine.On("P1").Ignore("x");
        _machine.On("P").Permit("x", "B");

        (await _machine.Fire("x")).Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "S65")]
    public async Task FireAsync_SuperstateGuardFails_TakesTheSubstates()
    {
        var asked = 0;
        _machine.On("P1").Permit("x", "A");
        _machine.On("P").PermitIf("x", "B", () => { asked++; return false; });

        await _machine.Fire("x");

        _machine.State.Should().Be("A");
        asked.Should().Be(0);
    }

    [Fact, Trait("Behaviour", "S65")]
    public async Task FireAsync_InternalTransitionsOnTwoLevels_TakesTheInnermost()
    {
        _machine.On("P1").InternalTransition("x", () => _machine.Say("inner"));
        _machine.On("P").InternalTransition("x", () => _machine.Say("outer"));

        (await _machine.Fire("x")).Should().Be("inner");
    }

    [Theory, Trait("Behaviour", "S65")]
    [InlineData("P1")]
    [InlineData("P")]
    public async Task FireAsync_HandlerOnOneLevelOnly_IsFound(string level)
    {
        _machine.On(level).Permit("x", "A");

        await _machine.Fire("x");

        _machine.State.Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S65"), Trait("Behaviour", "S22")]
    public async Task FireAsync_SubstateGuardFails_PassesOnToTheSuperstate()
    {
        _machine.On("P1").PermitIf("x", "A", () => false);
        _machine.On("P").Permit("x", "B");

        await _machine.Fire("x");

        _machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S65"), Trait("Behaviour", "S64")]
    public async Task FireAsync_AsyncGuardsOnTwoLevels_TakesTheSubstatesIfItHolds()
    {
        var holds = true;
        _machine.On("P1").PermitIfAsync("x", "A", () => Task.FromResult(holds));
        _machine.On("P").PermitIfAsync("x", "B", () => Task.FromResult(true));

        await _machine.Fire("x");
        _machine.State.Should().Be("A");
        (holds, _machine.State) = (false, "P1");
        await _machine.Fire("x");
        _machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S66")]
    public async Task FireAsync_GuardsUnmet_AreNeverReported()
    {
        _machine.On("P1").PermitIf("trigger-x", "A", () => false, "the guard");

        (await _machine.Awaiting(m => m.Fire("trigger-x")).Should().ThrowExactlyAsync<InvalidOperationException>())
            .Which.Message.Should().Contain("P1").And.Contain("trigger-x").And.NotContain("the guard");
        _machine.Machine.OnUnhandledTrigger((_, _, unmet) => _machine.Say($"{unmet is null}"));
        (await _machine.Fire("trigger-x")).Should().Be("True");
    }
}
