using CustomerServiceRules.Testing.Reporting;

namespace CustomerServiceRules.Testing;

/// <summary>Expectations of policies that decide a set, such as entitlements.</summary>
public static class ScenarioSetExpectations
{
    /// <summary>Expects exactly these elements, in any order; compared by their invariant texts.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="outcome">The outcome.</param>
    /// <param name="elements">All elements of the set.</param>
    /// <exception cref="ScenarioException">An element is missing or too many, or there is no decision.</exception>
    public static ScenarioOutcome<IReadOnlyList<T>> ExpectExactly<T>(this ScenarioOutcome<IReadOnlyList<T>> outcome, params IReadOnlyList<T> elements)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var (wanted, found) = (Texts(outcome, elements), outcome.Decision.Values);
        var met = outcome.Decision.IsDecided && wanted.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        return outcome.Met(met, $"exactly {DecisionText.Value(wanted)}", Difference(outcome, wanted.Except(found), found.Except(wanted)));
    }

    /// <summary>Expects these elements among others; compared by their invariant texts.</summary>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <param name="outcome">The outcome.</param>
    /// <param name="elements">Elements of the set.</param>
    /// <exception cref="ScenarioException">An element is missing, or there is no decision.</exception>
    public static ScenarioOutcome<IReadOnlyList<T>> ExpectAmongOthers<T>(this ScenarioOutcome<IReadOnlyList<T>> outcome, params IReadOnlyList<T> elements)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var missing = Texts(outcome, elements).Except(outcome.Decision.Values).ToList();
        return outcome.Met(outcome.Decision.IsDecided && missing.Count == 0, $"among others {DecisionText.Value(Texts(outcome, elements))}", Difference(outcome, missing, []));
    }

    private static IReadOnlyList<string> Texts<T>(ScenarioOutcome<IReadOnlyList<T>> outcome, IReadOnlyList<T> elements)
        where T : notnull => outcome.Policy.TextsOf((object)elements);

    private static string Difference<T>(ScenarioOutcome<IReadOnlyList<T>> outcome, IEnumerable<string> missing, IEnumerable<string> tooMany)
        where T : notnull
    {
        var (absent, extra) = (string.Join(", ", missing), string.Join(", ", tooMany));
        return $"{DecisionText.Summary(outcome.Decision)}{(absent.Length > 0 ? $"; missing {absent}" : "")}{(extra.Length > 0 ? $"; too many {extra}" : "")}";
    }
}
