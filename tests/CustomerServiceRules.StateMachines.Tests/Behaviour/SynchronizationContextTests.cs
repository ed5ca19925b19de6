namespace CustomerServiceRules.StateMachines.Tests.Behaviour;

public class SynchronizationContextTests
{
    [Fact, Trait("Behaviour", "S69")]
    public void RetainSynchronizationContext_Default_IsFalse() => new StateMachine<string, string>("A").RetainSynchronizationContext.Should().BeFalse();

    [Theory, Trait("Behaviour", "S69")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public void RetainSynchronizationContext_True_RunsEveryActionOnTheCallersContext(FiringMode mode)
    {
        var seen = new List<(string Place, bool OnContext)>();
        using var context = new PumpingContext();
        var machine = new StateMachine<string, string>("A", mode) { RetainSynchronizationContext = true };
        machine.Configure("A").Permit("x", "B")
            .OnActivateAsync(() => Note("activate 1")).OnActivate(() => seen.Add(Here("activate 2")))
            .OnDeactivateAsync(() => Note("deactivate 1")).OnDeactivate(() => seen.Add(Here("deactivate 2")))
            .OnExitAsync(() => Note("exit 1")).OnExitAsync(() => Note("exit 2")).OnExit(() => seen.Add(Here("exit 3")));
        machine.Configure("B").SubstateOf("S").Permit("p", "P").PermitReentry("r").InternalTransition("i", () => seen.Add(Here("internal")))
            .OnEntryAsync(() => Note("entry 1")).OnEntry(() => seen.Add(Here("entry 2"))).OnEntryAsync(() => Note("entry 3"));
        machine.Configure("S").OnEntryAsync(() => Note("superstate")).OnExitAsync(() => Note("superstate exit"));
        machine.Configure("P").InitialTransition("P1").OnEntryAsync(() => Note("enclosing"));
        machine.Configure("P1").SubstateOf("P").OnEntryFromAsync("p", () => Note("initial"));
        machine.OnUnhandledTriggerAsync((_, _) => Note("unhandled"));
        machine.OnTransitionedAsync(_ => Note("transitioned"));
        machine.OnTransitioned(_ => seen.Add(Here("transitioned now")));
        machine.OnTransitionCompletedAsync(_ => Note("completed"));
        machine.OnTransitionCompleted(_ => seen.Add(Here("completed now")));

        context.Run(async () =>
        {
            await machine.ActivateAsync();
            await machine.DeactivateAsync();
            foreach (var trigger in new[] { "x", "r", "i", "unknown", "p" })
                await machine.FireAsync(trigger);
        });

        seen.Should().HaveCountGreaterThan(30);
        seen.Where(entry => !entry.OnContext).Should().BeEmpty();

        (string, bool) Here(string place) => (place, SynchronizationContext.Current == context);

        async Task Note(string place)
        {
            seen.Add(Here(place));
            await Task.Delay(1).ConfigureAwait(false);
        }
    }

    [Fact, Trait("Behaviour", "S69")]
    public void FireAsync_SyncInternalAction_RunsOnAnotherThread()
    {
        var (caller, action) = (0, 0);
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").InternalTransition("i", () => action = Environment.CurrentManagedThreadId);
        var thread = new Thread(() =>
        {
            caller = Environment.CurrentManagedThreadId;
            machine.FireAsync("i").GetAwaiter().GetResult();
        });

        thread.Start();
        thread.Join();

        action.Should().NotBe(0).And.NotBe(caller);
    }
}
