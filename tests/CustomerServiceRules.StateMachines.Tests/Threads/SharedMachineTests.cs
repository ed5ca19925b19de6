namespace CustomerServiceRules.StateMachines.Tests.Threads;

/// <summary>A machine is for one thread at a time (S91); using it from two at once is noticed and harms nothing.</summary>
public class SharedMachineTests
{
    private const int Fires = 30_000;

    [Theory, Trait("Behaviour", "S91")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public void Fire_TwoThreadsAtOnce_EachFiringHappensWhollyOrIsRefused(FiringMode mode)
    {
        var (state, transitions, broken) = (0, 0, 0);
        var machine = new StateMachine<int, int>(() => state, to => state = to, mode);
        for (var number = 0; number < 3; number++)
            machine.Configure(number).Permit(1, (number + 1) % 3).OnEntry(() => { });
        machine.OnTransitioned(transition =>
        {
            if (transition.Source != transitions % 3 || transition.Destination != (transitions + 1) % 3)
                broken++;
            transitions++;
        });
        var accepted = new int[2];

        Together.Run(() => FireMany(0), () => FireMany(1));

        broken.Should().Be(0);
        transitions.Should().Be(accepted.Sum()).And.BeGreaterThan(0);
        machine.State.Should().Be(transitions % 3);
        machine.Fire(1);
        machine.State.Should().Be(transitions % 3);

        void FireMany(int thread)
        {
            for (var i = 0; i < Fires; i++)
            {
                try
                {
                    machine.Fire(1);
                    accepted[thread]++;
                }
                catch (InvalidOperationException)
                {
                    // Refused: the other thread was firing.
                }
            }
        }
    }

    [Theory, Trait("Behaviour", "S91")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public void Fire_WhileAnotherThreadFires_ThrowsInvalidOperationAndDisturbsNothing(FiringMode mode)
    {
        using var inside = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        Exception? refused = null;
        var machine = new StateMachine<string, string>("A", mode);
        machine.Configure("A").Permit("x", "B");
        machine.Configure("B").Permit("x", "C").OnEntry(() =>
        {
            inside.Set();
            goOn.Wait(TimeSpan.FromSeconds(30)).Should().BeTrue();
        });

        Together.Run(
            () => machine.Fire("x"),
            () =>
            {
                inside.Wait(TimeSpan.FromSeconds(30)).Should().BeTrue();
                refused = FluentActions.Invoking(() => machine.Fire("x")).Should().Throw<InvalidOperationException>().Which;
                goOn.Set();
            });

        refused.Should().NotBeNull();
        machine.State.Should().Be("B");
        machine.Fire("x");
        machine.State.Should().Be("C");
    }

    [Fact, Trait("Behaviour", "S91")]
    public void Fire_OneThreadAfterTheOther_IsNoMisuse()
    {
        var machine = new StateMachine<int, int>(0);
        for (var number = 0; number < 4; number++)
            machine.Configure(number).Permit(1, (number + 1) % 4);

        for (var i = 0; i < 50; i++)
            Together.Run(() => machine.Fire(1));

        machine.State.Should().Be(50 % 4);
    }

    [Fact, Trait("Behaviour", "S91"), Trait("Behaviour", "S45")]
    public async Task Fire_OnAnotherThreadOfTheSameAsyncAction_IsQueued()
    {
        var machine = TracedMachine.Trees("A");
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("y", "C").OnEntryAsync(async () =>
        {
            await Task.Run(() => machine.Machine.Fire("y"));
            machine.Say("fired");
        });

        await machine.Machine.FireAsync("x");

        machine.Taken().Should().Be("ex-A; set:B; TR A>B; en-B; fired; TC A>B; ex-B; set:C; TR B>C; en-C; TC B>C");
    }

    [Fact, Trait("Behaviour", "S91")]
    public async Task FireAsync_ManyAtOnce_EachHappensWhollyOrIsRefused()
    {
        var (transitions, broken, accepted) = (0, 0, 0);
        var machine = new StateMachine<int, int>(0);
        for (var number = 0; number < 3; number++)
            machine.Configure(number).Permit(1, (number + 1) % 3).OnEntryAsync(async () => await Task.Yield());
        machine.OnTransitioned(transition =>
        {
            if (transition.Source != transitions % 3)
                broken++;
            transitions++;
        });

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 2_000; i++)
            {
                try
                {
                    await machine.FireAsync(1);
                    Interlocked.Increment(ref accepted);
                }
                catch (InvalidOperationException)
                {
                    // Refused: another flow was firing.
                }
            }
        })));

        SpinWait.SpinUntil(() => Volatile.Read(ref transitions) >= accepted, TimeSpan.FromSeconds(30));
        broken.Should().Be(0);
        transitions.Should().Be(accepted).And.BeGreaterThan(0);
        machine.State.Should().Be(transitions % 3);
    }

    [Fact, Trait("Behaviour", "S91"), Trait("Behaviour", "S68")]
    public async Task FireAsync_WhileAnEarlierOneWaits_RunsAfterItOrIsRefused()
    {
        var gate = new TaskCompletionSource();
        var machine = TracedMachine.Trees("A");
        machine.On("A").Permit("x", "B").Permit("y", "D");
        machine.On("B").Permit("y", "C").OnEntryAsync(() => gate.Task);

        var first = machine.Machine.FireAsync("x");
        var refused = false;
        try
        {
            await machine.Machine.FireAsync("y");
        }
        catch (InvalidOperationException)
        {
            refused = true;
        }

        machine.State.Should().Be("B");
        gate.SetResult();
        await first;
        machine.State.Should().Be(refused ? "B" : "C");
    }
}
