using System.Reflection;
using CustomerServiceRules.Approvals.Api;
using CustomerServiceRules.Approvals.Architecture;
using CustomerServiceRules.TestData;
using Mono.Cecil;

namespace CustomerServiceRules.Approvals.Engines;

/// <summary>
/// The seam of the packages is compiled into this project too, against the built-in engine: what breaks it breaks the
/// ordinary build. The whole library is built that way by <c>dotnet build src/CustomerServiceRules -p:Seam=NuGet</c>.
/// </summary>
public sealed class SeamTests
{
    private const BindingFlags All = BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private const string Seam = "CustomerServiceRules.Engines";

    [Fact]
    public void Seam_TypesThatBothSidesHave_DeclareTheSameMembers()
    {
        var library = Assembly.Load("CustomerServiceRules");
        var types = TypesOf("BuiltIn").Intersect(TypesOf("NuGet")).ToList();

        types.Should().Contain("Engine");
        foreach (var type in types)
            Members(typeof(SeamTests).Assembly.GetType($"{Seam}.{type}")!).Should().Equal(Members(library.GetType($"{Seam}.{type}")!), type);
    }

    [Fact]
    public void Library_OutsideTheSeam_UsesNoTypeThatOnlyOneSideHas()
    {
        var oneSided = TypesOf("BuiltIn").Except(TypesOf("NuGet")).ToHashSet();

        CompiledReferences.In(CompiledAssemblies.Open("CustomerServiceRules"))
            .Where(use => use.By.Namespace != Seam && use.Of is TypeReference { Namespace: Seam } type && oneSided.Contains(type.Name))
            .Should().BeEmpty();
    }

    [Fact]
    public void Seam_OfTheLibrary_IsTheOneOfTheFlavour() =>
        Name(Assembly.Load("CustomerServiceRules")).Should().Be(EngineNames.Rules == EngineNames.ContractRules ? "BuiltIn" : "NuGet");

    [Fact]
    public void Seam_CompiledHere_IsTheOneOfThePackages() => Name(typeof(SeamTests).Assembly).Should().Be("NuGet");

    private static object? Name(Assembly assembly) => assembly.GetType($"{Seam}.Engine")!.GetField("Name")!.GetRawConstantValue();

    private static IEnumerable<string> TypesOf(string side) =>
        Directory.EnumerateFiles(Path.Combine(SharedFiles.Root, "src", "CustomerServiceRules", "Engines", side), "*.cs").Select(path => Path.GetFileNameWithoutExtension(path));

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(All).Where(member => member is not Type && member is not MethodBase { IsPrivate: true } && member is not FieldInfo { IsPrivate: true })
            .Select(member => member.ToString()!).Order(StringComparer.Ordinal);
}
