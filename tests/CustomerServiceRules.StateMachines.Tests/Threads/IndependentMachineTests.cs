namespace CustomerServiceRules.StateMachines.Tests.Threads;

public class IndependentMachineTests
{
    [Theory, Trait("Behaviour", "S91")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public void Fire_TwoThreadsOnTwoMachines_DisturbEachOtherNot(FiringMode mode)
    {
        var machines = new[] { Build(mode), Build(mode) };

        Together.Run([.. machines.Select(machine => (Action)(() =>
        {
            for (var i = 0; i < 50_000; i++)
                machine.Fire(i % 4 == 3 ? 2 : 1);
        }))]);

        machines.Should().OnlyContain(machine => machine.State == 50_000 / 4 * 3 % 5);
    }

    [Fact, Trait("Behaviour", "S91")]
    public void Machines_BuiltAndUsedOnManyThreads_AllWork()
    {
        var ends = new int[4];

        Together.Run([.. Enumerable.Range(0, ends.Length).Select(thread => (Action)(() =>
        {
            for (var i = 0; i < 300; i++)
            {
                var machine = Build(FiringMode.Queued);
                machine.Fire(1);
                machine.GetInfo().States.Should().HaveCount(5);
                ends[thread] += machine.State;
            }
        }))]);

        ends.Should().AllBeEquivalentTo(300);
    }

    private static StateMachine<int, int> Build(FiringMode mode)
    {
        var machine = new StateMachine<int, int>(0, mode);
        for (var number = 0; number < 5; number++)
            machine.Configure(number).Permit(1, (number + 1) % 5).Ignore(2);
        return machine;
    }
}
