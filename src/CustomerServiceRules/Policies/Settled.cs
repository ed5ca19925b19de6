using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Policies;

/// <summary>
/// The settled decision of an earlier policy, as the one fact that a later policy receives of it. Rules match it by its
/// value; where nothing was settled (undecided, or a conflict) there is no such fact. Immutable.
/// </summary>
/// <typeparam name="T">The type of the decision's value.</typeparam>
public sealed class Settled<T> : Settled, ISubjectFact
    where T : notnull
{
    private readonly Policy<T> _policy;

    internal Settled(Policy<T> policy, SubjectId subject, T value)
    {
        _policy = policy;
        Subject = subject;
        Value = value;
    }

    /// <inheritdoc/>
    public override Policy Policy => _policy;

    /// <inheritdoc/>
    public SubjectId Subject { get; }

    /// <summary>What was decided.</summary>
    public T Value { get; }

    internal override object Boxed => Value;
}

/// <summary>The settled decision of an earlier policy, whatever the type of its value.</summary>
public abstract class Settled : IExplainedFact
{
    private protected Settled()
    {
    }

    /// <summary>The policy that decided.</summary>
    public abstract Policy Policy { get; }

    internal abstract object Boxed { get; }

    string IExplainedFact.Kind => "decision";

    string IExplainedFact.Id => Policy.Name;

    IEnumerable<Figure> IExplainedFact.Figures => Policy.TextsOf(Boxed).Select(text => new Figure("value", text));
}
