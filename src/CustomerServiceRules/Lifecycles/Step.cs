using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles.Running;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// What guards, choices and effects see: the record before the transition, the case, who acts and as of when. Valid while
/// the trigger is being fired, on the thread that fires it; asking it later is an error, so keep what you need of it and
/// not the step. The default value is no step.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "A keyword of Visual Basic within loops only; a step is what the documents call it.")]
public readonly struct Step<TCase>
    where TCase : notnull
{
    private readonly StepRun<TCase>? _run;
    private readonly int _turn;

    internal Step(StepRun<TCase> run)
    {
        _run = run;
        _turn = run.Turn;
    }

    /// <summary>The record before the transition, with the event history.</summary>
    public LifecycleRecord Record => Filled.Record!;

    /// <summary>What the host knows of the case.</summary>
    public TCase Case => Filled.Case!;

    /// <summary>Who acts; null where what is permitted is asked for nobody in particular.</summary>
    public Role? Role => Filled.Role;

    /// <summary>The instant for which the trigger is fired.</summary>
    public DateTimeOffset AsOf => Filled.AsOf;

    /// <summary>The values of the rulebook's parameters in force on the local day of <see cref="AsOf"/>.</summary>
    public ParametersInForce Parameters => Filled.Parameters;

    /// <summary>The working calendar that holds at <see cref="AsOf"/>.</summary>
    /// <param name="name">The host's name of it; null: <see cref="CalendarBook.Organisation"/>.</param>
    /// <exception cref="ArgumentException">The host has named no such calendar.</exception>
    public WorkingCalendar Calendar(string? name = null) => Filled.Calendars.Get(name).At(AsOf);

    /// <summary>Whether it is the same step.</summary>
    /// <param name="left">One step.</param>
    /// <param name="right">The other step.</param>
    public static bool operator ==(Step<TCase> left, Step<TCase> right) => left.Equals(right);

    /// <summary>Whether it is another step.</summary>
    /// <param name="left">One step.</param>
    /// <param name="right">The other step.</param>
    public static bool operator !=(Step<TCase> left, Step<TCase> right) => !left.Equals(right);

    /// <summary>The value of a parameter in force on the local day of <see cref="AsOf"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <exception cref="ArgumentException">No module of the rulebook declares the parameter, or its history does not reach the day.</exception>
    public T Value<T>(Parameter<T> parameter)
        where T : notnull, IParsable<T> => Parameters.Get(parameter).Value;

    /// <summary>
    /// Whether the case is in a state, of the lifecycle or of one of its regions, or in one of the state's substates, before
    /// the transition.
    /// </summary>
    /// <typeparam name="TState">The states of the lifecycle or of a region; they tell which is meant.</typeparam>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentException">Neither the lifecycle nor a region of it has such states.</exception>
    public bool In<TState>(TState state)
        where TState : struct, Enum => Record.IsIn(state);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Step<TCase> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_run, _turn);

    internal StepRun<TCase> Run => _run is { } run && run.Turn == _turn
        ? run
        : throw new InvalidOperationException("Found a step that is over, expected it to be asked only while its trigger is being fired.");

    private StepRun<TCase> Filled => Run is { Probe: null } run
        ? run
        : throw new InvalidOperationException(
            "Found code that looks into a step while the lifecycle is composed, expected guards, choices and effects as Guard, Choice and Effect objects and no code beside them.");

    private bool Equals(Step<TCase> other) => _run == other._run && _turn == other._turn;
}
