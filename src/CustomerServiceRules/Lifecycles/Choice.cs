using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// A named choice among states at run time, where a document leaves it to what is known of the case. Depends on the step
/// alone and changes nothing. Immutable and thread-safe; declare it once as a static field.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
/// <typeparam name="TState">The states.</typeparam>
public sealed class Choice<TCase, TState> : ILifecyclePart
    where TCase : notnull
    where TState : struct, Enum
{
    private readonly Func<Step<TCase>, TState> _select;

    /// <summary>Declares a choice.</summary>
    /// <param name="id">The kebab-case ID with the module's prefix.</param>
    /// <param name="sentence">By what the state is chosen.</param>
    /// <param name="select">Chooses; a state that is not among <paramref name="states"/>, like an exception, is a fault.</param>
    /// <param name="states">The states among which it chooses, at least two.</param>
    /// <param name="clauses">The clauses it rests on; without one, composition fails.</param>
    /// <exception cref="ArgumentException">The ID is empty, or there are fewer than two different states.</exception>
    public Choice(string id, LocalizedText sentence, Func<Step<TCase>, TState> select, TState[] states, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(select);
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(clauses);
        if (states.Distinct().Count() < 2)
            throw new ArgumentException($"Found the choice {id} among {string.Join(", ", states)}, expected at least two different states.", nameof(states));

        Id = id;
        Sentence = sentence;
        Clauses = [.. clauses];
        States = [.. states.Distinct()];
        _select = select;
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public LocalizedText Sentence { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The states among which it chooses.</summary>
    public IReadOnlyList<TState> States { get; }

    /// <summary>The state chosen for a step: the selector that the engine takes.</summary>
    /// <param name="step">The step.</param>
    /// <exception cref="InvalidOperationException">The selector gave a state that the choice does not name.</exception>
    public TState Select(Step<TCase> step)
    {
        var run = step.Run;
        if (run.Probe is { } probe)
            return States[probe.Choose(this, States.Count)];

        try
        {
            var chosen = _select(step);
            return States.Contains(chosen)
                ? chosen
                : throw new InvalidOperationException($"Found the choice {Id} of {chosen}, expected one of {string.Join(", ", States)}.");
        }
        catch (Exception) when (run.Blame(this))
        {
            throw;
        }
    }

    /// <summary>The ID.</summary>
    public override string ToString() => Id;
}
