namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class WorkedTraceTests
{
    [Theory, EveryWay, Trait("Behaviour", "S92")]
    public async Task Machine_WithSuperstateAndInitialTransition_TracesAsWritten(Way way, FiringMode mode)
    {
        var machine = new TracedMachine("A", way, mode);
        machine.On("A").Permit("x", "P");
        machine.On("P").InitialTransition("P1").Ignore("i");
        machine.On("P1", "P").Permit("y", "A");

        (await machine.Fire("x")).Should().Be("ex-A; set:P; TR A>P; en-P; TR P>P1; en-P1; set:P1; TC A>P1");
        machine.State.Should().Be("P1");
        machine.Machine.IsInState("P").Should().BeTrue();
        (await machine.Fire("i")).Should().BeEmpty();
        (await machine.Fire("y")).Should().Be("ex-P1; ex-P; set:A; TR P1>A; en-A; TC P1>A");
        machine.State.Should().Be("A");
        (await machine.Awaiting(m => m.Fire("y")).Should().ThrowExactlyAsync<InvalidOperationException>())
            .Which.Message.Should().Contain("A").And.Contain("y");
        (machine.State, machine.Taken()).Should().Be(("A", ""));
    }

    [Theory, Trait("Behaviour", "S93")]
    [InlineData(Way.Fire, FiringMode.Queued, "set:B; TR A>B; TC A>B; set:C; TR B>C; TC B>C; set:E; TR C>E; TC C>E")]
    [InlineData(Way.FireAsync, FiringMode.Queued, "set:B; TR A>B; TC A>B; set:C; TR B>C; TC B>C; set:E; TR C>E; TC C>E")]
    [InlineData(Way.FireAsyncWithAsyncActions, FiringMode.Queued, "set:B; TR A>B; TC A>B; set:C; TR B>C; TC B>C; set:E; TR C>E; TC C>E")]
    [InlineData(Way.Fire, FiringMode.Immediate, "set:B; TR A>B; set:C; TR B>C; TC B>C; set:E; TR C>E; TC C>E; TC A>E")]
    [InlineData(Way.FireAsync, FiringMode.Immediate, "set:B; TR A>B; set:C; TR B>C; TC B>C; set:E; TR C>E; TC C>E; TC A>E")]
    [InlineData(Way.FireAsyncWithAsyncActions, FiringMode.Immediate, "set:B; TR A>B; set:C; TR B>C; TC B>C; set:E; TR C>E; TC C>E; TC A>E")]
    public async Task EntryActionFiresTwoTriggers_QueuedAndImmediate_TraceAsWritten(Way way, FiringMode mode, string expected)
    {
        var machine = new TracedMachine("A", way, mode);
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("y", "C").Permit("z", "D");
        machine.On("C").Permit("z", "E");
        machine.At("en-B", async () => { await machine.Inner("y"); await machine.Inner("z"); });

        var actions = (await machine.Fire("x")).Split("; ").Where(entry => !entry.StartsWith("en-", StringComparison.Ordinal) && !entry.StartsWith("ex-", StringComparison.Ordinal));

        string.Join("; ", actions).Should().Be(expected);
        machine.State.Should().Be("E");
    }

    [Theory, Trait("Behaviour", "S94")]
    [InlineData(false, true, false, "d1, Function")]
    [InlineData(true, true, false, null)]
    public void Guards_OneHandlerHoldsOrNone_AsWritten(bool g1, bool g2, bool g3, string? unmetGuards)
    {
        var machine = Guarded(g1, g2, g3);

        machine.CanFire("x").Should().Be(unmetGuards is null);
        machine.CanFire("x", out var unmet).Should().Be(unmetGuards is null);
        string.Join(", ", unmet!).Should().Be(unmetGuards ?? "");
        if (unmetGuards is null)
        {
            machine.Fire("x");
            machine.State.Should().Be("B");
        }
        else
        {
            machine.Invoking(m => m.Fire("x")).Should().ThrowExactly<InvalidOperationException>().Which.Message.Should().Contain($"'{unmetGuards}'");
        }
    }

    [Fact, Trait("Behaviour", "S94")]
    public void Guards_TwoHandlersHold_ThrowFromFireAndCanFire()
    {
        var machine = Guarded(true, true, true);

        machine.Invoking(m => m.Fire("x")).Should().ThrowExactly<InvalidOperationException>();
        machine.Invoking(m => m.CanFire("x")).Should().ThrowExactly<InvalidOperationException>();
        machine.State.Should().Be("A");
    }

    private static StateMachine<string, string> Guarded(bool g1, bool g2, bool g3)
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A")
            .PermitIf("x", "B", new Tuple<Func<bool>, string>(() => g1, "d1"), new Tuple<Func<bool>, string>(() => g2, "d2"))
            .PermitIf("x", "C", () => g3);
        return machine;
    }
}
