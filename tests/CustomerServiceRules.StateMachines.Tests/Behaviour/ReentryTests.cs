namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class ReentryTests
{
    [Theory, EveryWay, Trait("Behaviour", "S35")]
    public async Task Fire_Reentry_RunsTheStatesOwnActionsAndTheMutatorLast(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").PermitReentry("r");

        (await machine.Fire("r")).Should().Be("ex-A; TR A>A; en-A; TC A>A; set:A");
    }

    [Theory, EveryWay, Trait("Behaviour", "S35")]
    public async Task Fire_ReentryOfASubstate_LeavesItsSuperstatesAlone(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P11", way, mode, detailed: true);
        machine.On("P11").PermitReentry("r");

        (await machine.Fire("r")).Should().Be("ex-P11[P11>P11]; TR P11>P11; en-P11[P11>P11]; TC P11>P11; set:P11");
    }

    [Fact, Trait("Behaviour", "S35")]
    public void Fire_Reentry_ShowsIsReentryToBothEvents()
    {
        var seen = new List<bool>();
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").PermitReentry("r").Permit("x", "B");
        machine.OnTransitioned(transition => seen.Add(transition.IsReentry));
        machine.OnTransitionCompleted(transition => seen.Add(transition.IsReentry));

        machine.Fire("r");
        machine.Fire("x");

        seen.Should().Equal(true, true, false, false);
    }

    [Theory, EveryWay, Trait("Behaviour", "S36")]
    public async Task Fire_ReentryConfiguredOnASuperstate_EndsInTheSuperstate(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P11", way, mode, detailed: true);
        machine.On("P").PermitReentry("r");
        var seen = new List<string>();
        foreach (var entry in new[] { "ex-P11", "ex-P1", "ex-P", "TR P>P", "en-P", "TC P>P" })
            machine.At(entry, () => { seen.Add(machine.Machine.State); return Task.CompletedTask; });

        (await machine.Fire("r")).Should().Be("ex-P11[P11>P]; ex-P1[P11>P]; ex-P[P>P]; TR P>P; en-P[P>P]; TC P>P; set:P");
        machine.State.Should().Be("P");
        seen.Should().HaveCount(6).And.AllBe("P11");
    }

    [Theory, AllWays, Trait("Behaviour", "S36")]
    public async Task Fire_ReentryConfiguredInTheMiddle_LeavesTheOutermostAlone(Way way)
    {
        var machine = TracedMachine.Trees("P11", way, detailed: true);
        machine.On("P1").PermitReentry("r");

        (await machine.Fire("r")).Should().Be("ex-P11[P11>P1]; ex-P1[P1>P1]; TR P1>P1; en-P1[P1>P1]; TC P1>P1; set:P1");
    }

    [Theory, AllWays, Trait("Behaviour", "S35"), Trait("Behaviour", "S12")]
    public async Task Fire_ReentryWithOnEntryFrom_RunsItForItsTrigger(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A").PermitReentry("r").PermitReentry("s").OnEntryFrom("s", () => machine.Say("by s"));

        (await machine.Fire("r")).Should().Be("ex-A; TR A>A; en-A; TC A>A; set:A");
        (await machine.Fire("s")).Should().Be("ex-A; TR A>A; en-A; by s; TC A>A; set:A");
    }

    [Theory, EveryWay, Trait("Behaviour", "S37")]
    public async Task Fire_Ignored_DoesNothing(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P11", way, mode);
        machine.On("P11").Ignore("x");
        machine.On("P1").IgnoreIf("y", () => true);

        (await machine.Fire("x")).Should().BeEmpty();
        (await machine.Fire("y")).Should().BeEmpty();
        machine.State.Should().Be("P11");
    }

    [Theory, EveryWay, Trait("Behaviour", "S37")]
    public async Task Fire_InternalTransition_RunsOnlyItsAction(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P11", way, mode);
        Internal(machine, way, "P11", "x", "inner");
        Internal(machine, way, "P", "y", "outer");

        (await machine.Fire("x")).Should().Be("inner P11>P11 True x");
        (await machine.Fire("y")).Should().Be("outer P11>P11 True y");
        machine.State.Should().Be("P11");
    }

    [Theory, AllWays, Trait("Behaviour", "S37")]
    public async Task Fire_SeveralInternalTransitionsHold_TheInnermostIsUsed(Way way)
    {
        var machine = TracedMachine.Trees("P11", way);
        var inner = true;
        Internal(machine, way, "P", "x", "outer");
        Internal(machine, way, "P1", "x", "middle");
        machine.On("P11").InternalTransitionIf("x", _ => inner, () => machine.Say("inner"));

        (await machine.Fire("x")).Should().Be("inner");
        inner = false;
        (await machine.Fire("x")).Should().Be("middle P11>P11 True x");
    }

    private static void Internal(TracedMachine machine, Way way, string state, string trigger, string text)
    {
        if (way == Way.FireAsyncWithAsyncActions)
            machine.On(state).InternalTransitionAsync(trigger, transition => { Say(transition); return Task.CompletedTask; });
        else
            machine.On(state).InternalTransition(trigger, Say);

        void Say(StateMachine<string, string>.Transition transition) =>
            machine.Say($"{text} {transition.Source}>{transition.Destination} {transition.IsReentry} {transition.Trigger}");
    }
}
