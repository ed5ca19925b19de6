namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class FiringOrderTests
{
    [Theory, EveryWay, Trait("Behaviour", "S29")]
    public async Task Fire_SimpleTransition_LeavesSetsTellsEntersTells(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").Permit("x", "B");

        (await machine.Fire("x")).Should().Be("ex-A; set:B; TR A>B; en-B; TC A>B");
    }

    [Theory, EveryWay, Trait("Behaviour", "S29")]
    public async Task State_DuringExitActions_IsTheSourceAndTheDestinationAfterwards(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").Permit("x", "B");
        foreach (var entry in new[] { "ex-A", "TR A>B", "en-B", "TC A>B" })
            machine.At(entry, () => { machine.Say($"in {machine.Machine.State}"); return Task.CompletedTask; });

        (await machine.Fire("x")).Should().Be("ex-A; in A; set:B; TR A>B; in B; en-B; in B; TC A>B; in B");
    }

    [Theory, EveryWay, Trait("Behaviour", "S29")]
    public async Task State_KeptInside_ChangesAtTheSamePlace(Way way, FiringMode mode)
    {
        var seen = new List<string>();
        var machine = new StateMachine<string, string>("A", mode);
        machine.Configure("A").Permit("x", "B").OnExit(() => seen.Add($"exit {machine.State}"));
        machine.Configure("B").OnEntry(() => seen.Add($"entry {machine.State}"));
        machine.OnTransitioned(_ => seen.Add($"transitioned {machine.State}"));

        if (way == Way.Fire)
            machine.Fire("x");
        else
            await machine.FireAsync("x");

        seen.Should().Equal("exit A", "transitioned B", "entry B");
    }

    [Theory, AllWays, Trait("Behaviour", "S30")]
    public async Task Events_SeveralHandlers_RunInOrderOfRegistrationWithTheActualSource(Way way)
    {
        var machine = TracedMachine.Trees("P11", way);
        machine.On("P").Permit("x", "Q1");
        foreach (var name in new[] { "2", "3" })
        {
            if (way == Way.FireAsyncWithAsyncActions)
            {
                machine.Machine.OnTransitionedAsync(t => { machine.Say($"tr{name} {t.Source}>{t.Destination}"); return Task.CompletedTask; });
                machine.Machine.OnTransitionCompletedAsync(t => { machine.Say($"tc{name} {t.Source}>{t.Destination}"); return Task.CompletedTask; });
            }
            else
            {
                machine.Machine.OnTransitioned(t => machine.Say($"tr{name} {t.Source}>{t.Destination}"));
                machine.Machine.OnTransitionCompleted(t => machine.Say($"tc{name} {t.Source}>{t.Destination}"));
            }
        }

        (await machine.Fire("x")).Should().Be(
            "ex-P11; ex-P1; ex-P; set:Q1; TR P11>Q1; tr2 P11>Q1; tr3 P11>Q1; en-Q; en-Q1; TC P11>Q1; tc2 P11>Q1; tc3 P11>Q1");
    }

    [Theory, EveryWay, Trait("Behaviour", "S31")]
    public async Task Fire_WithinASuperstate_LeavesInsideOutAndEntersOutsideIn(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P11", way, mode);
        machine.On("P11").Permit("within", "P2").Permit("away", "Q1");

        (await machine.Fire("within")).Should().Be("ex-P11; ex-P1; set:P2; TR P11>P2; en-P2; TC P11>P2");
        machine.State = "P11";
        (await machine.Fire("away")).Should().Be("ex-P11; ex-P1; ex-P; set:Q1; TR P11>Q1; en-Q; en-Q1; TC P11>Q1");
    }

    [Theory, EveryWay, Trait("Behaviour", "S32")]
    public async Task Fire_ToAnEnclosingOrNestedState_NeitherLeavesNorEntersIt(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P11", way, mode);
        machine.On("P11").Permit("out", "P");
        machine.On("P").Permit("in", "P11");

        (await machine.Fire("out")).Should().Be("ex-P11; ex-P1; set:P; TR P11>P; TC P11>P");
        (await machine.Fire("in")).Should().Be("set:P11; TR P>P11; en-P1; en-P11; TC P>P11");
    }

    [Theory, EveryWay, Trait("Behaviour", "S33")]
    public async Task Fire_AllActionsOfOneTransition_GetTheSameTransition(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P11", way, mode, detailed: true);
        machine.On("P11").Permit("x", "Q1");

        (await machine.Fire("x")).Should().Be(
            "ex-P11[P11>Q1]; ex-P1[P11>Q1]; ex-P[P11>Q1]; set:Q1; TR P11>Q1; en-Q[P11>Q1]; en-Q1[P11>Q1]; TC P11>Q1");
    }

    [Fact, Trait("Behaviour", "S33")]
    public void Fire_ExitActionsOfOneTransition_GetOneObject()
    {
        var seen = new List<object>();
        var machine = new StateMachine<string, string>("P1");
        machine.Configure("P1").SubstateOf("P").Permit("x", "Q1").OnExit(seen.Add);
        machine.Configure("P").OnExit(seen.Add);

        machine.Fire("x");

        seen.Should().HaveCount(2);
        seen[0].Should().BeEquivalentTo(seen[1]);
    }

    [Theory, AllWays, Trait("Behaviour", "S33")]
    public async Task OnEntryFrom_OfASuperstate_RunsOnTheWayToASubstate(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A").Permit("x", "Q1").Permit("y", "Q1");
        machine.On("Q").OnEntryFrom("x", () => machine.Say("by x"));

        (await machine.Fire("x")).Should().Be("ex-A; set:Q1; TR A>Q1; en-Q; by x; en-Q1; TC A>Q1");
        machine.State = "A";
        (await machine.Fire("y")).Should().Be("ex-A; set:Q1; TR A>Q1; en-Q; en-Q1; TC A>Q1");
    }

    [Theory, EveryWay, Trait("Behaviour", "S34")]
    public async Task Fire_HandlerOfASuperstate_WorksFromTheActualState(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("P11", way, mode);
        machine.On("P").Permit("away", "Q").Permit("sibling", "P1").Permit("here", "P11");

        machine.Machine.CanFire("here").Should().BeTrue();
        (await machine.Fire("here")).Should().BeEmpty();
        machine.State.Should().Be("P11");
        (await machine.Fire("sibling")).Should().Be("ex-P11; set:P1; TR P11>P1; TC P11>P1");
        machine.State = "P11";
        (await machine.Fire("away")).Should().Be("ex-P11; ex-P1; ex-P; set:Q; TR P11>Q; en-Q; TC P11>Q");
    }
}
