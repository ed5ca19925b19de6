using System.Globalization;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Testing.Reporting;

/// <summary>Words what went wrong.</summary>
internal static class Failure
{
    private const int Around = 40;

    public static ScenarioException OfExpectation(Decision decision, IReadOnlyList<int> seeds, string expected, string found) => new(
        $"""
        {DecisionText.Heading(decision)}
        Expected: {expected}
        Found:    {found}
        {DecisionText.Tree(decision)}
        {SeedsTried(seeds)}
        """,
        expected,
        found);

    public static ScenarioException OfRepetition(Decision decision, int seed, string change, string found, Decision? repeated, PolicyFaultException? fault)
    {
        var expected = DecisionText.Summary(decision);
        var report = new List<string>
        {
            $"{DecisionText.Heading(decision)}: the decision changes when {change}.",
            $"Expected: {expected}, as in the order given",
            $"Found:    {found}",
            "As in the order given:",
            DecisionText.Tree(decision),
        };
        if (repeated is not null)
            report.AddRange(["After the change:", DecisionText.Tree(repeated), FirstDifference(decision.ToJson(), repeated.ToJson())]);
        report.Add(string.Create(CultureInfo.InvariantCulture, $"Seed: {seed} (repeat it alone with Shuffled(times: 1, seed: {seed}))"));
        return new ScenarioException(string.Join('\n', report), expected, found, seed, fault);
    }

    private static string SeedsTried(IReadOnlyList<int> seeds) => string.Create(
        CultureInfo.InvariantCulture, $"Seeds: {seeds[0]} to {seeds[^1]}, all with this decision");

    private static string FirstDifference(string expected, string found)
    {
        var at = expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Create(CultureInfo.InvariantCulture, $"The JSON differs from character {at + 1}: expected …{Excerpt(expected, at)}…, found …{Excerpt(found, at)}…");
    }

    private static string Excerpt(string json, int at)
    {
        var from = Math.Max(0, at - Around);
        return json[from..Math.Min(json.Length, at + Around)];
    }
}
