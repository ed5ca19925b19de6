using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Testing.Running;

namespace CustomerServiceRules.Testing;

/// <summary>
/// What is given before a trigger is fired: a case, where it stands, values of parameters. Immutable: each step answers a new
/// scenario, so a common beginning can be shared.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
public sealed class LifecycleScenario<TCase, TState, TTrigger>
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private const string CaseId = "the case";

    private readonly ScenarioBook _book;
    private readonly LifecycleDefinition<TCase, TState, TTrigger> _definition;
    private readonly TCase _case;
    private readonly ScenarioValues _values;
    private readonly LifecycleRecord? _record;

    internal LifecycleScenario(
        ScenarioBook book, LifecycleDefinition<TCase, TState, TTrigger> definition, TCase @case, ScenarioValues values, LifecycleRecord? record) =>
        (_book, _definition, _case, _values, _record) = (book, definition, @case, values, record);

    /// <summary>Where the case stands.</summary>
    /// <exception cref="InvalidOperationException">The scenario does not say since when.</exception>
    public LifecycleRecord Record =>
        _record ?? throw new InvalidOperationException("The scenario does not say since when the case is open; say Since(...) or At(record) before it is fired.");

    /// <summary>Begins the case at an instant.</summary>
    /// <param name="start">The instant.</param>
    public LifecycleScenario<TCase, TState, TTrigger> Since(DateTimeOffset start) => At(In(seed: null).Start(CaseId, start));

    /// <summary>Takes the case from where it stands.</summary>
    /// <param name="record">A record of the lifecycle.</param>
    public LifecycleScenario<TCase, TState, TTrigger> At(LifecycleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(_book, _definition, _case, _values, record);
    }

    /// <summary>Sets a parameter for this scenario, on all days.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="parameter">The parameter of one of the book's modules.</param>
    /// <param name="value">The value that holds instead of the module's own.</param>
    /// <param name="clauses">The clauses that the value rests on, at least one.</param>
    /// <exception cref="ArgumentException">No clause is given.</exception>
    public LifecycleScenario<TCase, TState, TTrigger> With<T>(Parameter<T> parameter, T value, params string[] clauses)
        where T : notnull, IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return new(_book, _definition, _case, _values.And(parameter, new DatedValue<T>(value, clauses)), _record);
    }

    /// <summary>Goes on with what the host knows of the case by now.</summary>
    /// <param name="case">The case.</param>
    public LifecycleScenario<TCase, TState, TTrigger> Now(TCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return new(_book, _definition, @case, _values, _record);
    }

    /// <summary>Fires a trigger that must be accepted, before the one that the scenario is about.</summary>
    /// <typeparam name="TAnyTrigger">The triggers of the lifecycle or of one of its regions.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="at">The instant.</param>
    /// <exception cref="ScenarioException">The trigger was not accepted.</exception>
    public LifecycleScenario<TCase, TState, TTrigger> After<TAnyTrigger>(TAnyTrigger trigger, Role by, DateTimeOffset at)
        where TAnyTrigger : struct, Enum
    {
        var outcome = When(trigger, by, at);
        return At(outcome.ExpectAccepted().Record);
    }

    /// <summary>
    /// Fires a trigger: once as given and then, for each seed of the book, again with modules in another order and the record
    /// read back from its JSON. Each time the outcome must be the same.
    /// </summary>
    /// <typeparam name="TAnyTrigger">The triggers of the lifecycle or of one of its regions.</typeparam>
    /// <param name="trigger">The trigger.</param>
    /// <param name="by">Who acts; <see cref="Role.Clock"/> for what has fallen due.</param>
    /// <param name="at">The instant.</param>
    /// <exception cref="ScenarioException">The outcome was not the same each time.</exception>
    /// <exception cref="InvalidOperationException">The scenario does not say since when the case is open.</exception>
    /// <exception cref="LifecycleFaultException">A part of the lifecycle is broken.</exception>
    public LifecycleScenarioOutcome<TCase, TState, TTrigger> When<TAnyTrigger>(TAnyTrigger trigger, Role by, DateTimeOffset at)
        where TAnyTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(by);
        var lifecycle = In(seed: null);
        var outcome = lifecycle.Fire(Record, trigger, _case, by, at);
        var result = new LifecycleScenarioOutcome<TCase, TState, TTrigger>(lifecycle, Record, outcome, _case, at, _book.Seeds, $"{trigger} by {by}");
        foreach (var seed in _book.Seeds)
        {
            var shuffled = In(seed);
            result.MustBeAgain(shuffled.Fire(shuffled.Read(Record.ToJson()), trigger, _case, by, at), seed);
        }

        return result;
    }

    private Lifecycle<TCase, TState, TTrigger> In(int? seed) => _book.Rulebooks.Get(_values, seed).Lifecycle(_definition);
}
