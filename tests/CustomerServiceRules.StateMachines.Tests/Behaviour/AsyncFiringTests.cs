namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class AsyncFiringTests
{
    private readonly TracedMachine _machine = TracedMachine.Trees("P1");

    private StateMachine<string, string> Machine => _machine.Machine;

    [Fact, Trait("Behaviour", "S60")]
    public async Task FireAsync_MixedActions_RunInOrderEachAwaited()
    {
        _machine.On("P1").Permit("x", "B").OnExitAsync(() => Later("exit later")).OnExit(() => _machine.Say("exit now"));
        _machine.On("B").OnEntryAsync(() => Later("entry later")).OnEntry(() => _machine.Say("entry now")).OnEntryFromAsync("x", () => Later("by x"));

        (await Async("x")).Should().Be(
            "ex-P1; exit later; exit now; ex-P; set:B; TR P1>B; en-B; entry later; entry now; by x; TC P1>B");
    }

    [Fact, Trait("Behaviour", "S60")]
    public async Task FireAsync_EventHandlersOfBothKinds_SyncOnesFirst()
    {
        var machine = new TracedMachine("A", Way.FireAsyncWithAsyncActions);
        machine.Machine.Configure("A").Permit("x", "B");
        machine.Machine.OnTransitioned(_ => machine.Say("tr now"));
        machine.Machine.OnTransitionCompleted(_ => machine.Say("tc now"));

        (await machine.Fire("x")).Should().Be("set:B; tr now; TR A>B; tc now; TC A>B");
    }

    [Fact, Trait("Behaviour", "S61")]
    public void Fire_AsyncExitAction_ThrowsWithTheStateUnchanged()
    {
        _machine.On("P").Permit("x", "B").OnExitAsync(() => Later("async"));

        Refused("x");
        (_machine.State, _machine.Taken()).Should().Be(("P1", "ex-P1; ex-P"));
    }

    [Fact, Trait("Behaviour", "S61")]
    public void Fire_AsyncOnTransitioned_ThrowsWithTheStateSetAndNoSyncHandlerRun()
    {
        _machine.On("P1").Permit("x", "B");
        Machine.OnTransitionedAsync(_ => Later("async"));

        Refused("x");
        (_machine.State, _machine.Taken()).Should().Be(("B", "ex-P1; ex-P; set:B"));
    }

    [Fact, Trait("Behaviour", "S61")]
    public void Fire_AsyncEntryAction_ThrowsWithTheStateSetAndTransitionedRaised()
    {
        _machine.On("P1").Permit("x", "B");
        _machine.On("B").OnEntryAsync(() => Later("async"));

        Refused("x");
        (_machine.State, _machine.Taken()).Should().Be(("B", "ex-P1; ex-P; set:B; TR P1>B; en-B"));
    }

    [Fact, Trait("Behaviour", "S61")]
    public void Fire_AsyncOnTransitionCompleted_ThrowsWithAllElseDone()
    {
        _machine.On("P1").Permit("x", "B");
        Machine.OnTransitionCompletedAsync(_ => Later("async"));

        Refused("x");
        (_machine.State, _machine.Taken()).Should().Be(("B", "ex-P1; ex-P; set:B; TR P1>B; en-B"));
    }

    [Fact, Trait("Behaviour", "S61")]
    public void Fire_AsyncInternalActionOrUnhandledTrigger_Throws()
    {
        _machine.On("P1").InternalTransitionAsync("i", () => Later("async"));
        Machine.OnUnhandledTriggerAsync((_, _) => Later("async"));

        Refused("i");
        Refused("unknown");
        (_machine.State, _machine.Taken()).Should().Be(("P1", ""));
    }

    [Fact, Trait("Behaviour", "S61")]
    public void Fire_OnEntryFromAsyncOfAnotherTrigger_IsNoObstacle()
    {
        _machine.On("P1").Permit("x", "B").Permit("y", "B");
        _machine.On("B").OnEntryFromAsync("y", () => Later("async"));

        Machine.Fire("x");
        _machine.State.Should().Be("B");
        _machine.State = "P1";
        Refused("y");
    }

    [Fact, Trait("Behaviour", "S61"), Trait("Behaviour", "S60")]
    public async Task FireAsync_AsyncInternalActionAndUnhandledTrigger_AreAwaited()
    {
        _machine.On("P1").InternalTransitionAsync("i", () => Later("internal"));
        Machine.OnUnhandledTriggerAsync((state, trigger) => Later($"{state} {trigger}"));

        (await Async("i")).Should().Be("internal");
        (await Async("unknown")).Should().Be("P1 unknown");
        Machine.OnUnhandledTriggerAsync((state, trigger, unmet) => Later($"{state} {trigger} {unmet is null}"));
        (await Async("unknown")).Should().Be("P1 unknown True");
    }

    [Fact, Trait("Behaviour", "S63")]
    public async Task AsyncGuards_AreSeenByFireAsyncAndTheListsOnly()
    {
        _machine.On("P1").PermitIfAsync("x", "B", () => Task.FromResult(true)).PermitReentryIfAsync("r", () => Task.FromResult(true));

        Machine.CanFire("x").Should().BeFalse();
        Machine.CanFire("r").Should().BeFalse();
        Refused("x");
        Refused("r");
        _machine.Taken().Should().BeEmpty();
#pragma warning disable CS0618 // the obsolete member belongs to the contract
        Machine.PermittedTriggers.Should().Equal("x", "r");
#pragma warning restore CS0618
        (await Async("r")).Should().Be("ex-P1; TR P1>P1; en-P1; TC P1>P1; set:P1");
        (await Async("x")).Should().Be("ex-P1; ex-P; set:B; TR P1>B; en-B; TC P1>B");
    }

    [Fact, Trait("Behaviour", "S63")]
    public async Task AsyncGuards_Parameters_AreUnpacked()
    {
        var two = Machine.SetTriggerParameters<int, string>("x");
        _machine.On("P1").PermitIfAsync(two, "B", async (number, text) => { await Task.Yield(); return text.Length == number; });

        await Machine.Awaiting(m => m.FireAsync(two, 1, "abc")).Should().ThrowAsync<InvalidOperationException>();
        await Machine.FireAsync(two, 3, "abc");

        _machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S63"), Trait("Behaviour", "S64")]
    public async Task FireAsync_NoAsyncGuardHolds_IsUnhandled()
    {
        _machine.On("P1").PermitIfAsync("x", "B", () => Task.FromResult(false));

        await Machine.Awaiting(m => m.FireAsync("x")).Should().ThrowExactlyAsync<InvalidOperationException>();
        _machine.State.Should().Be("P1");
    }

    [Theory, Trait("Behaviour", "S64")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FireAsync_SyncHandlersInTheState_DecideAlone(bool syncHolds)
    {
        var asked = false;
        _machine.On("P1").PermitIfAsync("x", "C", () => { asked = true; return Task.FromResult(true); }).PermitIf("x", "B", () => syncHolds);

        if (syncHolds)
        {
            await Machine.FireAsync("x");
            asked.Should().BeFalse();
            _machine.State.Should().Be("B");
        }
        else
        {
            await Machine.Awaiting(m => m.FireAsync("x")).Should().ThrowExactlyAsync<InvalidOperationException>();
            _machine.State.Should().Be("P1");
        }
    }

    [Fact, Trait("Behaviour", "S64")]
    public async Task FireAsync_TwoAsyncGuardsHold_ThrowsInvalidOperationNamingStateAndTrigger()
    {
        _machine.On("P1").PermitIfAsync("the-trigger", "B", () => Task.FromResult(true)).PermitIfAsync("the-trigger", "C", () => Task.FromResult(true));

        (await Machine.Awaiting(m => m.FireAsync("the-trigger")).Should().ThrowExactlyAsync<InvalidOperationException>())
            .Which.Message.Should().Contain("P1").And.Contain("the-trigger");
        _machine.Taken().Should().BeEmpty();
    }

    private async Task Later(string entry)
    {
        await Task.Yield();
        _machine.Say(entry);
    }

    private async Task<string> Async(string trigger)
    {
        await Machine.FireAsync(trigger);
        return _machine.Taken();
    }

    private void Refused(string trigger) => Machine.Invoking(m => m.Fire(trigger)).Should().ThrowExactly<InvalidOperationException>();
}
