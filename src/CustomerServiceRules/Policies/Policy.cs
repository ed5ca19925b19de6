using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Policies;

/// <summary>
/// A question that rules answer about a subject: which tier, which entitlements, which cadence. The declaration says how
/// conclusions combine and which earlier decisions the rules receive; the rules are added by modules, and a rulebook
/// decides. Immutable and thread-safe; compared by reference.
/// </summary>
public abstract class Policy
{
    private protected Policy(string name, LocalizedText question, Combination combination, IReadOnlyList<Policy> after)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(question);
        Name = name;
        Question = question;
        Combination = combination;
        After = after;
    }

    /// <summary>The kebab-case name with the module's prefix, such as <c>tob.tier</c>.</summary>
    public string Name { get; }

    /// <summary>What is asked, for a person.</summary>
    public LocalizedText Question { get; }

    /// <summary>How the conclusions combine.</summary>
    public Combination Combination { get; }

    /// <summary>The policies that are decided before, each of whose settled decisions the rules receive as one fact.</summary>
    public IReadOnlyList<Policy> After { get; }

    /// <summary>The clauses that the order of a <see cref="Combination.Highest"/> policy rests on; else empty.</summary>
    public IReadOnlyList<string> OrderClauses { get; private protected init; } = [];

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    internal abstract Type CandidateType { get; }

    internal abstract Type SettledType { get; }

    internal abstract string TextOf(Candidate candidate);

    /// <summary>What a rule concludes whatever it matched, in invariant text; null where that depends on the facts.</summary>
    internal abstract string? ConstantText(IRuleDefinition definition);

    /// <summary>Settles the conclusions about one subject.</summary>
    internal abstract Settlement Settle(Conclusion[] conclusions);

    /// <summary>The fact that later policies receive.</summary>
    internal abstract Settled NewSettled(SubjectId subject, object value);

    /// <summary>The invariant texts of a decided value: one, or one for each element of a set.</summary>
    internal abstract IReadOnlyList<string> TextsOf(object value);

    /// <summary>A policy whose conclusions must agree: a tier, a class, a cadence.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The kebab-case name with the module's prefix.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="text">How a value is written and read.</param>
    /// <param name="after">The policies whose decisions the rules receive.</param>
    public static Policy<T> One<T>(string name, LocalizedText question, ValueText<T> text, params Policy[] after)
        where T : notnull => new OnePolicy<T>(name, question, text, after);

    /// <summary>A policy whose conclusions add up to a set: entitlements, effects.</summary>
    /// <typeparam name="T">The type of one element.</typeparam>
    /// <param name="name">The kebab-case name with the module's prefix.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="key">What makes two elements the same; compared ordinally, and the order of the set.</param>
    /// <param name="text">How an element is written and read; the same key with different text is a conflict.</param>
    /// <param name="after">The policies whose decisions the rules receive.</param>
    public static Policy<IReadOnlyList<T>> Each<T>(
        string name, LocalizedText question, Func<T, string> key, ValueText<T> text, params Policy[] after)
        where T : notnull => new EachPolicy<T>(name, question, key, text, after);

    /// <summary>A policy of which the highest conclusion holds: who has the authority.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The kebab-case name with the module's prefix.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="text">How a value is written and read.</param>
    /// <param name="order">The declared order; the greatest is the highest.</param>
    /// <param name="orderClauses">The clauses that the order rests on, at least one.</param>
    /// <param name="after">The policies whose decisions the rules receive.</param>
    /// <exception cref="ArgumentException">No clause is given for the order.</exception>
    public static Policy<T> Highest<T>(
        string name, LocalizedText question, ValueText<T> text, IComparer<T> order, string[] orderClauses, params Policy[] after)
        where T : notnull => new HighestPolicy<T>(name, question, text, order, orderClauses, after);
}

/// <summary>A question whose answer has the type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of the answer; of a set, a read-only list of its elements sorted by key.</typeparam>
public abstract class Policy<T> : Policy
    where T : notnull
{
    private protected Policy(string name, LocalizedText question, Combination combination, ValueText<T> text, IReadOnlyList<Policy> after)
        : base(name, question, combination, after) => ValueText = text;

    /// <summary>How an answer is written and read.</summary>
    public ValueText<T> ValueText { get; }

    internal sealed override Type SettledType => typeof(Settled<T>);

    /// <summary>Reads a decision of this policy back from the JSON that <see cref="Decision.ToJson"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="FormatException">The text is no decision, a decision of another policy, or its value has no known form.</exception>
    public Decision<T> ReadDecision(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var stored = StoredDecision.Parse(json);
        if (stored.Frame.Policy != Name)
            throw new FormatException($"Found a decision of {stored.Frame.Policy}, expected one of {Name}.");

        var value = stored.Outcome == DecisionOutcome.Decided ? Read(stored.StoredValues) : default;
        return new Decision<T>(stored.Frame, stored.Outcome, value, stored);
    }

    internal sealed override Settled NewSettled(SubjectId subject, object value) => new Settled<T>(this, subject, (T)value);

    internal sealed override IReadOnlyList<string> TextsOf(object value) => TextsOf((T)value);

    private protected abstract IReadOnlyList<string> TextsOf(T value);

    private protected abstract T Read(IReadOnlyList<string> texts);

    private protected T ReadSingle(IReadOnlyList<string> texts) => texts is [var only]
        ? ValueText.Read(only)
        : throw new FormatException($"Found {texts.Count} values of {Name}, expected one.");
}
