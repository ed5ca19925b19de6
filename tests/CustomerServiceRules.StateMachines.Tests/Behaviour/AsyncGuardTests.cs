namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

#pragma warning disable CS0618 // the sync lists of permitted triggers belong to the contract
public class AsyncGuardTests
{
    private readonly TracedMachine _machine = TracedMachine.Trees("P1", Way.FireAsync);

    private StateMachine<string, string> Machine => _machine.Machine;

    [Fact, Trait("Behaviour", "S63")]
    public async Task Fire_AsyncGuardInsideAndSyncHandlerOutside_SeesTheOutsideOnly()
    {
        _machine.On("P1").PermitIfAsync("x", "B", () => Task.FromResult(true));
        _machine.On("P").Permit("x", "C");

        Machine.CanFire("x").Should().BeTrue();
        Machine.Fire("x");
        _machine.State.Should().Be("C");
        _machine.State = "P1";
        await Machine.FireAsync("x");
        _machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S63"), Trait("Behaviour", "S65")]
    public async Task FireAsync_AsyncGuardFailsInside_PassesOnToTheSuperstate()
    {
        _machine.On("P1").PermitIfAsync("x", "B", () => Task.FromResult(false));
        _machine.On("P").Permit("x", "C");

        await Machine.FireAsync("x");

        _machine.State.Should().Be("C");
    }

    [Fact, Trait("Behaviour", "S63")]
    public void CanFire_OnlyAsyncHandlers_HasNoUnmetGuards()
    {
        _machine.On("P1").PermitIfAsync("x", "B", () => Task.FromResult(false), "later");

        Machine.CanFire("x", out var unmet).Should().BeFalse();
        unmet.Should().BeNull();
    }

    [Fact, Trait("Behaviour", "S21"), Trait("Behaviour", "S63")]
    public async Task FireAsync_SeveralAsyncGuards_AsksEachOnce()
    {
        var asked = new List<string>();
        _machine.On("P1")
            .PermitIfAsync("x", "B", Guard("a", false), Guard("b", true))
            .PermitIfAsync("x", "C", Guard("c", true), Guard("d", true))
            .PermitReentryIfAsync("x", Guard("e", false));

        await Machine.FireAsync("x");

        _machine.State.Should().Be("C");
        asked.Should().BeEquivalentTo("a", "b", "c", "d", "e");

        Tuple<Func<Task<bool>>, string> Guard(string name, bool holds) => new(
            async () =>
            {
                await Task.Yield();
                asked.Add(name);
                return holds;
            },
            name);
    }

    [Fact, Trait("Behaviour", "S24"), Trait("Behaviour", "S63")]
    public async Task FireAsync_AsyncGuardThrows_LeavesTheStateAndWorksAgain()
    {
        var broken = true;
        _machine.On("P1").PermitIfAsync("x", "B", async () =>
        {
            await Task.Yield();
            return broken ? throw new FormatException("guard") : true;
        });

        await Machine.Awaiting(m => m.FireAsync("x")).Should().ThrowExactlyAsync<FormatException>();
        await Machine.Awaiting(m => m.PermittedTriggersAsync).Should().ThrowExactlyAsync<FormatException>();
        _machine.Taken().Should().BeEmpty();
        broken = false;
        await Machine.FireAsync("x");
        _machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S57"), Trait("Behaviour", "S56")]
    public async Task PermittedTriggers_BothKindsInAStateWithASuperstate_AreListedOnce()
    {
        _machine.On("P1").Permit("x", "B").PermitIfAsync("x", "C", () => Task.FromResult(true)).Permit("y", "B");

        Machine.PermittedTriggers.Should().Equal("x", "y");
        (await Machine.PermittedTriggersAsync).Should().Equal("x", "y");
    }

    [Fact, Trait("Behaviour", "S67"), Trait("Behaviour", "S55")]
    public async Task CanFire_DynamicAsync_CountsLikeItsSyncCounterpart()
    {
        _machine.On("P1").PermitDynamicAsync("x", () => Task.FromResult("B")).PermitDynamicIfAsync("y", () => Task.FromResult("B"), () => false, "shut");

        Machine.CanFire("x").Should().BeTrue();
        Machine.CanFire("y", out var unmet).Should().BeFalse();
        unmet.Should().Equal("shut");
        Machine.PermittedTriggers.Should().Equal("x");
        (await Machine.PermittedTriggersAsync).Should().Equal("x");
    }

    [Fact, Trait("Behaviour", "S17"), Trait("Behaviour", "S63")]
    public async Task FireAsync_ArgumentsThatAnAsyncGuardCannotTake_ThrowArgument()
    {
        var number = new StateMachine<string, string>.TriggerWithParameters<int>("x");
        _machine.On("P1").PermitIfAsync(number, "B", n => Task.FromResult(n > 0));

        await Machine.Awaiting(m => m.FireAsync("x", "text")).Should().ThrowAsync<ArgumentException>();
        _machine.State.Should().Be("P1");
    }
}
