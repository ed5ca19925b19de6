using System.Text.RegularExpressions;
using CustomerServiceRules.Approvals.Api;
using CustomerServiceRules.Approvals.Architecture;

namespace CustomerServiceRules.Approvals.Engines;

public sealed partial class EngineNamespaceTests
{
    private static readonly Regex EngineNamespace = new(
        $@"\b({Regex.Escape(EngineNames.ContractRules)}|{Regex.Escape(EngineNames.ContractMachines)})\b(?!\.(Tests|Testing\.Tests)\b)|\b(NRules|Stateless)\s*[.;]\s*[A-Z]?",
        RegexOptions.CultureInvariant);

    [Fact]
    public void Code_EnginesSeamAndUsingsOfSamplesAside_NamesNoEngineNamespace() =>
        SourceTree.Code("src", "tests", "samples")
            .Where(file => !MayNameEngines(file.Path))
            .SelectMany(file => file.Where(line => !Comment().IsMatch(line) && EngineNamespace.IsMatch(line)))
            .Should().BeEmpty("which engine runs is decided in src/Engines.props and nowhere else");

    [Fact]
    public void Projects_EnginesPropsAside_HaveNoUsingOfAnEngineNamespace() =>
        SourceTree.Files(".csproj", ".props", ".targets")
            .Where(file => file.Path != "src/Engines.props" && !MayNameEngines(file.Path))
            .SelectMany(file => file.Where(line => line.Contains("<Using ", StringComparison.Ordinal) && EngineNamespace.IsMatch(line)))
            .Should().BeEmpty();

    private static bool MayNameEngines(string path) =>
        path.StartsWith($"src/{EngineNames.ContractRules}", StringComparison.Ordinal)
        || path.StartsWith($"src/{EngineNames.ContractMachines}", StringComparison.Ordinal)
        || path.StartsWith($"tests/{EngineNames.ContractRules}", StringComparison.Ordinal)
        || path.StartsWith($"tests/{EngineNames.ContractMachines}", StringComparison.Ordinal)
        || path.StartsWith("tests/CustomerServiceRules.Benchmarks/Engines/", StringComparison.Ordinal)
        || path.StartsWith("src/CustomerServiceRules/Engines/BuiltIn/", StringComparison.Ordinal)
        || path.StartsWith("src/CustomerServiceRules/Engines/NuGet/", StringComparison.Ordinal)
        || SampleUsings().IsMatch(path);

    [GeneratedRegex(@"^\s*//")]
    private static partial Regex Comment();

    [GeneratedRegex("^samples/[^/]+/Usings\\.cs$")]
    private static partial Regex SampleUsings();
}
