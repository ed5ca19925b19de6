namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>What is expected of one fact of a firing, with what is to be done with that fact. Made by <see cref="Matched"/>.</summary>
/// <typeparam name="TFact">The type by which the test speaks of the fact.</typeparam>
public abstract class FactConstraint<TFact> : FactConstraint
{
    private Action<TFact>? _callback;

    /// <summary>For the constraints of this library.</summary>
    protected FactConstraint()
    {
    }

    /// <summary>Runs an action on the fact of each firing that meets the whole expectation; further ones are run after it.</summary>
    /// <param name="callback">Given the fact; what it throws leaves the verification as it is.</param>
    /// <returns>The constraint itself.</returns>
    /// <exception cref="ArgumentNullException">The callback is null.</exception>
    public FactConstraint<TFact> Callback(Action<TFact> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        _callback += callback;
        return this;
    }

    internal sealed override void Call(object? value) => _callback?.Invoke(value is TFact fact ? fact : default!);
}
