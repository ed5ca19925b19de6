using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles.Clocks;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// Declares a clock of a lifecycle: from which event it runs, when it pauses and stops, and how long it may run. Nothing is
/// counted and kept; what a clock shows is computed from the events of a case. Not thread-safe; used while a definition
/// declares itself only.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
public sealed class ClockBuilder<TCase, TState, TTrigger>
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    internal ClockBuilder(string id, LocalizedText sentence, string[] clauses) => Declared = new DeclaredClock<TCase>(id, sentence, clauses);

    internal DeclaredClock<TCase> Declared { get; }

    /// <summary>The clock starts with the beginning of the case.</summary>
    public ClockBuilder<TCase, TState, TTrigger> Starts() => On(ClockCommands.Start, new ClockSignal(SignalKind.Beginning, ""));

    /// <summary>The clock starts when a trigger is fired, if it has not started before.</summary>
    /// <param name="trigger">The trigger.</param>
    public ClockBuilder<TCase, TState, TTrigger> StartsOn(StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger) => On(ClockCommands.Start, Fired(trigger));

    /// <summary>The clock starts when a state is entered, if it has not started before.</summary>
    /// <param name="state">The state; with the initial state it starts with the case.</param>
    public ClockBuilder<TCase, TState, TTrigger> StartsIn(TState state) => On(ClockCommands.Start, Entered(state));

    /// <summary>The clock stops when a trigger is fired: what it is there for has been done.</summary>
    /// <param name="trigger">The trigger.</param>
    public ClockBuilder<TCase, TState, TTrigger> StopsOn(StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger) => On(ClockCommands.Stop, Fired(trigger));

    /// <summary>The clock stops when a state is entered: what it is there for has been done.</summary>
    /// <param name="state">The state.</param>
    public ClockBuilder<TCase, TState, TTrigger> StopsIn(TState state) => On(ClockCommands.Stop, Entered(state));

    /// <summary>The clock starts a fresh round when a trigger is fired: the whole limit anew. Earlier rounds stay readable.</summary>
    /// <param name="trigger">The trigger.</param>
    public ClockBuilder<TCase, TState, TTrigger> RestartsOn(StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger) => On(ClockCommands.Restart, Fired(trigger));

    /// <summary>The clock goes on when a trigger is fired after it has stopped: what had run stays used up.</summary>
    /// <param name="trigger">The trigger.</param>
    public ClockBuilder<TCase, TState, TTrigger> ResumesOn(StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger) => On(ClockCommands.Resume, Fired(trigger));

    /// <summary>The clock does not run while a case is in a state.</summary>
    /// <param name="states">The states; a case in one of their substates is in them too.</param>
    public ClockBuilder<TCase, TState, TTrigger> PausesIn(params IEnumerable<TState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        Declared.PausesIn.AddRange(states.Select(state => state.ToString()));
        return this;
    }

    /// <summary>How long it may run.</summary>
    /// <param name="limit">The parameter.</param>
    public ClockBuilder<TCase, TState, TTrigger> Within(Parameter<TimeLimit> limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return Within(_ => limit, limit);
    }

    /// <summary>How long it may run, by what the host knows of the case.</summary>
    /// <param name="limit">The parameter for a case; null where the clock does not apply to it.</param>
    /// <param name="among">The parameters that come into question.</param>
    public ClockBuilder<TCase, TState, TTrigger> Within(Func<TCase, Parameter<TimeLimit>?> limit, params Parameter<TimeLimit>[] among)
    {
        ArgumentNullException.ThrowIfNull(limit);
        ArgumentNullException.ThrowIfNull(among);
        Declared.Limit = limit;
        Declared.Parameters.AddRange(among);
        return this;
    }

    /// <summary>
    /// How long it may run, where a figure is stated for what a document wants done promptly. A clock that starts while none is
    /// stated does not apply; a figure that is withdrawn later goes on for the clocks that run.
    /// </summary>
    /// <param name="limit">The parameter.</param>
    public ClockBuilder<TCase, TState, TTrigger> Within(Parameter<PromptLimit> limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        Declared.Prompt = limit;
        Declared.Parameters.Add(limit);
        return this;
    }

    /// <summary>Puts what was decided for a case before the parameter, such as what a policy of deadlines made of the customer's tier.</summary>
    /// <param name="decided">The limits decided for the clock; null where none were. Before the instant of the first, where it has one, the parameter holds.</param>
    public ClockBuilder<TCase, TState, TTrigger> UnlessDecided(Func<TCase, LimitHistory?> decided)
    {
        ArgumentNullException.ThrowIfNull(decided);
        Declared.Decided = decided;
        return this;
    }

    /// <summary>
    /// The clock does not apply to a case that is excused by the instant at which it falls due, unless what it is there for was
    /// done in time; so a clock agrees with an obligation that is excused.
    /// </summary>
    /// <param name="excused">Whether a case is excused, by the case and the instant at which the clock falls due.</param>
    public ClockBuilder<TCase, TState, TTrigger> ExcusedWhere(Func<TCase, DateTimeOffset, bool> excused)
    {
        ArgumentNullException.ThrowIfNull(excused);
        Declared.Excused = excused;
        return this;
    }

    /// <summary>By which of the host's working calendars it is counted; without this, by <see cref="CalendarBook.Organisation"/>.</summary>
    /// <param name="calendar">The name for a case; null: <see cref="CalendarBook.Organisation"/>.</param>
    public ClockBuilder<TCase, TState, TTrigger> CountedBy(Func<TCase, string?> calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        Declared.Calendar = calendar;
        return this;
    }

    /// <summary>What a change of limit or calendar does to it while it runs; without this, nothing (<see cref="ChangePolicy.Freeze"/>).</summary>
    /// <param name="policy">The policy.</param>
    public ClockBuilder<TCase, TState, TTrigger> OnChange(ChangePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Declared.OnChange = policy;
        return this;
    }

    private static ClockSignal Fired(StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return new ClockSignal(SignalKind.Trigger, trigger.Trigger.ToString());
    }

    private static ClockSignal Entered(TState state) => new(SignalKind.State, state.ToString());

    private ClockBuilder<TCase, TState, TTrigger> On(ClockCommands command, ClockSignal signal)
    {
        Declared.Signals.Add((command, signal));
        return this;
    }
}
