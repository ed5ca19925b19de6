namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class QueuedFiringTests
{
    [Theory, AllWays, Trait("Behaviour", "S45"), Trait("Behaviour", "S68")]
    public async Task Fire_InsideAnEntryAction_RunsAfterTheCurrentIsCompleted(Way way)
    {
        var machine = Machine(way);
        machine.At("en-B", async () => { await machine.Inner("y"); machine.Say("en-B end"); });

        (await machine.Fire("x")).Should().Be("ex-A; set:B; TR A>B; en-B; en-B end; TC A>B; ex-B; set:C; TR B>C; en-C; TC B>C");
    }

    [Theory, AllWays, Trait("Behaviour", "S45")]
    public async Task Fire_InsideAnyActionOrEvent_RunsAfterTheCurrentIsCompleted(Way way)
    {
        foreach (var place in new[] { "ex-A", "TR A>B", "en-B", "TC A>B" })
        {
            var machine = Machine(way);
            machine.At(place, () => machine.Inner("y"));

            (await machine.Fire("x")).Should().Be("ex-A; set:B; TR A>B; en-B; TC A>B; ex-B; set:C; TR B>C; en-C; TC B>C", "fired at {0}", place);
        }
    }

    [Theory, AllWays, Trait("Behaviour", "S45")]
    public async Task Fire_SeveralInsideActions_RunInOrderOfArrival(Way way)
    {
        var machine = Machine(way);
        machine.On("B").Permit("first", "C");
        machine.On("C").Permit("second", "D");
        machine.On("D").Permit("third", "A");
        machine.At("ex-A", async () => { await machine.Inner("first"); await machine.Inner("second"); });
        machine.At("en-B", () => machine.Inner("third"));

        await machine.Fire("x");

        machine.State.Should().Be("A");
    }

    [Theory, AllWays, Trait("Behaviour", "S45")]
    public async Task Fire_InsideAnExitAction_IsJudgedInTheNewState(Way way)
    {
        var machine = Machine(way);
        machine.On("A").Permit("y", "D");
        machine.At("ex-A", () => machine.Inner("y"));

        await machine.Fire("x");

        machine.State.Should().Be("C");
    }

    [Theory, AllWays, Trait("Behaviour", "S45"), Trait("Behaviour", "S46")]
    public async Task Fire_TriggerNobodyHandlesInsideAnAction_ThrowsFromTheOuterFireAfterTheTransition(Way way)
    {
        var machine = Machine(way);
        machine.At("en-B", async () => { await machine.Inner("unknown"); machine.Say("no exception here"); });

        (await machine.Awaiting(m => m.Fire("x")).Should().ThrowExactlyAsync<InvalidOperationException>()).Which.Message.Should().Contain("unknown");

        machine.Taken().Should().Be("ex-A; set:B; TR A>B; en-B; no exception here; TC A>B");
        machine.State.Should().Be("B");
    }

    [Fact, Trait("Behaviour", "S45")]
    public void Fire_WithArgumentsInsideAnAction_KeepsThem()
    {
        var seen = new List<string>();
        var machine = new StateMachine<string, string>("A");
        var numbered = machine.SetTriggerParameters<int, string>("n");
        machine.Configure("A").Permit("x", "B").OnExit(() => { machine.Fire(numbered, 1, "one"); machine.Fire(numbered, 2, "two"); });
        machine.Configure("B").PermitReentry("n").OnEntryFrom(numbered, (number, text) => seen.Add($"{number} {text}"));

        machine.Fire("x");

        seen.Should().Equal("1 one", "2 two");
    }

    [Theory, AllWays, Trait("Behaviour", "S46")]
    public async Task Fire_AnErrorOfAQueuedTrigger_LeavesThroughTheOuterFire(Way way)
    {
        var machine = Machine(way);
        machine.At("en-B", () => machine.Inner("y"));
        machine.At("en-C", () => TracedMachine.Throw("in C"));

        await machine.Awaiting(m => m.Fire("x")).Should().ThrowAsync<FormatException>();

        machine.Taken().Should().Be("ex-A; set:B; TR A>B; en-B; TC A>B; ex-B; set:C; TR B>C; en-C");
        machine.State.Should().Be("C");
    }

    [Theory, Trait("Behaviour", "S50"), Trait("Behaviour", "S95")]
    [InlineData(Way.Fire, "set:C; set:D")]
    [InlineData(Way.FireAsync, "set:C; set:E")]
    [InlineData(Way.FireAsyncWithAsyncActions, "set:C; set:E")]
    public async Task Fire_AfterAnException_RunsWhatWasLeftInTheQueue(Way way, string expected)
    {
        var machine = new TracedMachine("A", way);
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("y", "C").Permit("w", "C");
        machine.On("C").Permit("w", "D").Permit("y", "E");
        machine.At("en-B", async () => { await machine.Inner("y"); await TracedMachine.Throw("in B"); });

        await machine.Awaiting(m => m.Fire("x")).Should().ThrowAsync<FormatException>();
        machine.State.Should().Be("B");
        machine.Taken();

        var sets = (await machine.Fire("w")).Split("; ").Where(entry => entry.StartsWith("set:", StringComparison.Ordinal));
        string.Join("; ", sets).Should().Be(expected);
    }

    [Theory, EveryWay, Trait("Behaviour", "S50")]
    public async Task Fire_AfterAnExceptionInAnyPlace_WorksAgain(Way way, FiringMode mode)
    {
        foreach (var place in new[] { "ex-A", "TR A>B", "en-B", "TC A>B" })
        {
            var machine = TracedMachine.Trees("A", way, mode);
            machine.On("A").Permit("x", "B").Permit("z", "D");
            machine.On("B").Permit("z", "D");
            machine.At(place, () => TracedMachine.Throw(place));

            await machine.Awaiting(m => m.Fire("x")).Should().ThrowAsync<FormatException>();
            machine.At(place, () => Task.CompletedTask);
            await machine.Fire("z");

            machine.State.Should().Be("D", "it threw at {0}", place);
        }
    }

    [Theory, AllWays, Trait("Behaviour", "S50")]
    public async Task Fire_AfterAnUnhandledTrigger_WorksAgain(Way way)
    {
        var machine = Machine(way);

        await machine.Awaiting(m => m.Fire("unknown")).Should().ThrowAsync<InvalidOperationException>();
        await machine.Fire("x");

        machine.State.Should().Be("B");
    }

    private static TracedMachine Machine(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("y", "C");
        return machine;
    }
}
