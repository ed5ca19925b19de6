using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Testing.Running;

namespace CustomerServiceRules.Testing;

/// <summary>
/// What is given before a policy decides: facts about a subject, values of parameters, the moment. Immutable: each step
/// answers a new scenario, so a common beginning can be shared.
/// </summary>
public sealed class Scenario
{
    private readonly ScenarioBook _book;
    private readonly SubjectFacts _subject;
    private readonly ScenarioValues _values;
    private readonly IReadOnlyList<SubjectFacts> _others;
    private readonly DateTimeOffset? _asOf;

    internal Scenario(ScenarioBook book, SubjectFacts subject)
        : this(book, subject, ScenarioValues.None, [], null)
    {
    }

    private Scenario(ScenarioBook book, SubjectFacts subject, ScenarioValues values, IReadOnlyList<SubjectFacts> others, DateTimeOffset? asOf)
    {
        _book = book;
        _subject = subject;
        _values = values;
        _others = others;
        _asOf = asOf;
    }

    /// <summary>Adds facts about the subject.</summary>
    /// <param name="facts">The further facts.</param>
    /// <exception cref="ArgumentException">A fact is null or about another subject.</exception>
    public Scenario And(params IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new Scenario(_book, new SubjectFacts(_subject.Subject, [.. _subject.Facts, .. facts]), _values, _others, _asOf);
    }

    /// <summary>Sets a parameter for this scenario, on all days.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="parameter">The parameter of one of the book's modules.</param>
    /// <param name="value">The value that holds instead of the module's own.</param>
    /// <param name="clauses">The clauses that the value rests on, at least one; reasons cite them.</param>
    /// <exception cref="ArgumentException">No clause is given.</exception>
    public Scenario With<T>(Parameter<T> parameter, T value, params string[] clauses)
        where T : notnull, IParsable<T> => With(parameter, new DatedValue<T>(value, clauses));

    /// <summary>Sets a parameter for this scenario, on the days of a dated value; on the others the module's own values hold.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="parameter">The parameter of one of the book's modules.</param>
    /// <param name="value">The value with its days and clauses.</param>
    public Scenario With<T>(Parameter<T> parameter, DatedValue<T> value)
        where T : notnull, IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(value);
        return new Scenario(_book, _subject, _values.And(parameter, value), _others, _asOf);
    }

    /// <summary>
    /// Puts other subjects beside this one when many are decided together; what is known about them must not change the
    /// decision.
    /// </summary>
    /// <param name="others">The others, none of them this scenario's subject.</param>
    public Scenario Beside(params IEnumerable<SubjectFacts> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new Scenario(_book, _subject, _values, [.. _others, .. others], _asOf);
    }

    /// <summary>Says as of which instant is decided.</summary>
    /// <param name="asOf">The instant.</param>
    public Scenario AsOf(DateTimeOffset asOf) => new(_book, _subject, _values, _others, asOf);

    /// <summary>Says as of which day is decided: noon in the book's time zone.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public Scenario AsOf(int year, int month, int day)
    {
        var noon = new DateTime(year, month, day, 12, 0, 0, DateTimeKind.Unspecified);
        return AsOf(new DateTimeOffset(noon, _book.Rulebooks.TimeZone.GetUtcOffset(noon)));
    }

    /// <summary>
    /// Lets a policy decide: once as given, then for each seed of the book with modules, rules and facts in another order,
    /// with facts added that no rule is about, and among other subjects. Each time the decision's JSON must be the same.
    /// </summary>
    /// <typeparam name="T">The type of the decision's value.</typeparam>
    /// <param name="policy">The policy of one of the book's modules.</param>
    /// <exception cref="ScenarioException">The decision was not the same each time.</exception>
    /// <exception cref="InvalidOperationException">The scenario does not say as of when.</exception>
    /// <exception cref="RulebookCompositionException">Modules and the scenario's values do not make a rulebook.</exception>
    /// <exception cref="PolicyFaultException">A rule is broken.</exception>
    public ScenarioOutcome<T> When<T>(Policy<T> policy)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(policy);
        var asOf = _asOf ?? throw new InvalidOperationException("The scenario does not say as of when is decided; say AsOf(...) before When(...).");
        var run = new ScenarioRun<T>(_book, _values, policy, asOf);
        return new ScenarioOutcome<T>(policy, run.Decide(_subject, _others), _book.Seeds);
    }
}
