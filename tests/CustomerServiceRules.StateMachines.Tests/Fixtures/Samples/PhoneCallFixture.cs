namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

public class PhoneCallFixture
{
    private readonly StateMachine<State, Trigger> _machine = new(State.OffHook);
    private readonly StateMachine<State, Trigger>.TriggerWithParameters<int> _setVolumeTrigger;
    private readonly StateMachine<State, Trigger>.TriggerWithParameters<string> _setCalleeTrigger;
    private readonly List<string> _log = [];
    private string _callee = "";

    public PhoneCallFixture()
    {
        _setVolumeTrigger = _machine.SetTriggerParameters<int>(Trigger.SetVolume);
        _setCalleeTrigger = _machine.SetTriggerParameters<string>(Trigger.CallDialed);

        _machine.Configure(State.OffHook)
            .Permit(Trigger.CallDialed, State.Ringing);

        _machine.Configure(State.Ringing)
            .OnEntryFrom(_setCalleeTrigger, callee => OnDialed(callee), "Caller number to call")
            .Permit(Trigger.CallConnected, State.Connected);

        _machine.Configure(State.Connected)
            .OnEntry(t => StartCallTimer())
            .OnExit(t => StopCallTimer())
            .InternalTransition(Trigger.MuteMicrophone, t => OnMute())
            .InternalTransition(Trigger.UnmuteMicrophone, t => OnUnmute())
            .InternalTransition<int>(_setVolumeTrigger, (volume, t) => OnSetVolume(volume))
            .Permit(Trigger.LeftMessage, State.OffHook)
            .Permit(Trigger.PlacedOnHold, State.OnHold);

        _machine.Configure(State.OnHold)
            .SubstateOf(State.Connected)
            .Permit(Trigger.TakenOffHold, State.Connected)
            .Permit(Trigger.PhoneHurledAgainstWall, State.PhoneDestroyed);

        _machine.OnTransitioned(t => _log.Add($"{t.Source} -> {t.Destination} via {t.Trigger}({string.Join(", ", t.Parameters)})"));
    }

    private enum Trigger
    {
        CallDialed,
        CallConnected,
        LeftMessage,
        PlacedOnHold,
        TakenOffHold,
        PhoneHurledAgainstWall,
        MuteMicrophone,
        UnmuteMicrophone,
        SetVolume,
    }

    private enum State
    {
        OffHook,
        Ringing,
        Connected,
        OnHold,
        PhoneDestroyed,
    }

    [Fact]
    public void Dial_Callee_IsHandedToTheEntryAction()
    {
        _machine.Fire(_setCalleeTrigger, "Ann");

        Assert.Equal("Ann", _callee);
        Assert.Equal("OffHook -> Ringing via CallDialed(Ann)", Assert.Single(_log));
    }

    [Fact]
    public void Connected_MuteAndVolume_LeaveTheStateAlone()
    {
        Connect();

        _machine.Fire(Trigger.MuteMicrophone);
        _machine.Fire(_setVolumeTrigger, 7);
        _machine.Fire(Trigger.UnmuteMicrophone);

        Assert.Equal(State.Connected, _machine.State);
        Assert.Equal(["muted", "volume 7", "unmuted"], _log);
    }

    [Fact]
    public void OnHold_IsStillConnectedAndTheTimerRunsOn()
    {
        Connect();

        _machine.Fire(Trigger.PlacedOnHold);
        Assert.True(_machine.IsInState(State.Connected));
        _machine.Fire(_setVolumeTrigger, 2);
        _machine.Fire(Trigger.TakenOffHold);

        Assert.Equal(State.Connected, _machine.State);
        Assert.DoesNotContain("timer stopped", _log);
        Assert.Contains("volume 2", _log);
    }

    [Fact]
    public void OnHold_PhoneHurled_StopsTheTimer()
    {
        Connect();
        _machine.Fire(Trigger.PlacedOnHold);
        _log.Clear();

        _machine.Fire(Trigger.PhoneHurledAgainstWall);

        Assert.Equal(["timer stopped", "OnHold -> PhoneDestroyed via PhoneHurledAgainstWall()"], _log);
        Assert.Throws<InvalidOperationException>(() => _machine.Fire(_setCalleeTrigger, "Ann"));
    }

    [Fact]
    public void OnHold_LeftMessage_IsTheSuperstatesBusiness()
    {
        Connect();
        _machine.Fire(Trigger.PlacedOnHold);

        _machine.Fire(Trigger.LeftMessage);

        Assert.Equal(State.OffHook, _machine.State);
    }

    [Fact]
    public void Dial_WithANumberInsteadOfAName_ThrowsArgument()
    {
        var untyped = (StateMachine<State, Trigger>.TriggerWithParameters)_setCalleeTrigger;

        Assert.Throws<ArgumentException>(() => _machine.Fire(untyped, 42));
        Assert.Equal(State.OffHook, _machine.State);
    }

    private void Connect()
    {
        _machine.Fire(_setCalleeTrigger, "Ann");
        _machine.Fire(Trigger.CallConnected);
        Assert.Contains("timer started", _log);
        _log.Clear();
    }

    private void OnDialed(string callee) => _callee = callee;

    private void StartCallTimer() => _log.Add("timer started");

    private void StopCallTimer() => _log.Add("timer stopped");

    private void OnMute() => _log.Add("muted");

    private void OnUnmute() => _log.Add("unmuted");

    private void OnSetVolume(int volume) => _log.Add($"volume {volume}");
}
