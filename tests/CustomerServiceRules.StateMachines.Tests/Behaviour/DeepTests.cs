using System.Globalization;

namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

/// <summary>Long queues, deep trees and machines that fire each other.</summary>
public class DeepTests
{
    [Theory, Trait("Behaviour", "S45"), Trait("Behaviour", "S46")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Fire_QueueOfAHundredThousand_RunsToItsEnd(bool later)
    {
        var machine = new StateMachine<int, string>(0);
        var entered = 0;
        foreach (var state in new[] { 0, 1 })
        {
            machine.Configure(state).Permit("next", 1 - state).OnEntry(() =>
            {
                if (++entered < 100_000)
                    machine.Fire("next");
            });
        }

        if (later)
            await machine.FireAsync("next");
        else
            machine.Fire("next");

        entered.Should().Be(100_000);
        machine.State.Should().Be(0);
    }

    [Theory, EveryWay, Trait("Behaviour", "S31"), Trait("Behaviour", "S20")]
    public async Task Fire_DeepTree_FindsTheHandlerAndLeavesAll(Way way, FiringMode mode)
    {
        const int Depth = 60;
        var machine = new TracedMachine(Name(Depth - 1), way, mode);
        for (var i = 0; i < Depth; i++)
            machine.On(Name(i), i == 0 ? null : Name(i - 1));
        machine.On(Name(0)).Permit("x", "A");
        machine.On("A").Permit("x", Name(Depth - 1));

        var leaving = (await machine.Fire("x")).Split("; ");
        leaving.Take(Depth).Should().Equal(Enumerable.Range(0, Depth).Reverse().Select(i => $"ex-{Name(i)}"));
        var entering = (await machine.Fire("x")).Split("; ");
        entering.Skip(3).Take(Depth).Should().Equal(Enumerable.Range(0, Depth).Select(i => $"en-{Name(i)}"));
        machine.Machine.IsInState(Name(0)).Should().BeTrue();

        static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"L{i}");
    }

    [Fact, Trait("Behaviour", "S39")]
    public void Fire_DeepChainOfInitialTransitions_EndsInTheInnermost()
    {
        var machine = new StateMachine<int, string>(-1);
        machine.Configure(-1).Permit("x", 0);
        for (var i = 0; i < 40; i++)
            machine.Configure(i).InitialTransition(i + 1);
        for (var i = 1; i <= 40; i++)
            machine.Configure(i).SubstateOf(i - 1);

        machine.Fire("x");

        machine.State.Should().Be(40);
        machine.IsInState(0).Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "S45"), Trait("Behaviour", "S91")]
    public void Fire_TwoMachinesThatFireEachOther_QueueEachOnItsOwn()
    {
        var log = new List<string>();
        var (first, second) = (new StateMachine<string, string>("A"), new StateMachine<string, string>("A"));
        first.Configure("A").Permit("x", "B");
        first.Configure("B").Permit("y", "C").OnEntry(() => { log.Add("first B"); second.Fire("x"); log.Add("first B end"); });
        first.Configure("C").OnEntry(() => log.Add("first C"));
        second.Configure("A").Permit("x", "B");
        second.Configure("B").OnEntry(() => { log.Add("second B"); first.Fire("y"); log.Add("second B end"); });

        first.Fire("x");

        log.Should().Equal("first B", "second B", "second B end", "first B end", "first C");
    }

    [Fact, Trait("Behaviour", "S21")]
    public void CanFire_ManyTriggersAndStates_FindsEach()
    {
        var machine = new StateMachine<int, int>(0);
        for (var state = 0; state < 60; state++)
        {
            foreach (var trigger in Enumerable.Range(0, 60).Where(number => number % (1 + (state % 3)) == 0))
                machine.Configure(state).PermitDynamic(trigger, () => trigger);
        }

        for (var step = 1; step < 500; step++)
        {
            var trigger = step * 7 % 60;
            var expected = trigger % (1 + (machine.State % 3)) == 0;
            machine.CanFire(trigger).Should().Be(expected);
            machine.Fire(expected ? trigger : 0);
        }
    }
}
