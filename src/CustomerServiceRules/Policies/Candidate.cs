using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Policies;

/// <summary>
/// What one rule concludes about one subject: <c>Then().Yield(_ =&gt; new Candidate&lt;Tier&gt;(scale.Subject, Tier.A))</c>.
/// Candidates have no value equality, so two grounds for one conclusion are kept as two; no rule may match a candidate.
/// Immutable.
/// </summary>
/// <typeparam name="T">The type of what is concluded.</typeparam>
public sealed class Candidate<T> : Candidate
    where T : notnull
{
    /// <summary>Creates a conclusion.</summary>
    /// <param name="subject">The subject it is about: the one of the facts that the rule matched.</param>
    /// <param name="value">What is concluded.</param>
    public Candidate(SubjectId subject, T value)
        : base(subject)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>What is concluded.</summary>
    public T Value { get; }
}

/// <summary>What one rule concludes about one subject, whatever the type of the conclusion.</summary>
public abstract class Candidate
{
    private protected Candidate(SubjectId subject)
    {
        if (subject == default)
            throw new ArgumentException("Found a conclusion about nobody, expected the subject of the facts matched.", nameof(subject));

        Subject = subject;
    }

    /// <summary>The subject it is about.</summary>
    public SubjectId Subject { get; }
}
