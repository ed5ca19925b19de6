namespace CustomerServiceRules.StateMachines.Tests.Probes;

/// <summary>The caller's context is kept through everything that a machine awaits, and blocks nothing that does not need it.</summary>
public sealed class RetainedContextTests : IDisposable
{
    private readonly List<string> _elsewhere = [];
    private readonly PumpingContext _context = new();
    private int _noted;

    [Theory, Trait("Behaviour", "S69")]
    [InlineData(FiringMode.Queued)]
    [InlineData(FiringMode.Immediate)]
    public void FireAsync_GuardsSelectorsAndRefusals_RunInTheCallersContext(FiringMode mode)
    {
        var machine = Machine(mode);
        machine.Configure("A")
            .PermitIfAsync("x", "B", new Tuple<Func<Task<bool>>, string>(() => Hold("guard 1"), "1"), new Tuple<Func<Task<bool>>, string>(() => Hold("guard 2"), "2"))
            .PermitReentryIfAsync("x", () => Fail("guard 3"))
            .OnExitAsync(() => Hold("exit"));
        machine.Configure("B").PermitDynamicAsync("y", Select).OnExitAsync(() => Hold("exit B"));
        machine.OnUnhandledTriggerAsync((_, _) => Hold("unhandled"));

        Run(async () =>
        {
            await machine.FireAsync("x");
            await machine.FireAsync("y");
            await machine.FireAsync("z");
            Note("after");
        });

        machine.State.Should().Be("A");
        _noted.Should().Be(8);
    }

    [Fact, Trait("Behaviour", "S69"), Trait("Behaviour", "S68")]
    public void FireAsync_QueuedTriggers_RunInTheCallersContext()
    {
        var machine = Machine(FiringMode.Queued);
        machine.OnUnhandledTriggerAsync((_, trigger) => Next(machine, trigger));
        machine.Configure("A").Permit("x", "B").OnExitAsync(() => Hold("exit"));
        machine.Configure("B").OnEntryAsync(() => Next(machine, "x"));

        Run(() => machine.FireAsync("x"));

        _noted.Should().Be(6);
    }

    [Fact, Trait("Behaviour", "S69"), Trait("Behaviour", "S62")]
    public void ActivateAsync_AllActions_RunInTheCallersContext()
    {
        var machine = Machine(FiringMode.Queued);
        machine.Configure("P").OnActivateAsync(() => Hold("P 1")).OnActivateAsync(() => Hold("P 2")).OnDeactivateAsync(() => Hold("P 3"));
        machine.Configure("A").SubstateOf("P").OnActivateAsync(() => Hold("A 1")).OnActivateAsync(() => Hold("A 2")).OnDeactivateAsync(() => Hold("A 3"));

        Run(async () =>
        {
            await machine.ActivateAsync();
            await machine.DeactivateAsync();
        });

        _noted.Should().Be(6);
    }

    [Fact, Trait("Behaviour", "S58")]
    public async Task PermittedTriggers_AskedInAContextThatTheCallKeepsBusy_DoNotWaitForIt()
    {
        var machine = Machine(FiringMode.Queued);
        machine.Configure("P").PermitIfAsync("y", "B", Elsewhere);
        machine.Configure("A").SubstateOf("P").PermitIfAsync("x", "B", Elsewhere).PermitIfAsync("x", "C", Elsewhere);

        var asked = Task.Run(() => Run(() =>
        {
            machine.ToString().Should().Contain("{ x, y }");
            return Task.CompletedTask;
        }));

        (await Task.WhenAny(asked, Task.Delay(TimeSpan.FromSeconds(30)))).Should().BeSameAs(asked, "nothing of the machine's own needs the context");
        await asked;

        static async Task<bool> Elsewhere()
        {
            await Task.Delay(1).ConfigureAwait(false);
            return true;
        }
    }

    public void Dispose() => _context.Dispose();

    private static StateMachine<string, string> Machine(FiringMode mode) => new("A", mode) { RetainSynchronizationContext = true };

    private void Run(Func<Task> work)
    {
        _context.Run(work);
        _elsewhere.Should().BeEmpty();
    }

    private async Task<bool> Hold(string place)
    {
        Note(place);
        await Task.Delay(1).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> Fail(string place) => !await Hold(place).ConfigureAwait(false);

    private async Task<string> Select()
    {
        await Hold("selector").ConfigureAwait(false);
        return "A";
    }

    private async Task Next(StateMachine<string, string> machine, string trigger)
    {
        Note("queues");
        if (trigger.Length < 5)
            await machine.FireAsync(trigger + "y");
        await Task.Delay(1).ConfigureAwait(false);
    }

    private void Note(string place)
    {
        _noted++;
        if (SynchronizationContext.Current != _context)
            _elsewhere.Add(place);
    }
}
