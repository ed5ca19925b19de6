#if !ENGINES_NUGET
using CustomerServiceRules.Approvals.Api;
using CustomerServiceRules.Approvals.Texts;

namespace CustomerServiceRules.Approvals.Engines;

public sealed class EngineContractTests
{
    private static readonly IReadOnlyList<TypeText> Ours = [.. PublicApi.TypesOf(typeof(IRuleRepository).Assembly, new ContractNotation())];

    [Fact]
    public void RuleEngine_InTheContractsNamespaces_OffersNothingThatTheContractLacks()
    {
        var namespaces = ContractFile.Rules.Namespaces.ToHashSet();

        var extra = Ours.Where(type => namespaces.Contains(type.Type.Namespace!)).SelectMany(Extra);

        extra.Should().BeEmpty("hosts write against the contract, and whatever else stood in its namespaces would tie them to one engine");
    }

    [Fact]
    public void RuleEngine_OutsideTheContractsNamespaces_OffersNothing()
    {
        var namespaces = ContractFile.Rules.Namespaces.ToHashSet();

        Ours.Select(type => type.Type).Where(type => !namespaces.Contains(type.Namespace!)).Should().BeEmpty();
    }

    [Fact]
    public void RuleEngine_WhatTheContractHasAndItLacks_IsTheApprovedList()
    {
        var lines = ContractFile.Rules.Types.SelectMany(Absent).OrderBy(line => line.Text, StringComparer.Ordinal).ToList();
        var total = ContractFile.Rules.Types.Sum(type => 1 + type.Members.Count);

        Approved.Verify(
            "tests/CustomerServiceRules.Approvals/approved/rule-engine.absent.txt",
            $"Types and members of the contract that the built-in rule engine does not have: {lines.Sum(line => line.Weight)} of {total}.\n\n{string.Join('\n', lines.Select(line => line.Text))}");
    }

    private static IEnumerable<string> Extra(TypeText type)
    {
        var contract = ContractFile.Rules.Find(type.Type.Namespace!, type.Name);
        if (contract is null)
            return [$"type {type.Type.Namespace}.{type.Name}"];

        var declaration = type.Declaration == contract.Declaration ? [] : new[] { $"'{type.Declaration}', expected '{contract.Declaration}'" };
        var bases = type.Bases.Except(contract.Bases).Select(@base => $"{contract.FullName} : {@base}");
        var members = type.Members.Where(member => !member.IsOverride && !contract.Members.Contains(member.Text)).Select(member => $"{contract.FullName}: {member.Text}");
        return [.. declaration, .. bases, .. members];
    }

    private static IEnumerable<(string Text, int Weight)> Absent(ContractType contract)
    {
        var type = Ours.FirstOrDefault(type => type.Type.Namespace == contract.Namespace && type.Name == contract.Name);
        if (type is null)
            return [(contract.FullName, 1 + contract.Members.Count)];

        var offered = Lineage(type.Type).SelectMany(each => new TypeText(each, new ContractNotation()).Members).Select(member => WithoutOverride(member.Text)).ToHashSet();
        return contract.Bases.Except(type.Bases).Select(@base => ($"{contract.FullName} : {@base}", 0))
            .Concat(contract.Members.Where(member => !offered.Contains(WithoutOverride(member))).Select(member => ($"{contract.FullName}: {member}", 1)));
    }

    private static string WithoutOverride(string member) => member.Replace("override ", "", StringComparison.Ordinal);

    private static IEnumerable<Type> Lineage(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }
}
#endif
