namespace CustomerServiceRules.Facts;

/// <summary>
/// What is known about one subject when a decision is asked for. The facts must not change afterwards: reasons are worked
/// out from them when they are asked for. Facts of types that no rule of a policy matches are ignored.
/// </summary>
public sealed class SubjectFacts
{
    private readonly object[] _facts;
    private IReadOnlyList<object>? _list;

    /// <summary>Gathers the facts about a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="facts">The facts. Those that implement <see cref="ISubjectFact"/> must be about the same subject.</param>
    /// <exception cref="ArgumentException">
    /// The subject is the default value, a fact is null, about another subject, or the same as another one: the same object,
    /// an equal one, or one of the same identity.
    /// </exception>
    public SubjectFacts(SubjectId subject, params IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (subject == default)
            throw new ArgumentException("Found no subject, expected the ID of one.", nameof(subject));

        Subject = subject;
        _facts = [.. facts];
        foreach (var fact in _facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            if (fact is ISubjectFact about && about.Subject != subject)
                throw new ArgumentException($"Found a {fact.GetType().Name} about {about.Subject}, expected facts about {subject}.", nameof(facts));
        }

        for (var i = 1; i < _facts.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!FactIdentity.Comparer.Equals(_facts[i], _facts[j]))
                    continue;
                throw new ArgumentException(
                    $"Found the same {_facts[i].GetType().Name} twice ({_facts[i]}), expected each fact about {subject} once.", nameof(facts));
            }
        }
    }

    /// <summary>Whom or what the facts are about.</summary>
    public SubjectId Subject { get; }

    /// <summary>The facts in the order given; the order decides nothing.</summary>
    public IReadOnlyList<object> Facts => _list ??= Array.AsReadOnly(_facts);

    internal ReadOnlySpan<object> Span => _facts;
}
