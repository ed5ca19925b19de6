using System.Text.Json;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Decisions;

/// <summary>
/// What a policy decided about a subject, as of when and under which edition, with everything that explains it. Equal
/// inputs give byte-equal JSON. Immutable; the explanation is worked out when it is first asked for. Reading from several
/// threads is safe.
/// </summary>
public abstract class Decision
{
    private readonly IDecisionSource _source;
    private DecisionContent? _content;
    private IReadOnlyList<Refusal>? _refusals;
    private IReadOnlyList<string>? _values;

    private protected Decision(DecisionFrame frame, DecisionOutcome outcome, IDecisionSource source)
    {
        Policy = frame.Policy;
        Subject = frame.Subject;
        AsOf = frame.AsOf;
        Edition = frame.Edition;
        Outcome = outcome;
        _source = source;
    }

    /// <summary>The name of the policy.</summary>
    public string Policy { get; }

    /// <summary>Whom or what it was decided about.</summary>
    public SubjectId Subject { get; }

    /// <summary>The instant for which the decision was taken.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The edition of the rulebook that decided: modules with versions and a hash over rules, clauses, parameters and lists.</summary>
    public string Edition { get; }

    /// <summary>Whether there is a decision.</summary>
    public DecisionOutcome Outcome { get; }

    /// <summary>Whether <see cref="Outcome"/> is <see cref="DecisionOutcome.Decided"/>.</summary>
    public bool IsDecided => Outcome == DecisionOutcome.Decided;

    /// <summary>What was decided in invariant text: one text, or one for each element of a set; empty without a decision.</summary>
    public IReadOnlyList<string> Values => _values ??= _source.Values(Policy);

    /// <summary>The grounds that stand (of a conflict: that contradict each other), sorted by rule name.</summary>
    public IReadOnlyList<Reason> Reasons => Content.Reasons;

    /// <summary>The grounds that fell because an overriding rule concluded too.</summary>
    public IReadOnlyList<Reason> Overridden => Content.Overridden;

    /// <summary>The grounds that a higher conclusion surpassed.</summary>
    public IReadOnlyList<Reason> Surpassed => Content.Surpassed;

    /// <summary>The contradictions among the grounds; empty unless <see cref="Outcome"/> is a conflict.</summary>
    public IReadOnlyList<Conflict> Conflicts => Content.Conflicts;

    /// <summary>For each rule of the policy that did not conclude: the conditions that failed, sorted by rule name.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals ??= _source.Refusals(Policy);

    internal SharedReasons? Shared => _source.Shared(Policy);

    /// <summary>The reasons of an earlier decision about the same subject.</summary>
    internal IReadOnlyList<Reason> ReasonsOf(string earlier) => _source.Content(earlier).Reasons;

    private DecisionContent Content => _content ??= _source.Content(Policy);

    /// <summary>All clauses that the decision rests on, each once.</summary>
    public IReadOnlyList<string> Clauses() => [.. Reasons.SelectMany(reason => reason.AllClauses()).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// The decision as JSON, one line, the same bytes for equal inputs. Refusals are part of it only where nothing was
    /// decided.
    /// </summary>
    public string ToJson() => DecisionJson.Write(this);

    /// <summary>
    /// Writes what <see cref="ToJson"/> gives as the next value of a writer, without a text in between. The bytes are those of
    /// <see cref="ToJson"/> if the writer neither indents nor escapes more than JSON asks for.
    /// </summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        DecisionJson.Write(json, this);
    }
}

/// <summary>What a policy decided about a subject, with a value of type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Decision<T> : Decision
    where T : notnull
{
    private readonly T? _value;

    internal Decision(DecisionFrame frame, DecisionOutcome outcome, T? value, IDecisionSource source)
        : base(frame, outcome, source) => _value = value;

    /// <summary>What was decided.</summary>
    /// <exception cref="InvalidOperationException">There is no decision: it is undecided, or a conflict.</exception>
    public T Value => IsDecided
        ? _value!
        : throw new InvalidOperationException($"{Policy} is {DecisionJson.NameOf(Outcome)} for {Subject}; ask for the outcome before the value.");
}

/// <summary>What every decision of one run about one subject shares.</summary>
internal readonly record struct DecisionFrame(string Policy, SubjectId Subject, DateTimeOffset AsOf, string Edition);
