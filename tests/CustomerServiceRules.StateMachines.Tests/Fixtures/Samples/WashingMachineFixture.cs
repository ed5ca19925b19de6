namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

/// <summary>Nested phases with initial transitions, and a superstate that interrupts them all.</summary>
public class WashingMachineFixture
{
    private readonly StateMachine<string, string> _washer = new("Idle");
    private readonly List<string> _log = [];

    public WashingMachineFixture()
    {
        foreach (var state in new[] { "Idle", "Running", "Washing", "Filling", "Heating", "Rinsing", "Stopped" })
            _washer.Configure(state).OnEntry(() => _log.Add($"+{state}")).OnExit(() => _log.Add($"-{state}"));
        _washer.Configure("Idle").Permit("start", "Running");
        _washer.Configure("Running").InitialTransition("Washing").Permit("stop", "Stopped").PermitReentry("restart").Ignore("start");
        _washer.Configure("Washing").SubstateOf("Running").InitialTransition("Filling");
        _washer.Configure("Filling").SubstateOf("Washing").Permit("full", "Heating");
        _washer.Configure("Heating").SubstateOf("Washing").Permit("warm", "Rinsing").Ignore("stop");
        _washer.Configure("Rinsing").SubstateOf("Running").Permit("done", "Idle");
        _washer.Configure("Stopped").Permit("start", "Running");
    }

    [Fact]
    public void Start_Idle_GoesDownToTheInnermostPhase()
    {
        _washer.Fire("start");

        Assert.Equal("Filling", _washer.State);
        Assert.Equal(["-Idle", "+Running", "+Washing", "+Filling"], _log);
    }

    [Fact]
    public void WholeProgramme_EndsIdle()
    {
        foreach (var trigger in new[] { "start", "full", "warm", "done" })
            _washer.Fire(trigger);

        Assert.Equal("Idle", _washer.State);
        Assert.Equal(
            ["-Idle", "+Running", "+Washing", "+Filling", "-Filling", "+Heating", "-Heating", "-Washing", "+Rinsing", "-Rinsing", "-Running", "+Idle"], _log);
    }

    [Fact]
    public void Stop_WhileFilling_LeavesEverything()
    {
        _washer.Fire("start");
        _log.Clear();

        _washer.Fire("stop");

        Assert.Equal(["-Filling", "-Washing", "-Running", "+Stopped"], _log);
    }

    [Fact]
    public void Stop_WhileHeating_IsIgnored()
    {
        _washer.Fire("start");
        _washer.Fire("full");

        _washer.Fire("stop");

        Assert.Equal("Heating", _washer.State);
    }

    [Fact]
    public void Restart_Anywhere_BeginsAgain()
    {
        _washer.Fire("start");
        _washer.Fire("full");
        _log.Clear();

        _washer.Fire("restart");

        Assert.Equal("Filling", _washer.State);
        Assert.Equal(["-Heating", "-Washing", "-Running", "+Running", "+Washing", "+Filling"], _log);
    }

    [Fact]
    public void Start_WhileRunning_IsIgnored()
    {
        _washer.Fire("start");
        _log.Clear();

        _washer.Fire("start");

        Assert.Empty(_log);
        Assert.True(_washer.IsInState("Running"));
        Assert.True(_washer.IsInState("Washing"));
        Assert.False(_washer.IsInState("Rinsing"));
    }
}
