using System.Reflection;
using CustomerServiceRules.Approvals.Api;

namespace CustomerServiceRules.Approvals.Engines;

public sealed class ExportedNameTests
{
    private static readonly string[] UsedParts = ["", ".Fluent", ".Fluent.Dsl", ".RuleModel"];

    [Theory]
    [InlineData("CustomerServiceRules")]
    [InlineData("CustomerServiceRules.DependencyInjection")]
    [InlineData("CustomerServiceRules.Testing")]
    public void PublicTypes_OfThePackage_HaveNoNameThatTheEnginesExport(string package)
    {
        var exported = Exported().ToHashSet();
        exported.Should().Contain("Rule").And.Contain("StateMachine");

        Assembly.Load(package).GetExportedTypes().Where(type => !type.IsNested && exported.Contains(Simple(type.Name)))
            .Should().BeEmpty("a file with the engines' global usings could not tell the two apart");
    }

    private static IEnumerable<string> Exported() =>
        ContractFile.Rules.Types.Where(type => UsedParts.Any(part => type.Namespace == EngineNames.ContractRules + part))
            .Concat(ContractFile.Machines.Types.Where(type => type.Namespace == EngineNames.ContractMachines))
            .Where(type => !type.Name.Contains('.', StringComparison.Ordinal))
            .Select(type => Simple(type.Name));

    private static string Simple(string name) => name.Split('`', '<')[0];
}
