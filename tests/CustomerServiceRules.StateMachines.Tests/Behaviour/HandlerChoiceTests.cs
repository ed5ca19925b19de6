namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class HandlerChoiceTests
{
    private readonly List<string> _asked = [];

    [Theory, AllWays, Trait("Behaviour", "S20"), Trait("Behaviour", "S22")]
    public async Task Fire_SubstateAndSuperstatesHaveHandlers_TakesTheInnermostThatHolds(Way way)
    {
        var machine = TracedMachine.Trees("P11", way);
        var (sub, middle) = (true, true);
        machine.On("P11").PermitIf("x", "A", () => sub);
        machine.On("P1").PermitIf("x", "B", () => middle);
        machine.On("P").Permit("x", "C");

        await machine.Fire("x");
        machine.State.Should().Be("A");
        (sub, machine.State) = (false, "P11");
        await machine.Fire("x");
        machine.State.Should().Be("B");
        (middle, machine.State) = (false, "P11");
        await machine.Fire("x");
        machine.State.Should().Be("C");
    }

    [Theory, AllWays, Trait("Behaviour", "S21"), Trait("Behaviour", "S23")]
    public async Task Fire_SeveralGuardedHandlers_AsksEveryGuardOnce(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A")
            .PermitIf("x", "B", Guard("a", false), Guard("b", true))
            .PermitIf("x", "C", Guard("c", true), Guard("d", true))
            .IgnoreIf("x", Guard("e", false))
            .PermitReentryIf("x", Guard("f", false))
            .PermitDynamicIf("x", () => "D", guards: [Guard("g", false)]);

        await machine.Fire("x");

        machine.State.Should().Be("C");
        _asked.Should().BeEquivalentTo("a", "b", "c", "d", "e", "f", "g");
    }

    [Theory, AllWays, Trait("Behaviour", "S23")]
    public async Task Fire_GuardedInternalTransition_AsksItsGuardOnce(Way way)
    {
        var machine = TracedMachine.Trees("P1", way);
        machine.On("P1").InternalTransitionIf("x", _ => Asked("inner", false), () => machine.Say("inner"));
        machine.On("P").InternalTransitionIf("x", _ => Asked("outer", true), () => machine.Say("outer"));

        (await machine.Fire("x")).Should().Be("outer");
        _asked.Should().Equal("inner", "outer");
    }

    [Fact, Trait("Behaviour", "S23"), Trait("Behaviour", "S21")]
    public void Questions_AskEveryGuardOncePerCall()
    {
        var machine = TracedMachine.Trees("A").Machine;
        machine.Configure("A")
            .PermitIf("x", "B", Guard("a", false), Guard("b", true))
            .InternalTransitionIf("y", _ => Asked("c", true), () => { })
            .IgnoreIf("z", Guard("d", true));

        machine.CanFire("x").Should().BeFalse();
        AskedSince().Should().BeEquivalentTo("a", "b");
        machine.CanFire("x", out _).Should().BeFalse();
        AskedSince().Should().BeEquivalentTo("a", "b");
        machine.CanFire("y").Should().BeTrue();
        AskedSince().Should().Equal("c");
#pragma warning disable CS0618 // the obsolete member belongs to the contract
        machine.PermittedTriggers.ToList().Should().Equal("y", "z");
#pragma warning restore CS0618
        AskedSince().Should().BeEquivalentTo("a", "b", "c", "d");
        machine.ToString().Should().Contain("y, z");
        AskedSince().Should().BeEquivalentTo("a", "b", "c", "d");
    }

    [Theory, AllWays, Trait("Behaviour", "S21")]
    public async Task Fire_SeveralHandlersHold_ThrowsInvalidOperationNamingStateAndTrigger(Way way)
    {
        var machine = TracedMachine.Trees("P11", way);
        machine.On("P").Permit("the-trigger", "A").PermitIf("the-trigger", "B", () => true);
        machine.Machine.Configure("P1").PermitIf("the-trigger", "C", () => false);

        (await machine.Awaiting(m => m.Fire("the-trigger")).Should().ThrowExactlyAsync<InvalidOperationException>())
            .Which.Message.Should().Contain("'P'").And.Contain("'the-trigger'").And.NotContain("P11");
        machine.Machine.Invoking(m => m.CanFire("the-trigger")).Should().ThrowExactly<InvalidOperationException>();
        machine.Machine.Invoking(m => m.CanFire("the-trigger", out _)).Should().ThrowExactly<InvalidOperationException>();
#pragma warning disable CS0618 // the obsolete member belongs to the contract
        machine.Machine.GetPermittedTriggers().Should().Equal("the-trigger");
#pragma warning restore CS0618
        machine.Taken().Should().BeEmpty();
    }

    [Theory, AllWays, Trait("Behaviour", "S21")]
    public async Task Fire_IgnoreReentryInternalOrDynamicHoldBesideAPermit_Throws(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A")
            .Permit("ignore", "B").Ignore("ignore")
            .Permit("reentry", "B").PermitReentry("reentry")
            .Permit("internal", "B").InternalTransition("internal", () => machine.Say("internal"))
            .Permit("dynamic", "B").PermitDynamic("dynamic", () => "C");

        foreach (var trigger in new[] { "ignore", "reentry", "internal", "dynamic" })
            await machine.Awaiting(m => m.Fire(trigger)).Should().ThrowExactlyAsync<InvalidOperationException>();
        machine.Taken().Should().BeEmpty();
    }

    [Theory, AllWays, Trait("Behaviour", "S22")]
    public async Task Fire_SubstateHandlerHolds_SuperstateIsNotAsked(Way way)
    {
        var machine = TracedMachine.Trees("P1", way);
        machine.On("P1").PermitIf("x", "A", Guard("sub", true)).IgnoreIf("y", Guard("ignored", true));
        machine.On("P").PermitIf("x", "B", Guard("super", true)).PermitIf("y", "B", Guard("super", true));

        await machine.Fire("y");
        machine.State.Should().Be("P1");
        await machine.Fire("x");
        machine.State.Should().Be("A");
        _asked.Should().Equal("ignored", "sub");
    }

    [Theory, AllWays, Trait("Behaviour", "S22")]
    public async Task Fire_AllSubstateHandlersFail_SuperstateDecides(Way way)
    {
        var machine = TracedMachine.Trees("P1", way);
        machine.On("P1").PermitIf("x", "A", () => false).IgnoreIf("x", () => false);
        machine.On("P").Permit("x", "B");

        machine.Machine.CanFire("x", out var unmet).Should().BeTrue();
        unmet.Should().BeEmpty();
        (await machine.Fire("x")).Should().Be("ex-P1; ex-P; set:B; TR P1>B; en-B; TC P1>B");
    }

    [Theory, AllWays, Trait("Behaviour", "S24")]
    public async Task Guard_Throws_LeavesFireAndQuestionsUnchanged(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        var thrown = new FormatException("guard");
        machine.On("A").PermitIf("x", "B", () => throw thrown);

        (await machine.Awaiting(m => m.Fire("x")).Should().ThrowAsync<FormatException>()).Which.Should().BeSameAs(thrown);
        machine.Machine.Invoking(m => m.CanFire("x")).Should().Throw<FormatException>().Which.Should().BeSameAs(thrown);
        machine.Machine.Invoking(m => m.CanFire("x", out _)).Should().Throw<FormatException>().Which.Should().BeSameAs(thrown);
        machine.Machine.Invoking(m => m.ToString()).Should().Throw<FormatException>().Which.Should().BeSameAs(thrown);
#pragma warning disable CS0618 // the obsolete member belongs to the contract
        machine.Machine.Invoking(m => m.GetPermittedTriggers().ToList()).Should().Throw<FormatException>().Which.Should().BeSameAs(thrown);
        machine.Machine.Invoking(m => m.PermittedTriggers.ToList()).Should().Throw<FormatException>().Which.Should().BeSameAs(thrown);
#pragma warning restore CS0618
        machine.State.Should().Be("A");
        machine.Taken().Should().BeEmpty();
    }

    private string[] AskedSince()
    {
        string[] asked = [.. _asked];
        _asked.Clear();
        return asked;
    }

    private bool Asked(string guard, bool holds)
    {
        _asked.Add(guard);
        return holds;
    }

    private Tuple<Func<bool>, string> Guard(string name, bool holds) => new(() => Asked(name, holds), name);
}
