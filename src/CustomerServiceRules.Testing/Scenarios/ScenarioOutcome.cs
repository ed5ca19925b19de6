using CustomerServiceRules.Decisions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Testing.Reporting;

namespace CustomerServiceRules.Testing;

/// <summary>
/// What a policy decided in a scenario, the same in every order. Each expectation throws a <see cref="ScenarioException"/>
/// unless it is met, and answers this outcome, so that expectations chain. Immutable.
/// </summary>
/// <typeparam name="T">The type of the decision's value.</typeparam>
public sealed class ScenarioOutcome<T>
    where T : notnull
{
    private readonly IReadOnlyList<int> _seeds;

    internal ScenarioOutcome(Policy<T> policy, Decision<T> decision, IReadOnlyList<int> seeds)
    {
        Policy = policy;
        Decision = decision;
        _seeds = seeds;
    }

    /// <summary>The policy that decided.</summary>
    public Policy<T> Policy { get; }

    /// <summary>The decision, for what no expectation asks about.</summary>
    public Decision<T> Decision { get; }

    /// <summary>Expects a decision with this value; compared by its invariant text.</summary>
    /// <param name="value">The value; of a set, its elements sorted by key.</param>
    /// <exception cref="ScenarioException">Another value, a conflict or no decision.</exception>
    public ScenarioOutcome<T> ExpectValue(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var texts = Policy.TextsOf((object)value);
        return Met(Decision.IsDecided && Decision.Values.SequenceEqual(texts, StringComparer.Ordinal), $"the value {DecisionText.Value(texts)}");
    }

    /// <summary>Expects that no rule concluded.</summary>
    /// <exception cref="ScenarioException">A decision or a conflict.</exception>
    public ScenarioOutcome<T> ExpectUndecided() => Met(Decision.Outcome == DecisionOutcome.Undecided, "undecided");

    /// <summary>Expects that rules contradict each other.</summary>
    /// <param name="rules">The names of the rules on the sides of one conflict, in any order and no others; none: whichever.</param>
    /// <exception cref="ScenarioException">No conflict, or one of other rules.</exception>
    public ScenarioOutcome<T> ExpectConflict(params string[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var met = Decision.Outcome == DecisionOutcome.Conflict
            && (rules.Length == 0 || Decision.Conflicts.Any(conflict => conflict.Sides.Select(side => side.Rule).ToHashSet(StringComparer.Ordinal).SetEquals(rules)));
        return Met(met, rules.Length == 0 ? "a conflict" : $"a conflict of {string.Join(" against ", rules)}");
    }

    /// <summary>Expects that the decision rests on clauses: its rules', its parameters' or those of decisions before it.</summary>
    /// <param name="clauses">The clause IDs, all of which must be cited; others may be.</param>
    /// <exception cref="ArgumentException">No clause is given.</exception>
    /// <exception cref="ScenarioException">One is not cited.</exception>
    public ScenarioOutcome<T> ExpectClauses(params string[] clauses)
    {
        ThrowIfNothing(clauses, nameof(clauses));
        var cited = Decision.Clauses();
        return Met(clauses.All(cited.Contains), $"citations of {string.Join(", ", clauses)}", Citations(cited));
    }

    /// <summary>Expects that the decision rests on none of these clauses.</summary>
    /// <param name="clauses">The clause IDs.</param>
    /// <exception cref="ArgumentException">No clause is given.</exception>
    /// <exception cref="ScenarioException">One is cited.</exception>
    public ScenarioOutcome<T> ExpectNoClauses(params string[] clauses)
    {
        ThrowIfNothing(clauses, nameof(clauses));
        var cited = Decision.Clauses();
        return Met(!clauses.Any(cited.Contains), $"no citation of {string.Join(", ", clauses)}", Citations(cited));
    }

    /// <summary>Expects that rules are among the grounds that stand.</summary>
    /// <param name="rules">The names of the rules, all of which must have concluded; others may have.</param>
    /// <exception cref="ArgumentException">No rule is given.</exception>
    /// <exception cref="ScenarioException">The ground of one is missing or has fallen.</exception>
    public ScenarioOutcome<T> ExpectRules(params string[] rules)
    {
        ThrowIfNothing(rules, nameof(rules));
        var standing = Decision.Reasons.Select(reason => reason.Rule).Distinct().ToList();
        return Met(rules.All(standing.Contains), $"grounds by {string.Join(", ", rules)}", standing.Count == 0 ? "no ground" : $"grounds by {string.Join(", ", standing)}");
    }

    /// <summary>Expects that a rule concluded and fell, because another overrides it.</summary>
    /// <param name="rule">The name of the fallen rule.</param>
    /// <param name="by">The name of the rule that overrides it.</param>
    /// <exception cref="ScenarioException">It did not fall, or by another rule.</exception>
    public ScenarioOutcome<T> ExpectOverridden(string rule, string by)
    {
        var fallen = Decision.Overridden.Where(reason => reason.Rule == rule).ToList();
        var found = fallen.Count == 0 ? $"no fallen ground by {rule}" : $"{rule} overridden by {string.Join(", ", fallen.SelectMany(reason => reason.OverriddenBy).Distinct())}";
        return Met(fallen.Exists(reason => reason.OverriddenBy.Contains(by)), $"{rule} overridden by {by}", found);
    }

    /// <summary>Expects that a rule did not conclude, and why: one of its failed conditions has everything that is said here.</summary>
    /// <param name="rule">The name of the rule: of this policy, or of one before it whose decision was found wanting.</param>
    /// <param name="actual">What was found, in invariant text.</param>
    /// <param name="required">What would have been needed, in invariant text.</param>
    /// <param name="distance">How far the one is from the other, in invariant text.</param>
    /// <param name="clause">A clause that the needed value rests on, or one that the rule cites.</param>
    /// <exception cref="ScenarioException">The rule concluded, or it failed by other conditions.</exception>
    public ScenarioOutcome<T> ExpectWhyNot(string rule, string? actual = null, string? required = null, string? distance = null, string? clause = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        var wanted = new WantedRefusal(rule, actual, required, distance, clause);
        var found = wanted.Of(Decision.Refusals);
        return Met(found.Any(wanted.IsMetBy), wanted.ToString(), WantedRefusal.Describe(rule, found));
    }

    internal ScenarioOutcome<T> Met(bool isMet, string expected, string? found = null) => isMet
        ? this
        : throw Failure.OfExpectation(Decision, _seeds, expected, found ?? DecisionText.Summary(Decision));

    private static void ThrowIfNothing(string[] names, string parameter)
    {
        ArgumentNullException.ThrowIfNull(names, parameter);
        if (names.Length == 0)
            throw new ArgumentException("Found nothing to expect, expected at least one name.", parameter);
    }

    private static string Citations(IReadOnlyList<string> cited) => cited.Count == 0 ? "no citation" : $"citations of {string.Join(", ", cited)}";
}
