namespace CustomerServiceRules.StateMachines.Tests.Probes;

/// <summary>Machines far larger than anybody draws: on a small stack, and in a time that grows with their size and not with its square.</summary>
public class LargeMachineTests
{
    private const int Levels = 4_000;
    private const int SmallStack = 256 * 1024;

    [Fact, Trait("Behaviour", "S31")]
    public void Fire_ThousandsOfLevels_EntersAndLeavesThemAll() => OnASmallStack(() =>
    {
        var (machine, log) = Deep();

        machine.Fire("in");
        log.Should().Equal(Enumerable.Range(0, Levels));
        log.Clear();
        machine.Fire("out");
        log.Should().Equal(Enumerable.Range(0, Levels).Reverse());
    });

    [Fact, Trait("Behaviour", "S31"), Trait("Behaviour", "S60")]
    public void FireAsync_ThousandsOfLevels_EntersAndLeavesThemAll() => OnASmallStack(() =>
    {
        var (machine, log) = Deep();

        machine.FireAsync("in").IsCompletedSuccessfully.Should().BeTrue();
        log.Should().Equal(Enumerable.Range(0, Levels));
        log.Clear();
        machine.FireAsync("out").IsCompletedSuccessfully.Should().BeTrue();
        log.Should().Equal(Enumerable.Range(0, Levels).Reverse());
    });

    [Fact, Trait("Behaviour", "S56")]
    public void Questions_ThousandsOfLevels_AreAnswered() => OnASmallStack(() =>
    {
        var (machine, _) = Deep();
        machine.Fire("in");

        machine.IsInState(0).Should().BeTrue();
        machine.CanFire("out").Should().BeTrue();
        machine.ToString().Should().Be($"StateMachine {{ State = {Levels - 1}, PermittedTriggers = {{ down, out }}}}");
        machine.Activate();
        machine.Deactivate();
        machine.GetInfo().States.Should().HaveCount(Levels + 1);
    });

    [Fact, Trait("Behaviour", "S8")]
    public void Configure_ThousandsOfTriggersAndStates_WorksLikeASmallOne()
    {
        const int many = 20_000;
        var machine = new StateMachine<int, int>(0);
        for (var trigger = 1; trigger < many; trigger++)
        {
            machine.Configure(0).Permit(trigger, trigger);
            machine.Configure(trigger).Permit(trigger, 0);
        }

        for (var trigger = 1; trigger < many; trigger++)
        {
            machine.Fire(trigger);
            machine.State.Should().Be(trigger);
            machine.Fire(trigger);
        }

        machine.State.Should().Be(0);
    }

    [Fact, Trait("Behaviour", "S8")]
    public void Configure_TriggersAddedAfterFirings_AreFoundToo()
    {
        var machine = new StateMachine<int, int>(0);
        for (var trigger = 1; trigger < 30; trigger++)
        {
            machine.Configure(0).Permit(trigger, trigger);
            machine.Configure(trigger).Permit(0, 0);
            machine.Fire(trigger);
            machine.Fire(0);
        }

        machine.Configure(0).Ignore(20);
        FluentActions.Invoking(() => machine.Fire(20)).Should().Throw<InvalidOperationException>("two handlers of an indexed trigger hold");
        machine.Fire(29);
        machine.State.Should().Be(29);
    }

    [Fact, Trait("Behaviour", "S5")]
    public void Fire_StatesThatAllCollide_AreToldApart()
    {
        var machine = new StateMachine<Colliding, Colliding>(new Colliding(0));
        for (var number = 0; number < 500; number++)
            machine.Configure(new Colliding(number)).Permit(new Colliding(number % 20), new Colliding((number + 1) % 500));

        for (var number = 0; number < 500; number++)
            machine.Fire(new Colliding(number % 20));

        machine.State.Should().Be(new Colliding(0));
        machine.GetInfo().States.Should().HaveCount(500);
    }

    private static (StateMachine<int, string> Machine, List<int> Log) Deep()
    {
        var log = new List<int>();
        var machine = new StateMachine<int, string>(-1);
        machine.Configure(-1).Permit("in", Levels - 1);
        for (var level = 0; level < Levels; level++)
        {
            var number = level;
            var state = machine.Configure(level).OnEntry(() => log.Add(number)).OnExit(() => log.Add(number)).Permit("down", -1);
            if (level > 0)
                state.SubstateOf(level - 1);
        }

        machine.Configure(0).Permit("out", -1);
        return (machine, log);
    }

    private static void OnASmallStack(Action work)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
#pragma warning disable CA1031 // thrown again below
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        if (failure is not null)
            throw new AggregateException(failure);
    }

    private sealed record Colliding(int Number)
    {
        public override int GetHashCode() => 1;
    }
}
