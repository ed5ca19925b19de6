namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class ImmediateFiringTests
{
    [Theory, AllWays, Trait("Behaviour", "S47"), Trait("Behaviour", "S68")]
    public async Task Fire_InsideAnEntryAction_RunsOnTheSpot(Way way)
    {
        var machine = Machine(way);
        machine.At("en-B", async () => { await machine.Inner("y"); machine.Say("en-B end"); });

        (await machine.Fire("x")).Should().Be("ex-A; set:B; TR A>B; en-B; ex-B; set:C; TR B>C; en-C; TC B>C; en-B end; TC A>C");
        machine.State.Should().Be("C");
    }

    [Theory, AllWays, Trait("Behaviour", "S47")]
    public async Task Fire_InsideAnEntryAction_LaterEntryActionsRunWithTheOuterTransition(Way way)
    {
        var machine = TracedMachine.Trees("A", way, FiringMode.Immediate, detailed: true);
        machine.On("A").Permit("x", "Q1");
        machine.On("Q1").Permit("y", "C");
        machine.At("en-Q", () => machine.Inner("y"));

        (await machine.Fire("x")).Should().Be(
            "ex-A[A>Q1]; set:Q1; TR A>Q1; en-Q[A>Q1]; ex-Q1[Q1>C]; ex-Q[Q1>C]; set:C; TR Q1>C; en-C[Q1>C]; TC Q1>C; en-Q1[A>Q1]; TC A>C");
    }

    [Theory, AllWays, Trait("Behaviour", "S47")]
    public async Task Fire_InsideTheEntryActionOfAStateWithAnInitialTransition_DoesNotFollowItAnyMore(Way way)
    {
        var machine = TracedMachine.Trees("A", way, FiringMode.Immediate);
        machine.On("A").Permit("x", "P");
        machine.On("P").InitialTransition("P1").Permit("y", "C");
        machine.At("en-P", () => machine.Inner("y"));

        (await machine.Fire("x")).Should().Be("ex-A; set:P; TR A>P; en-P; ex-P; set:C; TR P>C; en-C; TC P>C; TC A>C");
        machine.State.Should().Be("C");
    }

    [Theory, AllWays, Trait("Behaviour", "S48")]
    public async Task Fire_InsideAnExitAction_CompletesAndThenTheOuterGoesOn(Way way)
    {
        var machine = Machine(way);
        machine.On("A").Permit("y", "C");
        var once = true;
        machine.At("ex-A", () => once ? Again() : Task.CompletedTask);

        (await machine.Fire("x")).Should().Be("ex-A; ex-A; set:C; TR A>C; en-C; TC A>C; set:B; TR A>B; en-B; TC A>B");
        machine.State.Should().Be("B");

        Task Again()
        {
            once = false;
            return machine.Inner("y");
        }
    }

    [Theory, AllWays, Trait("Behaviour", "S48")]
    public async Task Fire_InsideOnTransitioned_RunsBeforeTheEntryActionsOfTheOuterDestination(Way way)
    {
        var machine = Machine(way);
        machine.At("TR A>B", () => machine.Inner("y"));

        (await machine.Fire("x")).Should().Be("ex-A; set:B; TR A>B; ex-B; set:C; TR B>C; en-C; TC B>C; en-B; TC A>C");
        machine.State.Should().Be("C");
    }

    [Theory, AllWays, Trait("Behaviour", "S47")]
    public async Task Fire_InsideOnTransitionCompleted_RunsOnTheSpot(Way way)
    {
        var machine = Machine(way);
        machine.At("TC A>B", async () => { await machine.Inner("y"); machine.Say("TC end"); });

        (await machine.Fire("x")).Should().Be("ex-A; set:B; TR A>B; en-B; TC A>B; ex-B; set:C; TR B>C; en-C; TC B>C; TC end");
    }

    [Theory, AllWays, Trait("Behaviour", "S47")]
    public async Task Fire_TriggerNobodyHandlesInsideAnAction_ThrowsThere(Way way)
    {
        var machine = Machine(way);
        machine.At("en-B", async () =>
        {
            await machine.Awaiting(m => m.Inner("unknown")).Should().ThrowExactlyAsync<InvalidOperationException>();
            machine.Say("caught");
        });

        (await machine.Fire("x")).Should().Be("ex-A; set:B; TR A>B; en-B; caught; TC A>B");
    }

    [Theory, AllWays, Trait("Behaviour", "S47")]
    public async Task Fire_InsideAnInternalAction_RunsOnTheSpot(Way way)
    {
        var machine = Machine(way);
        if (way == Way.FireAsyncWithAsyncActions)
            machine.On("A").InternalTransitionAsync("i", async () => { await machine.Inner("x"); machine.Say("internal end"); });
        else
            machine.On("A").InternalTransition("i", () => { machine.Machine.Fire("x"); machine.Say("internal end"); });

        (await machine.Fire("i")).Should().Be("ex-A; set:B; TR A>B; en-B; TC A>B; internal end");
    }

    private static TracedMachine Machine(Way way)
    {
        var machine = TracedMachine.Trees("A", way, FiringMode.Immediate);
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("y", "C");
        return machine;
    }
}
