using CustomerServiceRules.Approvals.Api;
using CustomerServiceRules.Approvals.Engines;

namespace CustomerServiceRules.Approvals.Architecture;

public sealed class SealingTests
{
    [Theory]
    [MemberData(nameof(OwnAssemblies.Names), MemberType = typeof(OwnAssemblies))]
    public void Classes_FromWhichNothingDerives_AreSealed(string assembly)
    {
        var parents = OwnAssemblies.AllTypes().Select(type => Open(type.BaseType)).ToHashSet();

        OwnAssemblies.TypesOf(assembly)
            .Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && !parents.Contains(type) && !ContractLeavesOpen(type))
            .Should().BeEmpty("a class is sealed unless it was made to be derived from");
    }

    private static bool ContractLeavesOpen(Type type) =>
        ContractFile.FindInAny(EngineNames.InContract(type.Namespace ?? ""), new TypeNames(new ContractNotation(), type.Namespace).Write(type)) is { } contract
        && contract.Declaration.StartsWith("class ", StringComparison.Ordinal);

    private static Type? Open(Type? type) => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type;
}
