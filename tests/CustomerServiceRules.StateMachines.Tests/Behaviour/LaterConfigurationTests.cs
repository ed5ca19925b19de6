namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

/// <summary>Nothing is settled by the first firing: what is configured later counts from then on.</summary>
public class LaterConfigurationTests
{
    [Theory, EveryWay, Trait("Behaviour", "S6")]
    public async Task Configure_AfterFiring_Counts(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("x", "A");
        await machine.Fire("x");
        await machine.Fire("x");

        machine.On("A").Permit("new", "P").OnExit(() => machine.Say("late exit"));
        machine.On("P").OnEntry(() => machine.Say("late entry")).OnEntryFrom("new", () => machine.Say("late by new"));
        machine.Machine.OnTransitioned(_ => machine.Say("late event"));

        machine.Machine.CanFire("new").Should().BeTrue();
        var late = await machine.Fire("new");
        late.Should().ContainAll("late exit", "late entry", "late by new", "late event");
        machine.State.Should().Be("P");
    }

    [Theory, EveryWay, Trait("Behaviour", "S6"), Trait("Behaviour", "S39")]
    public async Task InitialTransition_AfterFiring_Counts(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").Permit("x", "P");
        machine.On("P").Permit("back", "A");
        await machine.Fire("x");
        await machine.Fire("back");

        machine.On("P").InitialTransition("P2");

        (await machine.Fire("x")).Should().Be("ex-A; set:P; TR A>P; en-P; TR P>P2; en-P2; set:P2; TC A>P2");
    }

    [Theory, EveryWay, Trait("Behaviour", "S9")]
    public async Task SubstateOf_AfterFiring_Counts(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("back", "A");
        machine.On("Q").Permit("y", "C");
        await machine.Fire("x");
        machine.Machine.CanFire("y").Should().BeFalse();

        machine.On("B").SubstateOf("Q");

        machine.Machine.IsInState("Q").Should().BeTrue();
        machine.Machine.CanFire("y").Should().BeTrue();
        (await machine.Fire("back")).Should().Be("ex-B; ex-Q; set:A; TR B>A; en-A; TC B>A");
        (await machine.Fire("x")).Should().Be("ex-A; set:B; TR A>B; en-Q; en-B; TC A>B");
    }

    [Fact, Trait("Behaviour", "S6"), Trait("Behaviour", "S21")]
    public void Permit_ASecondHandlerAfterFiring_IsAContradictionFromThenOn()
    {
        var machine = TracedMachine.Trees("A").Machine;
        machine.Configure("A").PermitReentry("x");
        machine.Fire("x");

        machine.Configure("A").Permit("x", "B");

        machine.Invoking(m => m.Fire("x")).Should().ThrowExactly<InvalidOperationException>();
    }

    [Fact, Trait("Behaviour", "S13"), Trait("Behaviour", "S14")]
    public async Task SetTriggerParameters_AfterFiring_ChecksFromThenOn()
    {
        var machine = TracedMachine.Trees("A").Machine;
        machine.Configure("A").PermitReentry("x");
        await machine.FireAsync("x", "anything");

        machine.SetTriggerParameters<int>("x");

        await machine.Awaiting(m => m.FireAsync("x", "anything")).Should().ThrowExactlyAsync<ArgumentException>();
    }

    [Theory, AllWays, Trait("Behaviour", "S6")]
    public async Task Configure_InsideAnAction_Counts(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A").Permit("x", "B");
        machine.At("en-B", () => { machine.On("B").Permit("y", "C"); return Task.CompletedTask; });

        await machine.Fire("x");
        await machine.Fire("y");

        machine.State.Should().Be("C");
    }

    [Theory, AllWays, Trait("Behaviour", "S27")]
    public async Task OnUnhandledTrigger_AfterFiring_Counts(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        await machine.Awaiting(m => m.Fire("x")).Should().ThrowAsync<InvalidOperationException>();

        machine.Machine.OnUnhandledTrigger((state, trigger) => machine.Say($"{state} {trigger}"));

        (await machine.Fire("x")).Should().Be("A x");
    }
}
