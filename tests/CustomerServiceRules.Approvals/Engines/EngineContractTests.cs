#if !ENGINES_NUGET
using System.Reflection;
using CustomerServiceRules.Approvals.Api;

namespace CustomerServiceRules.Approvals.Engines;

public sealed class EngineContractTests
{
    /// <summary>What the engines offer beyond the contract, and for whom.</summary>
    private static readonly Dictionary<string, string> OwnNamespaces = new()
    {
        [$"{EngineNames.ContractRules}.Conflicts"] = "hosts choose by name which match fires first",
        [$"{EngineNames.ContractRules}.Explaining"] = "authors ask why a rule does not match",
        [$"{EngineNames.ContractRules}.Loading"] = "hosts check that every rule asked for was loaded",
        [$"{EngineNames.ContractRules}.Loops"] = "hosts stop rules that feed themselves",
        [$"{EngineNames.ContractMachines}.Definitions"] = "a machine is checked and frozen once, and a million cases share it",
        [$"{EngineNames.ContractMachines}.Diagrams"] = "diagrams show what every state does, which the contract's texts leave out",
    };

    private static readonly Dictionary<string, (IReadOnlyList<TypeText> Ours, ContractFile Contract)> Packages = new()
    {
        ["rule-engine"] = (TypesOf(typeof(IRuleRepository).Assembly), ContractFile.Rules),
        ["state-machines"] = (TypesOf(typeof(FiringMode).Assembly), ContractFile.Machines),
        ["rule-testing"] = (TypesOf(Assembly.Load(EngineNames.ContractRules + ".Testing")), ContractFile.RuleTesting),
    };

    public static TheoryData<string> Names { get; } = [.. Packages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Package_InTheContractsNamespaces_OffersNothingThatTheContractLacks(string package)
    {
        var (ours, contract) = Packages[package];
        var namespaces = contract.Namespaces.ToHashSet();

        ours.Where(type => namespaces.Contains(type.Type.Namespace!)).SelectMany(type => Extra(contract, type))
            .Should().BeEmpty("hosts write against the contract, and whatever else stood in its namespaces would tie them to one engine");
    }

    [Fact]
    public void Packages_OutsideTheContractsNamespaces_OfferOnlyWhatStandsInNamespacesOfItsOwn() =>
        Packages.Values.SelectMany(package => package.Ours.Select(type => type.Type.Namespace!).Except(package.Contract.Namespaces)).Distinct()
            .Should().BeEquivalentTo(OwnNamespaces.Keys, "whatever goes beyond the contract stands apart, with its reason");

    [Theory]
    [MemberData(nameof(Names))]
    public void Package_LacksNothingOfTheContract(string package)
    {
        var (ours, contract) = Packages[package];

        contract.Types.SelectMany(type => Absent(ours, type)).Should().BeEmpty();
    }

    private static IReadOnlyList<TypeText> TypesOf(Assembly assembly) => [.. PublicApi.TypesOf(assembly, new ContractNotation())];

    private static IEnumerable<string> Extra(ContractFile file, TypeText type)
    {
        var contract = file.Find(type.Type.Namespace!, type.Name);
        if (contract is null)
            return [$"type {type.Type.Namespace}.{type.Name}"];

        var declaration = type.Declaration == contract.Declaration ? [] : new[] { $"'{type.Declaration}', expected '{contract.Declaration}'" };
        var bases = type.Bases.Except(contract.Bases).Select(@base => $"{contract.FullName} : {@base}");
        var members = type.Members.Where(member => !member.IsOverride && !contract.Members.Contains(member.Text)).Select(member => $"{contract.FullName}: {member.Text}");
        return [.. declaration, .. bases, .. members];
    }

    private static IEnumerable<string> Absent(IReadOnlyList<TypeText> ours, ContractType contract)
    {
        var type = ours.FirstOrDefault(type => type.Type.Namespace == contract.Namespace && type.Name == contract.Name);
        if (type is null)
            return [contract.FullName];

        var offered = Lineage(type.Type).SelectMany(each => new TypeText(each, new ContractNotation()).Members).Select(member => WithoutOverride(member.Text)).ToHashSet();
        return contract.Bases.Except(type.Bases).Select(@base => $"{contract.FullName} : {@base}")
            .Concat(contract.Members.Where(member => !offered.Contains(WithoutOverride(member))).Select(member => $"{contract.FullName}: {member}"));
    }

    private static string WithoutOverride(string member) => member.Replace("override ", "", StringComparison.Ordinal);

    private static IEnumerable<Type> Lineage(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }
}
#endif
