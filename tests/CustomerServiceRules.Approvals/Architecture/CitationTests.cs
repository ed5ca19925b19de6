using System.Reflection;
using System.Text.RegularExpressions;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Approvals.Architecture;

public sealed partial class CitationTests
{
    private static readonly Type[] Rules = [.. OwnAssemblies.AllTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Rule)))];

    [Fact]
    public void Rules_CiteTheirClauses() =>
        Rules.Should().NotBeEmpty().And.Subject
            .Where(rule => rule.GetCustomAttribute<CitesAttribute>() is not { Clauses.Count: > 0 }).Should().BeEmpty();

    [Fact]
    public void Rules_HaveAKebabNameWithThePrefixOfTheirModule() =>
        Rules.Select(rule => new RuleMetadata(rule).Name).Where(name => !KebabName().IsMatch(name)).Should().BeEmpty();

    [GeneratedRegex("^[a-z][a-z0-9-]*(\\.[a-z0-9]+(-[a-z0-9]+)*){2,}$")]
    private static partial Regex KebabName();
}
