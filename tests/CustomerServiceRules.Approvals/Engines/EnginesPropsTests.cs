using System.Xml.Linq;
using CustomerServiceRules.Approvals.Api;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals.Engines;

public sealed class EnginesPropsTests
{
    private static readonly string[] Parts = ["", ".Fluent", ".Fluent.Dsl", ".RuleModel"];

    public static TheoryData<string, string, string> Flavours { get; } = new()
    {
        { "BuiltIn", EngineNames.ContractRules, EngineNames.ContractMachines },
        { "NuGet", "NRules", "Stateless" },
    };

    /// <summary>The state machines are named with the engine that brings them.</summary>
    [Theory]
    [MemberData(nameof(Flavours))]
    public void EnginesProps_InEitherFlavour_GivesTheNamespacesThatPoliciesAndLifecyclesNeedAndNoOther(string flavour, string rules, string machines)
    {
        var expected = Parts.Select(part => rules + part).Concat(HasStateMachines() ? [machines] : []);

        GlobalUsings(flavour).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void EnginesProps_GivesUsingsOnlyForAFlavour() =>
        Document().Descendants("Using").Where(use => ConditionOf(use) is null).Should().BeEmpty();

    private static bool HasStateMachines() => Directory.Exists(Path.Combine(SharedFiles.Root, "src", EngineNames.ContractMachines));

    private static IEnumerable<string> GlobalUsings(string flavour) => Document().Descendants("Using")
        .Where(use => ConditionOf(use) == $"'$(Engines)' == '{flavour}'")
        .Select(use => use.Attribute("Include")!.Value);

    private static string? ConditionOf(XElement use) => use.Attribute("Condition")?.Value ?? use.Parent!.Attribute("Condition")?.Value;

    private static XDocument Document() => XDocument.Load(Path.Combine(SharedFiles.Root, "src", "Engines.props"));
}
