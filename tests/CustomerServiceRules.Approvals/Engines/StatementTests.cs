using System.Text.RegularExpressions;
using CustomerServiceRules.Approvals.Architecture;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals.Engines;

/// <summary>Every statement about what the engines do has a test that names its number.</summary>
public sealed partial class StatementTests
{
    /// <summary>Statements that promise nothing that a test could fail on, each with what it leaves open.</summary>
    private static readonly Dictionary<string, string> Open = new()
    {
        ["R58"] = "whether a conforming insertion makes an All rule fire again varies in the original and is marked free",
    };

    [Fact]
    public void Statements_OfTheEngines_HaveATestEach()
    {
        var tested = SourceTree.Code("tests").Where(file => Engine().IsMatch(file.Path))
            .SelectMany(file => file.Lines.SelectMany(line => Cited().Matches(line).Select(match => match.Groups[1].Value)))
            .ToHashSet();

        Stated().Where(statement => !tested.Contains(statement) && !Open.ContainsKey(statement)).Should().BeEmpty();
        tested.Except(Stated()).Should().BeEmpty("a test can only cite a statement that exists");
    }

    [Fact]
    public void OpenStatements_AreStatements() => Open.Keys.Except(Stated()).Should().BeEmpty();

    private static IEnumerable<string> Stated() =>
        File.ReadLines(Path.Combine(SharedFiles.Root, "tests", "CustomerServiceRules.Approvals", "contract", "behaviour.md"))
            .Select(line => Statement().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\.(RuleEngine|StateMachines)\.")]
    private static partial Regex Engine();

    [GeneratedRegex(@"^- \*\*([RS]\d+)\*\*")]
    private static partial Regex Statement();

    [GeneratedRegex("""Trait\("Behaviour", "([RS]\d+)"\)""")]
    private static partial Regex Cited();
}
