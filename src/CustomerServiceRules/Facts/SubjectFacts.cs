namespace CustomerServiceRules.Facts;

/// <summary>
/// What is known about one subject when a decision is asked for. Immutable as far as the facts themselves are; facts of
/// types that no rule of a policy matches are ignored.
/// </summary>
public sealed class SubjectFacts
{
    /// <summary>Gathers the facts about a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="facts">The facts. Those that implement <see cref="ISubjectFact"/> must be about the same subject.</param>
    /// <exception cref="ArgumentException">The subject is the default value, a fact is null or about another subject.</exception>
    public SubjectFacts(SubjectId subject, params IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (subject == default)
            throw new ArgumentException("Found no subject, expected the ID of one.", nameof(subject));

        Subject = subject;
        Facts = [.. facts];
        foreach (var fact in Facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            if (fact is ISubjectFact about && about.Subject != subject)
                throw new ArgumentException($"Found a {fact.GetType().Name} about {about.Subject}, expected facts about {subject}.", nameof(facts));
        }
    }

    /// <summary>The subject.</summary>
    public SubjectId Subject { get; }

    /// <summary>The facts in the order given; the order decides nothing.</summary>
    public IReadOnlyList<object> Facts { get; }
}
