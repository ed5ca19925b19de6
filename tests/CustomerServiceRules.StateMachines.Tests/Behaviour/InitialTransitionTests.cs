namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class InitialTransitionTests
{
    [Theory, EveryWay, Trait("Behaviour", "S39")]
    public async Task Fire_ChainOfInitialTransitions_EntersEachAndSetsTheLast(Way way, FiringMode mode)
    {
        var machine = Chain(way, mode);

        (await machine.Fire("x")).Should().Be("ex-Q; set:P; TR Q>P; en-P; TR P>P1; en-P1; TR P1>P11; en-P11; set:P11; TC Q>P11");
    }

    [Theory, EveryWay, Trait("Behaviour", "S39")]
    public async Task State_DuringAChainOfInitialTransitions_IsTheFirstDestination(Way way, FiringMode mode)
    {
        var machine = Chain(way, mode);
        var seen = new List<string>();
        foreach (var entry in new[] { "en-P", "en-P1", "en-P11" })
            machine.At(entry, () => { seen.Add(machine.Machine.State); return Task.CompletedTask; });

        await machine.Fire("x");

        seen.Should().Equal("P", "P", "P");
        machine.State.Should().Be("P11");
    }

    [Theory, AllWays, Trait("Behaviour", "S39")]
    public async Task EntryActions_OfInitialTargets_GetTheSourceAndTheirOwnStateAsDestination(Way way)
    {
        var machine = Chain(way, FiringMode.Queued, detailed: true);

        (await machine.Fire("x")).Should().Be(
            "ex-Q[Q>P]; set:P; TR Q>P; en-P[Q>P]; TR P>P1; en-P1[Q>P1]; TR P1>P11; en-P11[Q>P11]; set:P11; TC Q>P11");
    }

    [Theory, AllWays, Trait("Behaviour", "S39")]
    public async Task OnEntryFrom_OfAnInitialTarget_AppliesWithTheFiringTrigger(Way way)
    {
        var machine = Chain(way, FiringMode.Queued);
        machine.On("P1").OnEntryFrom("x", transition => machine.Say($"by {transition.Trigger}")).OnEntryFrom("y", () => machine.Say("never"));

        (await machine.Fire("x")).Should().Be("ex-Q; set:P; TR Q>P; en-P; TR P>P1; en-P1; by x; TR P1>P11; en-P11; set:P11; TC Q>P11");
    }

    [Theory, EveryWay, Trait("Behaviour", "S40")]
    public async Task Fire_DirectlyToASubstate_FollowsItsInitialTransitionNotTheSuperstates(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").Permit("x", "P1");
        machine.On("P").InitialTransition("P2");
        machine.On("P1").InitialTransition("P11");

        (await machine.Fire("x")).Should().Be("ex-A; set:P1; TR A>P1; en-P; en-P1; TR P1>P11; en-P11; set:P11; TC A>P11");
    }

    [Theory, EveryWay, Trait("Behaviour", "S41")]
    public async Task Fire_ToTheEnclosingState_FollowsItsInitialTransition(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P11", way, mode);
        machine.On("P11").Permit("x", "P");
        machine.On("P").InitialTransition("P2");

        (await machine.Fire("x")).Should().Be("ex-P11; ex-P1; set:P; TR P11>P; TR P>P2; en-P2; set:P2; TC P11>P2");
    }

    [Theory, EveryWay, Trait("Behaviour", "S41")]
    public async Task Fire_ToTheEnclosingStateWhoseInitialTargetContainsTheSource_DoesNotRunItsEntryActions(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P11", way, mode);
        machine.On("P11").Permit("x", "P");
        machine.On("P").InitialTransition("P1");

        (await machine.Fire("x")).Should().Be("ex-P11; ex-P1; set:P; TR P11>P; TR P>P1; set:P1; TC P11>P1");
        machine.State.Should().Be("P1");
    }

    [Theory, EveryWay, Trait("Behaviour", "S41")]
    public async Task Fire_ToTheEnclosingStateWhoseInitialTargetIsTheSource_EntersItAgain(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P1", way, mode);
        machine.On("P1").Permit("x", "P");
        machine.On("P").InitialTransition("P1");

        (await machine.Fire("x")).Should().Be("ex-P1; set:P; TR P1>P; TR P>P1; en-P1; set:P1; TC P1>P1");
    }

    [Theory, EveryWay, Trait("Behaviour", "S42")]
    public async Task Fire_ReentryOfAStateWithAnInitialTransition_CompletesAsTheStateAndEndsInTheTarget(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P", way, mode);
        machine.On("P").InitialTransition("P1").PermitReentry("r");

        (await machine.Fire("r")).Should().Be("ex-P; TR P>P; en-P; TR P>P1; en-P1; TC P>P; set:P1");
        (await machine.Fire("r")).Should().Be("ex-P1; ex-P; TR P>P; en-P; TR P>P1; en-P1; TC P>P; set:P1");
        machine.State.Should().Be("P1");
    }

    [Theory, EveryWay, Trait("Behaviour", "S43")]
    public async Task Fire_InitialTargetIsNoDirectSubstate_ThrowsAfterTheEntryActions(Way way, FiringMode mode)
    {
        foreach (var target in new[] { "P11", "B" })
        {
            var machine = TracedMachine.Trees("A", way, mode);
            machine.On("A").Permit("x", "P");
            machine.On("P").InitialTransition(target);

            await machine.Awaiting(m => m.Fire("x")).Should().ThrowExactlyAsync<InvalidOperationException>();

            machine.Taken().Should().Be("ex-A; set:P; TR A>P; en-P");
            machine.State.Should().Be("P");
        }
    }

    private static TracedMachine Chain(Way way, FiringMode mode, bool detailed = false)
    {
        var machine = TracedMachine.Trees("Q", way, mode, detailed);
        machine.On("Q").Permit("x", "P");
        machine.On("P").InitialTransition("P1");
        machine.On("P1").InitialTransition("P11");
        return machine;
    }
}
