namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class UnhandledTests
{
    [Theory, AllWays, Trait("Behaviour", "S25")]
    public async Task Fire_NoHandler_CallsTheHandlerAndReturnsWithoutEvents(Way way)
    {
        var machine = TracedMachine.Trees("P11", way);
        machine.Machine.OnUnhandledTrigger((state, trigger) => machine.Say($"unhandled {state} {trigger}"));

        (await machine.Fire("x")).Should().Be("unhandled P11 x");
        machine.State.Should().Be("P11");
    }

    [Fact, Trait("Behaviour", "S25")]
    public void Fire_GuardsUnmet_HandlerGetsTheirDescriptions()
    {
        var machine = TracedMachine.Trees("A");
        machine.On("A").PermitIf("x", "B", () => false, "closed");
        machine.Machine.OnUnhandledTrigger((state, trigger, unmet) => machine.Say($"{state} {trigger} {string.Join("+", unmet)}"));

        machine.Machine.Fire("x");

        machine.Taken().Should().Be("A x closed");
    }

    [Theory, AllWays, Trait("Behaviour", "S25"), Trait("Behaviour", "S66")]
    public async Task Fire_NoHandlerAtAll_ThrowsInvalidOperationNamingStateAndTrigger(Way way)
    {
        var machine = TracedMachine.Trees("P11", way);

        (await machine.Awaiting(m => m.Fire("trigger-x")).Should().ThrowExactlyAsync<InvalidOperationException>())
            .Which.Message.Should().Contain("P11").And.Contain("trigger-x");
        machine.Taken().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "S25")]
    public void Fire_GuardsUnmet_ThrowsInvalidOperationNamingThem()
    {
        var machine = TracedMachine.Trees("A").Machine;
        machine.Configure("A").PermitIf("trigger-x", "B", Tuple.Create<Func<bool>, string>(() => false, "d1"), Tuple.Create<Func<bool>, string>(() => true, "d2"))
            .PermitIf("trigger-x", "C", () => false)
            .PermitIf("trigger-x", "D", IsOpen);

        machine.Invoking(m => m.Fire("trigger-x")).Should().ThrowExactly<InvalidOperationException>()
            .Which.Message.Should().Contain("'trigger-x'").And.Contain("'A'").And.Contain("'d1, Function, IsOpen'");
    }

    [Fact, Trait("Behaviour", "S26")]
    public void Unmet_SeveralGuardsFail_AreListedInOrderWithoutRepetitions()
    {
        var machine = TracedMachine.Trees("A").Machine;
        machine.Configure("A")
            .PermitIf("x", "B", Guard("first", false), Guard("holds", true), Guard("second", false))
            .IgnoreIf("x", Guard("first", false), Guard("third", false))
            .PermitReentryIf("x", () => false, "second")
            .PermitIf("y", "B", Guard("other trigger", false));

        machine.CanFire("x", out var unmet).Should().BeFalse();

        unmet.Should().Equal("first", "second", "third");
    }

    [Theory, Trait("Behaviour", "S26")]
    [InlineData(true, "superguard")]
    [InlineData(false, "subguard")]
    public void Unmet_HandlersOnSeveralLevelsFail_AreThoseOfTheHighestLevelThatHasHandlers(bool superHasAHandler, string expected)
    {
        var machine = TracedMachine.Trees("P11");
        machine.On("P11").PermitIf("x", "A", () => false, "subguard");
        if (superHasAHandler)
            machine.On("P1").PermitIf("x", "B", () => false, "superguard");
        machine.Machine.OnUnhandledTrigger((_, _, unmet) => machine.Say(string.Join("+", unmet)));

        machine.Machine.CanFire("x", out var unmet).Should().BeFalse();
        unmet.Should().Equal(expected);
        machine.Machine.Fire("x");
        machine.Taken().Should().Be(expected);
    }

    [Fact, Trait("Behaviour", "S26")]
    public void Unmet_NoHandlerAtAll_IsNull()
    {
        var machine = TracedMachine.Trees("P11");
        machine.Machine.OnUnhandledTrigger((_, _, unmet) => machine.Say($"{unmet is null}"));

        machine.Machine.CanFire("x", out var unmet).Should().BeFalse();
        unmet.Should().BeNull();
        machine.Machine.Fire("x");
        machine.Taken().Should().Be("True");
    }

    [Theory, AllWays, Trait("Behaviour", "S27")]
    public async Task OnUnhandledTrigger_SetAgain_TheLastOneCounts(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.Machine.OnUnhandledTrigger((_, _) => machine.Say("first"));
        machine.Machine.OnUnhandledTrigger((_, _, _) => machine.Say("second"));
        (await machine.Fire("x")).Should().Be("second");

        machine.Machine.OnUnhandledTrigger((_, _) => machine.Say("third"));
        (await machine.Fire("x")).Should().Be("third");
    }

    [Theory, Trait("Behaviour", "S27"), Trait("Behaviour", "S51")]
    [InlineData(Way.Fire, FiringMode.Queued, "unhandled; back; ex-A; set:B; TR A>B; en-B; TC A>B")]
    [InlineData(Way.FireAsync, FiringMode.Queued, "unhandled; back; ex-A; set:B; TR A>B; en-B; TC A>B")]
    [InlineData(Way.Fire, FiringMode.Immediate, "unhandled; ex-A; set:B; TR A>B; en-B; TC A>B; back")]
    [InlineData(Way.FireAsync, FiringMode.Immediate, "unhandled; ex-A; set:B; TR A>B; en-B; TC A>B; back")]
    public async Task OnUnhandledTrigger_Fires_FollowsTheFiringMode(Way way, FiringMode mode, string expected)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").Permit("known", "B");
        machine.Machine.OnUnhandledTrigger((_, _) =>
        {
            machine.Say("unhandled");
            machine.Machine.Fire("known");
            machine.Say("back");
        });

        (await machine.Fire("x")).Should().Be(expected);
    }

    private static bool IsOpen() => false;

    private static Tuple<Func<bool>, string> Guard(string description, bool holds) => new(() => holds, description);
}
