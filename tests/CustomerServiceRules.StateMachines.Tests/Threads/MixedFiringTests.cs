namespace CustomerServiceRules.StateMachines.Tests.Threads;

/// <summary>Firings of both kinds from threads that know nothing of each other, some of them failing: each is whole or refused.</summary>
public class MixedFiringTests
{
    private const int Fires = 5_000;

    [Fact, Trait("Behaviour", "S91")]
    public async Task FireAndFireAsync_SeveralThreads_LoseNoTriggerAndLeaveTheMachineUsable()
    {
        var (taken, running, broken) = (0, 0, 0);
        var machine = new StateMachine<int, int>(0);
        machine.Configure(0).Ignore(0).InternalTransition(1, Work).InternalTransitionAsync(2, WorkAsync);

        var accepted = await Task.WhenAll(
            Repeat(() =>
            {
                machine.Fire(1);
                return Task.CompletedTask;
            }),
            Repeat(() => machine.FireAsync(2)),
            Repeat(() => machine.FireAsync(2)));

        // A synchronous firing that meets something asynchronous in the queue fails and leaves the rest to the next firing.
        while (await Refused(() => machine.FireAsync(0)))
        {
        }

        broken.Should().Be(0, "one action runs at a time");
        taken.Should().Be(accepted.Sum(), "each trigger that was taken runs once").And.BeGreaterThan(Fires);
        machine.Fire(1);
        taken.Should().Be(accepted.Sum() + 1);

        void Work()
        {
            if (Interlocked.Increment(ref running) != 1)
                Interlocked.Increment(ref broken);
            taken++;
            Interlocked.Decrement(ref running);
        }

        async Task WorkAsync()
        {
            Work();
            if (taken % 3 == 0)
                await Task.Yield();
        }
    }

    [Fact, Trait("Behaviour", "S91"), Trait("Behaviour", "S50")]
    public async Task FireAsync_FailingWhileOthersQueue_LeavesTheirTriggersForTheNextFiring()
    {
        var entered = 0;
        var machine = new StateMachine<int, int>(0);
        machine.Configure(0).Ignore(0).InternalTransitionAsync(1, async () =>
        {
            var number = Interlocked.Increment(ref entered);
            await Task.Yield();
            if (number % 2 == 0)
                throw new FormatException();
        });

        var failing = await Task.WhenAll(Repeat(Fire), Repeat(Fire));

        while (await Failed(() => machine.FireAsync(0)))
        {
        }

        entered.Should().Be(failing.Sum(), "a trigger that waited behind a failing one still runs");

        Task Fire() => Failed(() => machine.FireAsync(1));
    }

    private static Task<int> Repeat(Func<Task> fire) => Task.Run(async () =>
    {
        var accepted = 0;
        for (var i = 0; i < Fires; i++)
            accepted += await Refused(fire) ? 0 : 1;
        return accepted;
    });

    private static Task<bool> Refused(Func<Task> fire) => Throws<InvalidOperationException>(fire);

    private static Task<bool> Failed(Func<Task> fire) => Throws<FormatException>(fire);

    private static async Task<bool> Throws<TException>(Func<Task> fire)
        where TException : Exception
    {
        try
        {
            await fire();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }
}
