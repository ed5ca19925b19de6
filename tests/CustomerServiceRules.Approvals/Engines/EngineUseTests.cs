using System.Reflection;
using CustomerServiceRules.Approvals.Api;
using CustomerServiceRules.Approvals.Architecture;
using Mono.Cecil;

namespace CustomerServiceRules.Approvals.Engines;

public sealed class EngineUseTests
{
    private const string Seam = "CustomerServiceRules.Engines";

    private static readonly ContractNotation Notation = new();

    [Theory]
    [InlineData("CustomerServiceRules")]
    [InlineData("CustomerServiceRules.DependencyInjection")]
    [InlineData("CustomerServiceRules.Testing")]
    [InlineData("ComplaintDesk")]
    [InlineData("RetailTiering")]
    [InlineData("CustomerServiceRules.Approvals")]
    public void Assembly_SeamAside_UsesOnlyWhatTheContractHas(string assembly) =>
        OutsideTheContract(CompiledAssemblies.Open(assembly)).Should().BeEmpty();

    [Theory]
    [InlineData("CustomerServiceRules.Tests")]
    [InlineData("CustomerServiceRules.Scenarios")]
    [InlineData("CustomerServiceRules.DependencyInjection.Tests")]
    [InlineData("CustomerServiceRules.Testing.Tests")]
    public void TestAssembly_UsesOnlyWhatTheContractHas(string project) =>
        OutsideTheContract(CompiledAssemblies.OpenTests(project)).Should().BeEmpty();

    [Fact]
    public void Library_UsesTheEngine() => EngineUses(CompiledAssemblies.Open("CustomerServiceRules")).Should().NotBeEmpty();

    private static IEnumerable<string> OutsideTheContract(ModuleDefinition module) => EngineUses(module)
        .Where(use => use.By.Namespace != Seam)
        .Select(use => (use.By, Line: Missing(Runtime(use.Of))))
        .Where(use => use.Line is not null)
        .Select(use => $"{use.By.FullName} uses {use.Line}");

    private static IEnumerable<Use> EngineUses(ModuleDefinition module) => CompiledReferences.In(module)
        .Where(use => EngineNames.IsEngine((use.Of as TypeReference ?? use.Of.DeclaringType).Namespace) && use.Of is not TypeSpecification);

    /// <summary>The used member in the loaded engine; both views read the same file, so that a token means the same in both.</summary>
    private static MemberInfo Runtime(MemberReference reference)
    {
        var definition = reference switch
        {
            TypeReference type => type.Resolve(),
            MethodReference method => method.Resolve(),
            FieldReference field => (IMemberDefinition)field.Resolve(),
            _ => throw new InvalidOperationException($"Found the reference {reference.FullName}, expected a type, a method or a field."),
        };
        var module = ((MemberReference)definition).Module;
        return Assembly.Load(module.Assembly.Name.FullName).ManifestModule.ResolveMember(definition.MetadataToken.ToInt32())!;
    }

    private static string? Missing(MemberInfo member)
    {
        var type = member as Type ?? member.DeclaringType!;
        var text = new TypeText(type, Notation);
        var contract = ContractFile.Rules.Find(EngineNames.InContract(type.Namespace!), text.Name)
            ?? ContractFile.Machines.Find(EngineNames.InContract(type.Namespace!), text.Name);
        if (contract is null)
            return $"{type.Namespace}.{text.Name}, which the contract lacks";
        if (member is Type || type.IsEnum || typeof(Delegate).IsAssignableFrom(type))
            return null;

        var line = text.Members.FirstOrDefault(candidate => Stands(candidate.Member, member))?.Text;
        return line is not null && contract.Members.Contains(line) ? null : $"{type.Namespace}.{text.Name}: {line ?? member.Name}, which the contract lacks";
    }

    private static bool Stands(MemberInfo written, MemberInfo used) => written switch
    {
        PropertyInfo property => property.GetAccessors(true).Contains(used),
        EventInfo @event => @event.AddMethod == used || @event.RemoveMethod == used,
        _ => written == used,
    };
}
