using CustomerServiceRules.Lifecycles.Running;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// An order to the host that a transition gives: as data, to be carried out after the new record has been saved. The
/// builder makes the order from the step and does nothing else. Immutable and thread-safe; declare it once as a static field.
/// </summary>
public abstract class Effect : ILifecyclePart
{
    private protected Effect(string id, LocalizedText sentence, string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(clauses);
        Id = id;
        Sentence = sentence;
        Clauses = [.. clauses];
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public LocalizedText Sentence { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The ID of the lifecycle's clock by which it has to be done; null where nothing says by when.</summary>
    public string? Clock { get; init; }

    /// <summary>The ID.</summary>
    public sealed override string ToString() => Id;
}

/// <summary>An order to the host that is made from a step of a case of type <typeparamref name="TCase"/>.</summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
public sealed class Effect<TCase> : Effect
    where TCase : notnull
{
    private readonly Func<Step<TCase>, object?> _order;

    /// <summary>Declares an effect.</summary>
    /// <param name="id">The kebab-case ID with the module's prefix.</param>
    /// <param name="sentence">What the host has to do, as an order: <c>notify the duty department</c>.</param>
    /// <param name="order">
    /// Makes the order; null where the case gives no occasion for one, and nothing is ordered. An exception is a fault.
    /// </param>
    /// <param name="clauses">The clauses it rests on; without one, composition fails.</param>
    /// <exception cref="ArgumentException">The ID is empty.</exception>
    public Effect(string id, LocalizedText sentence, Func<Step<TCase>, object?> order, params string[] clauses)
        : base(id, sentence, clauses)
    {
        ArgumentNullException.ThrowIfNull(order);
        _order = order;
    }

    /// <summary>Makes the order and appends it to the step: the entry action that the engine takes.</summary>
    /// <param name="step">The step.</param>
    public void Append(Step<TCase> step) => Append(step.Run, step);

    /// <summary>The entry or exit action of a state, which the engine hands no step.</summary>
    internal void AppendToCurrent()
    {
        var run = StepRun<TCase>.Current;
        Append(run, new Step<TCase>(run));
    }

    private void Append(StepRun<TCase> run, Step<TCase> step)
    {
        if (run.Probe is { } probe)
        {
            probe.Meets(this);
            return;
        }

        try
        {
            run.Append(this, _order(step));
        }
        catch (Exception) when (run.Blame(this))
        {
            throw;
        }
    }
}

/// <summary>An effect with what was ordered: to be carried out by the host after it has saved the record.</summary>
/// <param name="Effect">The effect, with sentence and clauses.</param>
/// <param name="Content">The order that the effect made, of the effect's own type.</param>
public readonly record struct EffectOrder(Effect Effect, object Content)
{
    /// <summary>The ID of the effect.</summary>
    public string Id => Effect.Id;

    /// <summary>The clauses that the order rests on.</summary>
    public IReadOnlyList<string> Clauses => Effect.Clauses;
}
