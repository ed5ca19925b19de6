namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class ConfigurationTests
{
    private readonly StateMachine<string, string> _machine = new("A");

    [Fact, Trait("Behaviour", "S6")]
    public void Configure_Again_AddsToTheSameState()
    {
        var first = _machine.Configure("A").Permit("x", "B");
        var second = _machine.Configure("A");
        second.Permit("y", "C");

        second.Should().NotBeSameAs(first);
        _machine.CanFire("x").Should().BeTrue();
        _machine.CanFire("y").Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "S6")]
    public void Configuration_KnowsItsStateAndMachine()
    {
        var configuration = _machine.Configure("A");

        configuration.State.Should().Be("A");
        configuration.Machine.Should().BeSameAs(_machine);
    }

    [Fact, Trait("Behaviour", "S6")]
    public void Configuration_EveryCall_GivesTheConfigurationToGoOnWith()
    {
        var configuration = _machine.Configure("A");

        configuration.Permit("x", "B").Ignore("y").OnEntry(() => { }).SubstateOf("S").PermitReentry("z").State.Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S6")]
    public void Configure_Null_ThrowsArgumentNull() =>
        _machine.Invoking(machine => machine.Configure(null!)).Should().ThrowExactly<ArgumentNullException>();

    [Fact, Trait("Behaviour", "S7")]
    public void Permit_ToTheStateItself_ThrowsArgument()
    {
        var state = _machine.Configure("A");
        var one = new StateMachine<string, string>.TriggerWithParameters<int>("one");
        var two = new StateMachine<string, string>.TriggerWithParameters<int, int>("two");
        var three = new StateMachine<string, string>.TriggerWithParameters<int, int, int>("three");

        foreach (var configure in new Action[]
        {
            () => state.Permit("x", "A"),
            () => state.PermitIf("x", "A", () => true),
            () => state.PermitIf("x", "A", Tuple.Create<Func<bool>, string>(() => true, "d")),
            () => state.PermitIf(one, "A", _ => true),
            () => state.PermitIf(two, "A", (_, _) => true),
            () => state.PermitIf(three, "A", (_, _, _) => true),
            () => state.PermitIfAsync("x", "A", () => Task.FromResult(true)),
            () => state.PermitIfAsync("x", "A", Tuple.Create<Func<Task<bool>>, string>(() => Task.FromResult(true), "d")),
            () => state.PermitIfAsync(one, "A", _ => Task.FromResult(true)),
        })
            configure.Should().ThrowExactly<ArgumentException>();

        _machine.CanFire("x").Should().BeFalse();
    }

    [Theory, AllWays, Trait("Behaviour", "S7")]
    public async Task PermitReentryAndIgnore_ForTheStateItself_ReenterAndDoNothing(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A").PermitReentry("again").PermitReentryIf("maybe", () => true).Ignore("nothing").IgnoreIf("idle", () => true);

        (await machine.Fire("again")).Should().Be("ex-A; TR A>A; en-A; TC A>A; set:A");
        (await machine.Fire("maybe")).Should().Be("ex-A; TR A>A; en-A; TC A>A; set:A");
        (await machine.Fire("nothing")).Should().BeEmpty();
        (await machine.Fire("idle")).Should().BeEmpty();
    }

    [Theory, AllWays, Trait("Behaviour", "S8")]
    public async Task Permit_ContradictingHandlers_ShowsOnlyWhenFired(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A").Permit("same", "B").Permit("same", "B").Permit("other", "B").Permit("other", "C").Permit("ignored", "B").Ignore("ignored");

        foreach (var trigger in new[] { "same", "other", "ignored" })
            await machine.Awaiting(m => m.Fire(trigger)).Should().ThrowAsync<InvalidOperationException>();
        machine.State.Should().Be("A");
        machine.Taken().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "S9")]
    public void SubstateOf_Itself_ThrowsArgument() =>
        _machine.Configure("A").Invoking(state => state.SubstateOf("A")).Should().ThrowExactly<ArgumentException>();

    [Fact, Trait("Behaviour", "S9")]
    public void SubstateOf_Cycle_ThrowsArgument()
    {
        _machine.Configure("A").SubstateOf("B");
        _machine.Configure("B").Invoking(state => state.SubstateOf("A")).Should().ThrowExactly<ArgumentException>();

        _machine.Configure("B").SubstateOf("C");
        _machine.Configure("C").SubstateOf("D");
        _machine.Configure("D").Invoking(state => state.SubstateOf("A")).Should().ThrowExactly<ArgumentException>();
        _machine.Configure("C").Invoking(state => state.SubstateOf("A")).Should().ThrowExactly<ArgumentException>();
    }

    [Theory, AllWays, Trait("Behaviour", "S9")]
    public async Task SubstateOf_AnotherSuperstate_TheNewOneCounts(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A").SubstateOf("P").SubstateOf("Q");
        machine.On("P").Permit("x", "B");
        machine.On("Q").Permit("x", "C");

        machine.Machine.IsInState("Q").Should().BeTrue();
        machine.Machine.IsInState("P").Should().BeFalse();
        (await machine.Fire("x")).Should().Be("ex-A; ex-Q; set:C; TR A>C; en-C; TC A>C");
    }

    [Fact, Trait("Behaviour", "S9")]
    public void GetInfo_StateWithASecondSuperstate_IsStillListedByTheFirst()
    {
        _machine.Configure("A").SubstateOf("P").SubstateOf("Q");

        var info = _machine.GetInfo();
        var state = info.States.Single(s => s.UnderlyingState.Equals("A"));
        state.Superstate!.UnderlyingState.Should().Be("Q");
        info.States.Single(s => s.UnderlyingState.Equals("P")).Substates.Should().ContainSingle().Which.UnderlyingState.Should().Be("A");
        info.States.Single(s => s.UnderlyingState.Equals("Q")).Substates.Should().ContainSingle().Which.UnderlyingState.Should().Be("A");
    }

    [Fact, Trait("Behaviour", "S10")]
    public void InitialTransition_ToTheStateItself_ThrowsArgument() =>
        _machine.Configure("A").Invoking(state => state.InitialTransition("A")).Should().ThrowExactly<ArgumentException>();

    [Fact, Trait("Behaviour", "S10")]
    public void InitialTransition_Twice_ThrowsInvalidOperation()
    {
        _machine.Configure("B").SubstateOf("A");
        _machine.Configure("A").InitialTransition("B");

        _machine.Configure("A").Invoking(state => state.InitialTransition("C")).Should().ThrowExactly<InvalidOperationException>();
        _machine.Configure("A").Invoking(state => state.InitialTransition("B")).Should().ThrowExactly<InvalidOperationException>();
    }

    [Fact, Trait("Behaviour", "S10"), Trait("Behaviour", "S43")]
    public void InitialTransition_TargetIsNoSubstate_IsAcceptedUntilTheStateIsEntered()
    {
        _machine.Configure("A").Permit("x", "P");
        _machine.Configure("P").InitialTransition("elsewhere");

        _machine.Invoking(machine => machine.Fire("x")).Should().Throw<InvalidOperationException>();
    }
}
