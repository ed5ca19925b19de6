using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// A named condition of transitions. Its ID is the engine's description of the guard and nothing else, so that a refusal
/// leads back to sentence and clauses. The predicate must depend on the step alone and change nothing: it is asked whenever
/// somebody wants to know what is permitted. Immutable and thread-safe; declare it once as a static field.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
public sealed class Guard<TCase> : ILifecyclePart
    where TCase : notnull
{
    private readonly Func<Step<TCase>, bool> _predicate;
    private readonly Tuple<Func<Step<TCase>, bool>, string> _described;

    /// <summary>Declares a guard.</summary>
    /// <param name="id">The kebab-case ID with the module's prefix.</param>
    /// <param name="sentence">What it demands, in lower case: <c>the cause is known</c>.</param>
    /// <param name="predicate">Whether it holds; an exception is a fault, not a refusal.</param>
    /// <param name="clauses">The clauses it rests on; without one, composition fails.</param>
    /// <exception cref="ArgumentException">The ID is empty.</exception>
    public Guard(string id, LocalizedText sentence, Func<Step<TCase>, bool> predicate, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(predicate);
        ArgumentNullException.ThrowIfNull(clauses);
        Id = id;
        Sentence = sentence;
        Clauses = [.. clauses];
        _predicate = predicate;
        _described = new(Holds, id);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public LocalizedText Sentence { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>What was found, for a refusal; null: the sentence says enough.</summary>
    public Func<Step<TCase>, string?>? Actual { get; init; }

    /// <summary>What would be needed, for a refusal; null: the sentence says enough.</summary>
    public Func<Step<TCase>, string?>? Required { get; init; }

    /// <summary>The guard whose opposite this one is; null where it stands for itself.</summary>
    public Guard<TCase>? NegationOf { get; private init; }

    /// <summary>Makes the guard's description for the engine: the predicate and the ID.</summary>
    /// <param name="guard">The guard.</param>
    public static implicit operator Tuple<Func<Step<TCase>, bool>, string>(Guard<TCase> guard)
    {
        ArgumentNullException.ThrowIfNull(guard);
        return guard._described;
    }

    /// <summary>The pair that the engine takes as a described guard: the predicate and the ID.</summary>
    public Tuple<Func<Step<TCase>, bool>, string> ToTuple() => _described;

    /// <summary>Whether it holds for a step.</summary>
    /// <param name="step">The step.</param>
    public bool Holds(Step<TCase> step)
    {
        var run = step.Run;
        if (run.Probe is { } probe)
            return probe.Meets(this);

        try
        {
            return _predicate(step);
        }
        catch (Exception) when (run.Blame(this))
        {
            throw;
        }
    }

    /// <summary>The opposite as a guard of its own; the two never hold together, and composition knows it.</summary>
    /// <param name="id">The kebab-case ID of the opposite.</param>
    /// <param name="sentence">What the opposite demands.</param>
    /// <param name="clauses">The clauses it rests on; none: those of this guard.</param>
    public Guard<TCase> Not(string id, LocalizedText sentence, params string[] clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        return new Guard<TCase>(id, sentence, step => !Holds(step), clauses is [] ? [.. Clauses] : clauses)
        {
            Actual = Actual,
            NegationOf = this,
        };
    }

    /// <summary>The ID.</summary>
    public override string ToString() => Id;
}
