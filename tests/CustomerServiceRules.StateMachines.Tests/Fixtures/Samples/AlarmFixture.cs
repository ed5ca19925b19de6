namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

public class AlarmFixture
{
    private readonly StateMachine<AlarmState, AlarmCommand> _alarm = new(AlarmState.Undefined, FiringMode.Immediate);
    private readonly List<AlarmState> _history = [];
    private AlarmState _previous;

    public AlarmFixture()
    {
        _alarm.OnTransitioned(transition => { _previous = transition.Source; _history.Add(transition.Destination); });
        _alarm.Configure(AlarmState.Undefined).Permit(AlarmCommand.Startup, AlarmState.Disarmed);
        _alarm.Configure(AlarmState.Disarmed).Permit(AlarmCommand.Arm, AlarmState.PreArmed);
        _alarm.Configure(AlarmState.PreArmed).Permit(AlarmCommand.TimeOut, AlarmState.Armed).Permit(AlarmCommand.Disarm, AlarmState.Disarmed);
        _alarm.Configure(AlarmState.Armed)
            .Permit(AlarmCommand.Disarm, AlarmState.Disarmed)
            .Permit(AlarmCommand.Trigger, AlarmState.PreTriggered);
        _alarm.Configure(AlarmState.PreTriggered)
            .Permit(AlarmCommand.TimeOut, AlarmState.Triggered)
            .Permit(AlarmCommand.Disarm, AlarmState.Disarmed);
        _alarm.Configure(AlarmState.Triggered).Permit(AlarmCommand.Acknowledge, AlarmState.Acknowledged);
        _alarm.Configure(AlarmState.Acknowledged).PermitDynamic(AlarmCommand.Disarm, () => _previous == AlarmState.Triggered ? AlarmState.Disarmed : AlarmState.Armed);
        _alarm.Fire(AlarmCommand.Startup);
    }

    private enum AlarmState
    {
        Undefined,
        Disarmed,
        PreArmed,
        Armed,
        PreTriggered,
        Triggered,
        Acknowledged,
    }

    private enum AlarmCommand
    {
        Startup,
        Arm,
        Disarm,
        Trigger,
        Acknowledge,
        TimeOut,
    }

    [Fact]
    public void Alarm_ArmedAndTriggered_WalksThroughItsStates()
    {
        Execute(AlarmCommand.Arm, AlarmCommand.TimeOut, AlarmCommand.Trigger, AlarmCommand.TimeOut, AlarmCommand.Acknowledge, AlarmCommand.Disarm);

        Assert.Equal(
            [AlarmState.Disarmed, AlarmState.PreArmed, AlarmState.Armed, AlarmState.PreTriggered, AlarmState.Triggered, AlarmState.Acknowledged, AlarmState.Disarmed],
            _history);
    }

    [Fact]
    public void Alarm_CannotBeAcknowledgedBeforeItRings()
    {
        Execute(AlarmCommand.Arm);

        Assert.False(_alarm.CanFire(AlarmCommand.Acknowledge));
        Assert.Throws<InvalidOperationException>(() => _alarm.Fire(AlarmCommand.Acknowledge));
    }

    [Fact]
    public void Alarm_EveryCommand_IsEitherPermittedOrRefused()
    {
#pragma warning disable CS0618 // the obsolete member belongs to the contract
        foreach (var command in Enum.GetValues<AlarmCommand>())
            Assert.Equal(_alarm.PermittedTriggers.Contains(command), _alarm.CanFire(command));
#pragma warning restore CS0618
    }

    private void Execute(params AlarmCommand[] commands)
    {
        foreach (var command in commands)
            _alarm.Fire(command);
    }
}
