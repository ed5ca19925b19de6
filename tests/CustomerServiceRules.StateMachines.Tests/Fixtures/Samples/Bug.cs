namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

/// <summary>A bug report with an assignee that its trigger carries; written as users of such libraries write it.</summary>
internal sealed class Bug
{
    private readonly StateMachine<State, Trigger> _machine;
    private readonly StateMachine<State, Trigger>.TriggerWithParameters<string> _assignTrigger;
    private readonly string _title;
    private State _state = State.Open;

    public Bug(string title)
    {
        _title = title;
        _machine = new StateMachine<State, Trigger>(() => _state, s => _state = s);
        _assignTrigger = _machine.SetTriggerParameters<string>(Trigger.Assign);

        _machine.Configure(State.Open)
            .Permit(Trigger.Assign, State.Assigned);

        _machine.Configure(State.Assigned)
            .SubstateOf(State.Open)
            .OnEntryFrom(_assignTrigger, OnAssigned)
            .PermitReentry(Trigger.Assign)
            .Permit(Trigger.Close, State.Closed)
            .Permit(Trigger.Defer, State.Deferred)
            .OnExit(OnDeassigned);

        _machine.Configure(State.Deferred)
            .OnEntry(() => Assignee = null)
            .Permit(Trigger.Assign, State.Assigned);
    }

    public enum State
    {
        Open,
        Assigned,
        Deferred,
        Closed,
    }

    public enum Trigger
    {
        Assign,
        Defer,
        Close,
    }

    public State Current => _machine.State;

    public string? Assignee { get; private set; }

    public List<string> Mails { get; } = [];

    public bool CanAssign => _machine.CanFire(Trigger.Assign);

    public bool IsOpen => _machine.IsInState(State.Open);

    public StateMachine<State, Trigger> Machine => _machine;

    public void Close() => _machine.Fire(Trigger.Close);

    public void Assign(string assignee) => _machine.Fire(_assignTrigger, assignee);

    public void Defer() => _machine.Fire(Trigger.Defer);

    private void OnAssigned(string assignee)
    {
        if (Assignee != null && assignee != Assignee)
            Send(Assignee, "Don't forget to help the new employee!");

        Assignee = assignee;
        Send(assignee, "You own it.");
    }

    private void OnDeassigned() => Send(Assignee!, "You're off the hook.");

    private void Send(string to, string message) => Mails.Add($"{_title}: {to}: {message}");
}
