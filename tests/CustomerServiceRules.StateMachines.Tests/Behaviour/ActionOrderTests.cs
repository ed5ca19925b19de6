namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class ActionOrderTests
{
    [Theory, AllWays, Trait("Behaviour", "S12")]
    public async Task OnEntryAndOnEntryFrom_Mixed_RunInOrderOfConfiguration(Way way)
    {
        var machine = Machine(way);

        (await machine.Fire("x")).Should().Be("set:B; TR A>B; e1; f; e2; TC A>B");
        (await machine.Fire("back")).Should().Be("g1; g2; set:A; TR B>A; TC B>A");
        (await machine.Fire("y")).Should().Be("set:B; TR A>B; e1; e2; TC A>B");
    }

    [Theory, AllWays, Trait("Behaviour", "S12")]
    public async Task OnEntryFrom_SeveralForOneTrigger_AllRun(Way way)
    {
        var machine = new TracedMachine("A", way);
        machine.Machine.Configure("A").Permit("x", "B");
        machine.Machine.Configure("B")
            .OnEntryFrom("x", () => machine.Say("first"))
            .OnEntryFrom("y", () => machine.Say("never"))
            .OnEntryFrom("x", _ => machine.Say("second"));

        (await machine.Fire("x")).Should().Be("set:B; TR A>B; first; second; TC A>B");
    }

    [Fact, Trait("Behaviour", "S12")]
    public void OnActivateAndOnDeactivate_Several_RunInOrderOfConfiguration()
    {
        var machine = new TracedMachine("A");
        machine.Machine.Configure("A")
            .OnActivate(() => machine.Say("a1")).OnDeactivate(() => machine.Say("d1"))
            .OnActivate(() => machine.Say("a2")).OnDeactivate(() => machine.Say("d2"));

        machine.Machine.Activate();
        machine.Machine.Deactivate();

        machine.Taken().Should().Be("a1; a2; d1; d2");
    }

    private static TracedMachine Machine(Way way)
    {
        var machine = new TracedMachine("A", way);
        machine.Machine.Configure("A").Permit("x", "B").Permit("y", "B");
        machine.Machine.Configure("B").Permit("back", "A")
            .OnEntry(() => machine.Say("e1")).OnEntryFrom("x", () => machine.Say("f")).OnEntry(() => machine.Say("e2"))
            .OnExit(() => machine.Say("g1")).OnExit(() => machine.Say("g2"));
        return machine;
    }
}
