namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class AsyncRunningTests
{
    [Fact, Trait("Behaviour", "S67")]
    public async Task FireAsync_DynamicAsync_IsAsItsSyncCounterpart()
    {
        var machine = TracedMachine.Trees("A", Way.FireAsync);
        machine.On("A")
            .PermitDynamicAsync("x", async () => { await Task.Yield(); machine.Say("selector"); return "P"; })
            .PermitDynamicIfAsync("y", () => Task.FromResult("A"), () => true);
        machine.On("P").InitialTransition("P1");

        (await machine.Fire("y")).Should().Be("ex-A; set:A; TR A>A; en-A; TC A>A");
        (await machine.Fire("x")).Should().Be("selector; ex-A; set:P; TR A>P; en-P; TR P>P1; en-P1; set:P1; TC A>P1");
    }

    [Fact, Trait("Behaviour", "S67")]
    public async Task FireAsync_AsyncSelectorThrows_LeavesTheStateUnchanged()
    {
        var machine = TracedMachine.Trees("A", Way.FireAsync);
        machine.On("A").PermitDynamicAsync("x", async () => { await Task.Yield(); throw new FormatException("selector"); });

        await machine.Awaiting(m => m.Fire("x")).Should().ThrowExactlyAsync<FormatException>();
        machine.Taken().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "S67")]
    public void Fire_DynamicAsync_ReturnsAtOnceAndGoesThereLater()
    {
        var machine = new StateMachine<string, string>("A");
        var selected = new TaskCompletionSource<string>();
        machine.Configure("A").PermitDynamicAsync("x", () => selected.Task);

        machine.Fire("x");
        machine.State.Should().Be("A");
        selected.SetResult("B");

        SpinWait.SpinUntil(() => machine.State == "B", TimeSpan.FromSeconds(30)).Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "S67")]
    public void Fire_DynamicAsyncThatFails_IsNotNoticed()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").PermitDynamicAsync("x", () => Task.FromException<string>(new FormatException("selector")));

        machine.Invoking(m => m.Fire("x")).Should().NotThrow();
        machine.State.Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S68")]
    public async Task FireAsync_InsideAnAction_CompletesAtOnceAndRunsLater()
    {
        var machine = TracedMachine.Trees("A");
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("y", "C").OnEntryAsync(async () =>
        {
            await Task.Yield();
            var inner = machine.Machine.FireAsync("y");
            machine.Say($"{inner.IsCompletedSuccessfully} {machine.State}");
            await inner;
        });

        await machine.Machine.FireAsync("x");

        machine.Taken().Should().Be("ex-A; set:B; TR A>B; en-B; True B; TC A>B; ex-B; set:C; TR B>C; en-C; TC B>C");
    }

    [Theory, Trait("Behaviour", "S70")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public async Task FireAndFireAsync_OneAfterTheOther_ShareStateQueueAndHandlers(FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", Way.Fire, mode);
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("x", "C");
        machine.On("C").Permit("x", "D");

        machine.Machine.Fire("x");
        await machine.Machine.FireAsync("x");
        machine.Machine.Fire("x");

        machine.Taken().Should().Be(
            "ex-A; set:B; TR A>B; en-B; TC A>B; ex-B; set:C; TR B>C; en-C; TC B>C; ex-C; set:D; TR C>D; en-D; TC C>D");
    }

    [Fact, Trait("Behaviour", "S70")]
    public async Task FireInsideAnActionOfFireAsync_IsQueuedLikeAnyOther()
    {
        var machine = TracedMachine.Trees("A");
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("y", "C").OnEntryAsync(async () => { await Task.Yield(); machine.Machine.Fire("y"); machine.Say("back"); });

        await machine.Machine.FireAsync("x");

        machine.Taken().Should().Be("ex-A; set:B; TR A>B; en-B; back; TC A>B; ex-B; set:C; TR B>C; en-C; TC B>C");
    }
}
