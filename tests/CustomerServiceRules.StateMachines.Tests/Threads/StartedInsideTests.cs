namespace CustomerServiceRules.StateMachines.Tests.Threads;

/// <summary>Work that an action starts and that fires later, or at once on another thread: the context flows into it, the firing may be over.</summary>
public class StartedInsideTests
{
    [Theory, EveryWay, Trait("Behaviour", "S91")]
    public async Task Fire_ByATaskThatAnActionStarted_AfterTheFiringIsOver_Happens(Way way, FiringMode mode)
    {
        var over = new TaskCompletionSource();
        Task? started = null;
        var machine = TracedMachine.Trees("A", way, mode);
        machine.On("A").Permit("x", "B");
        machine.On("B").Permit("y", "C");
        machine.At("en-B", () =>
        {
            started = Task.Run(async () =>
            {
                await over.Task;
                await machine.Inner("y");
            });
            return Task.CompletedTask;
        });

        await machine.Fire("x");
        machine.State.Should().Be("B");
        over.SetResult();
        await started!;

        machine.State.Should().Be("C");
        machine.Taken().Should().Be("ex-B; set:C; TR B>C; en-C; TC B>C");
    }

    [Theory, Trait("Behaviour", "S91")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public void Fire_ByATimerThatAnActionStarted_Happens(FiringMode mode)
    {
        Timer? timer = null;
        using var late = new ManualResetEventSlim();
        using var over = new ManualResetEventSlim();
        var machine = new StateMachine<string, string>("A", mode);
        machine.Configure("A").Permit("arm", "B");
        machine.Configure("B").Permit("timeout", "C").OnEntry(() => timer = new Timer(_ => { over.Wait(); machine.Fire("timeout"); late.Set(); }, null, 1, Timeout.Infinite));

        machine.Fire("arm");
        over.Set();

        late.Wait(TimeSpan.FromSeconds(30)).Should().BeTrue();
        timer!.Dispose();
        machine.State.Should().Be("C");
    }

    [Theory, Trait("Behaviour", "S91")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public void Fire_ByThreadsThatAnActionStarted_EachFiringHappensWhollyOrIsRefused(FiringMode mode)
    {
        var (state, transitions, broken, accepted) = (0, 0, 0, 0);
        var machine = new StateMachine<int, string>(() => state, to => state = to, mode);
        machine.Configure(-1).Permit("begin", 0);
        for (var number = 0; number < 3; number++)
            machine.Configure(number).Permit("next", (number + 1) % 3);
        machine.OnTransitioned(transition =>
        {
            if (transition.Source != transitions % 3 || transition.Destination != (transitions + 1) % 3)
                broken++;
            transitions++;
        });
        var first = true;
        machine.Configure(1).OnEntry(() =>
        {
            if (!first)
                return;
            first = false;
            Together.Run(FireMany, FireMany);
        });

        machine.Fire("next");
        FireMany();

        broken.Should().Be(0);
        transitions.Should().Be(accepted + 1);
        machine.State.Should().Be(transitions % 3);

        void FireMany()
        {
            for (var i = 0; i < 5_000; i++)
            {
                try
                {
                    machine.Fire("next");
                    Interlocked.Increment(ref accepted);
                }
                catch (InvalidOperationException)
                {
                    // Refused: another thread was firing.
                }
            }
        }
    }

    [Fact, Trait("Behaviour", "S91"), Trait("Behaviour", "S45")]
    public async Task FireAsync_QueuedByTasksOfOneAsyncActionAtOnce_EachFiringHappensWholly()
    {
        var (transitions, broken, accepted) = (0, 0, 0);
        var machine = new StateMachine<int, string>(0);
        for (var number = 0; number < 3; number++)
            machine.Configure(number).Permit("next", (number + 1) % 3);
        machine.OnTransitioned(transition =>
        {
            if (transition.Source != transitions % 3)
                broken++;
            transitions++;
        });
        var first = true;
        machine.Configure(1).OnEntryAsync(async () =>
        {
            if (!first)
                return;
            first = false;
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(FireManyAsync)));
        });

        await machine.FireAsync("next");

        broken.Should().Be(0);
        transitions.Should().Be(accepted + 1);
        machine.State.Should().Be(transitions % 3);

        async Task FireManyAsync()
        {
            for (var i = 0; i < 2_000; i++)
            {
                try
                {
                    await machine.FireAsync("next");
                    Interlocked.Increment(ref accepted);
                }
                catch (InvalidOperationException)
                {
                    // Refused: another thread was firing.
                }
            }
        }
    }
}
