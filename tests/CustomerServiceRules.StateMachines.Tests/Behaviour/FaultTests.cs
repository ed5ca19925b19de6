namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class FaultTests
{
    [Theory, EveryWay, Trait("Behaviour", "S49")]
    public async Task Action_Throws_StopsThereWithNothingRolledBack(Way way, FiringMode mode)
    {
        foreach (var (place, state, trace) in new[]
        {
            ("ex-P11", "P11", "ex-P11"),
            ("ex-P1", "P11", "ex-P11; ex-P1"),
            ("TR P11>Q1", "Q1", "ex-P11; ex-P1; ex-P; set:Q1; TR P11>Q1"),
            ("en-Q", "Q1", "ex-P11; ex-P1; ex-P; set:Q1; TR P11>Q1; en-Q"),
            ("en-Q1", "Q1", "ex-P11; ex-P1; ex-P; set:Q1; TR P11>Q1; en-Q; en-Q1"),
            ("TC P11>Q1", "Q1", "ex-P11; ex-P1; ex-P; set:Q1; TR P11>Q1; en-Q; en-Q1; TC P11>Q1"),
        })
        {
            var machine = TracedMachine.Trees("P11", way, mode);
            machine.On("P11").Permit("x", "Q1");
            machine.At(place, () => TracedMachine.Throw(place));

            (await machine.Awaiting(m => m.Fire("x")).Should().ThrowExactlyAsync<FormatException>()).WithMessage(place);

            machine.State.Should().Be(state, "it threw at {0}", place);
            machine.Taken().Should().Be(trace);
        }
    }

    [Theory, EveryWay, Trait("Behaviour", "S49")]
    public async Task Action_ThrowsInAChainOfInitialTransitions_LeavesTheFirstDestination(Way way, FiringMode mode)
    {
        foreach (var place in new[] { "en-P", "TR P>P1", "en-P1", "TR P1>P11", "en-P11" })
        {
            var machine = TracedMachine.Trees("A", way, mode);
            machine.On("A").Permit("x", "P");
            machine.On("P").InitialTransition("P1");
            machine.On("P1").InitialTransition("P11");
            machine.At(place, () => TracedMachine.Throw(place));

            await machine.Awaiting(m => m.Fire("x")).Should().ThrowExactlyAsync<FormatException>();

            machine.State.Should().Be("P", "it threw at {0}", place);
        }
    }

    [Theory, EveryWay, Trait("Behaviour", "S49")]
    public async Task Action_ThrowsInAReentry_LeavesTheStateBefore(Way way, FiringMode mode)
    {
        foreach (var place in new[] { "ex-P1", "ex-P", "TR P>P", "en-P" })
        {
            var machine = TracedMachine.Trees("P1", way, mode);
            machine.On("P").PermitReentry("r");
            machine.At(place, () => TracedMachine.Throw(place));

            await machine.Awaiting(m => m.Fire("r")).Should().ThrowExactlyAsync<FormatException>();

            machine.State.Should().Be("P1", "it threw at {0}", place);
        }
    }

    [Theory, EveryWay, Trait("Behaviour", "S49")]
    public async Task InternalAction_Throws_LeavesFireUnchanged(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        var thrown = new FormatException("internal");
        machine.On("A").InternalTransition("i", () => throw thrown).Permit("x", "B");

        (await machine.Awaiting(m => m.Fire("i")).Should().ThrowAsync<FormatException>()).Which.Should().BeSameAs(thrown);

        machine.Taken().Should().BeEmpty();
        await machine.Fire("x");
        machine.State.Should().Be("B");
    }

    [Theory, EveryWay, Trait("Behaviour", "S49")]
    public async Task Mutator_Throws_LeavesFireUnchangedAndTheMachineUsable(Way way, FiringMode mode)
    {
        var (state, broken) = ("A", true);
        var machine = new StateMachine<string, string>(() => state, to => state = broken ? throw new FormatException("mutator") : to, mode);
        machine.Configure("A").Permit("x", "B");

        await FluentActions.Awaiting(Fire).Should().ThrowAsync<FormatException>();
        state.Should().Be("A");
        broken = false;
        await Fire();
        state.Should().Be("B");

        async Task Fire()
        {
            if (way == Way.Fire)
                machine.Fire("x");
            else
                await machine.FireAsync("x");
        }
    }

    [Theory, EveryWay, Trait("Behaviour", "S49"), Trait("Behaviour", "S3")]
    public async Task Accessor_Throws_LeavesFireUnchangedAndTheMachineUsable(Way way, FiringMode mode)
    {
        var (state, broken) = ("A", false);
        var machine = new StateMachine<string, string>(() => broken ? throw new FormatException("accessor") : state, to => state = to, mode);
        machine.Configure("A").Permit("x", "B");
        broken = true;

        await FluentActions.Awaiting(Fire).Should().ThrowAsync<FormatException>();
        state.Should().Be("A");
        broken = false;
        await Fire();
        state.Should().Be("B");

        async Task Fire()
        {
            if (way == Way.Fire)
                machine.Fire("x");
            else
                await machine.FireAsync("x");
        }
    }

    [Theory, Trait("Behaviour", "S49"), Trait("Behaviour", "S50")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public async Task AsyncAction_Cancelled_LeavesFireAsyncAsCancelledAndTheMachineUsable(FiringMode mode)
    {
        using var source = new CancellationTokenSource();
        var machine = TracedMachine.Trees("A", Way.FireAsync, mode);
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("x", "C").OnEntryAsync(() => Task.Delay(Timeout.Infinite, source.Token));

        var firing = machine.Machine.FireAsync("x");
        await source.CancelAsync();

        await FluentActions.Awaiting(() => firing).Should().ThrowAsync<OperationCanceledException>();
        await machine.Fire("x");
        machine.State.Should().Be("C");
    }

    [Theory, EveryWay, Trait("Behaviour", "S24")]
    public async Task Guard_ThrowsInsideAFiring_LeavesTheMachineUsable(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        var broken = true;
        machine.On("A").PermitIf("x", "B", () => broken ? throw new FormatException("guard") : true);

        await machine.Awaiting(m => m.Fire("x")).Should().ThrowAsync<FormatException>();
        broken = false;
        (await machine.Fire("x")).Should().Be("ex-A; set:B; TR A>B; en-B; TC A>B");
    }

    [Theory, AllWays, Trait("Behaviour", "S49")]
    public async Task UnhandledTriggerHandler_Throws_LeavesFireUnchanged(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.Machine.OnUnhandledTrigger((_, _) => throw new FormatException("unhandled"));

        await machine.Awaiting(m => m.Fire("x")).Should().ThrowExactlyAsync<FormatException>();
        machine.State.Should().Be("A");
    }
}
