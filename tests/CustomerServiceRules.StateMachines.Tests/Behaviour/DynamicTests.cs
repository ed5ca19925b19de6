namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class DynamicTests
{
    [Theory, EveryWay, Trait("Behaviour", "S38")]
    public async Task Fire_Dynamic_SelectsOnceAfterTheGuards(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").PermitDynamicIf(
            "x", () => { machine.Say("selector"); return "B"; }, () => { machine.Say("guard"); return true; });

        (await machine.Fire("x")).Should().Be("guard; selector; ex-A; set:B; TR A>B; en-B; TC A>B");
    }

    [Fact, Trait("Behaviour", "S38"), Trait("Behaviour", "S55")]
    public void CanFire_Dynamic_DoesNotSelect()
    {
        var machine = TracedMachine.Trees("A");
        machine.On("A").PermitDynamic("x", () => { machine.Say("selector"); return "B"; });

        machine.Machine.CanFire("x").Should().BeTrue();
        machine.Machine.CanFire("x", out _).Should().BeTrue();
        machine.Taken().Should().BeEmpty();
    }

    [Theory, AllWays, Trait("Behaviour", "S38")]
    public async Task Fire_DynamicGuardFails_DoesNotSelect(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A").PermitDynamicIf("x", () => { machine.Say("selector"); return "B"; }, () => false);

        await machine.Awaiting(m => m.Fire("x")).Should().ThrowAsync<InvalidOperationException>();
        machine.Taken().Should().BeEmpty();
    }

    [Theory, EveryWay, Trait("Behaviour", "S38")]
    public async Task Fire_DynamicToTheCurrentState_ReentersWithTheMutatorInItsNormalPlace(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").PermitDynamic("x", () => "A");

        (await machine.Fire("x")).Should().Be("ex-A; set:A; TR A>A; en-A; TC A>A");
    }

    [Theory, AllWays, Trait("Behaviour", "S38")]
    public async Task Fire_DynamicOfASuperstateToTheActualSubstate_ReentersTheSubstate(Way way)
    {
        var machine = TracedMachine.Trees("P11", way);
        machine.On("P").PermitDynamic("x", () => "P11");

        (await machine.Fire("x")).Should().Be("ex-P11; set:P11; TR P11>P11; en-P11; TC P11>P11");
    }

    [Theory, AllWays, Trait("Behaviour", "S38")]
    public async Task Fire_DynamicToAStateNeverMentioned_GoesThere(Way way)
    {
        var machine = TracedMachine.Trees("P11", way);
        machine.On("P1").PermitDynamic("x", () => "new");

        (await machine.Fire("x")).Should().Be("ex-P11; ex-P1; ex-P; set:new; TR P11>new; TC P11>new");
    }

    [Theory, AllWays, Trait("Behaviour", "S38")]
    public async Task Fire_SelectorThrows_LeavesTheStateUnchanged(Way way)
    {
        var machine = TracedMachine.Trees("A", way);
        machine.On("A").PermitDynamic("x", () => throw new FormatException("selector"));

        await machine.Awaiting(m => m.Fire("x")).Should().ThrowAsync<FormatException>();
        machine.Taken().Should().BeEmpty();
        machine.State.Should().Be("A");
    }

    [Theory, EveryWay, Trait("Behaviour", "S44")]
    public async Task Fire_DynamicIntoAStateWithAnInitialTransition_FollowsItToo(Way way, FiringMode mode)
    {
        var machine = TracedMachine.Trees("Q", way, mode);
        machine.On("Q").PermitDynamic("x", () => "P");
        machine.On("P").InitialTransition("P1");

        (await machine.Fire("x")).Should().Be("ex-Q; set:P; TR Q>P; en-P; TR P>P1; en-P1; set:P1; TC Q>P1");
    }
}
