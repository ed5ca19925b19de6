using Mono.Cecil;

namespace CustomerServiceRules.Approvals.Architecture;

public sealed class LevelTests
{
    private static readonly ModuleDefinition Library = CompiledAssemblies.Open("CustomerServiceRules");

    [Fact]
    public void Namespaces_OfTheLibrary_HaveALevel() =>
        OwnTypes().Select(type => type.Namespace).Distinct().Where(space => Levels.Of(space) < 0)
            .Should().BeEmpty("a new room needs its place in Levels.cs and in docs/adr/0002-kernel-levels.md");

    [Fact]
    public void Types_OfTheLibrary_UseNoHigherLevel() =>
        Uses().Where(use => Levels.Of(use.By.Namespace) < Levels.Of(TypeOf(use).Namespace))
            .Select(use => $"{use.By.FullName} uses {TypeOf(use).FullName}").Distinct().Should().BeEmpty();

    [Fact]
    public void Procedures_UseNoInternalsOfTheKernel()
    {
        var internals = Uses()
            .Where(use => Levels.Room(use.By.Namespace) == "Procedures" && Levels.Room(TypeOf(use).Namespace) != "Procedures")
            .Where(use => !IsVisible(use.Of));

        internals.Select(use => $"{use.By.FullName} uses {use.Of.FullName}").Distinct()
            .Should().BeEmpty("a vendor's module has the public parts and no others, so a built-in one makes do with them");
    }

    [Fact]
    public void Seam_IsUsedOnlyByPoliciesAndItself() =>
        Uses().Where(use => Levels.Room(TypeOf(use).Namespace) == "Engines").Select(use => Levels.Room(use.By.Namespace)).Distinct()
            .Should().BeSubsetOf(["Engines", "Policies", "Lifecycles"]).And.Contain("Policies");

    private static IEnumerable<TypeDefinition> OwnTypes() => Library.Types.Where(IsOurs);

    private static IEnumerable<Use> Uses() => CompiledReferences.In(Library)
        .Where(use => IsOurs(use.By) && IsOurs(TypeOf(use)) && TypeOf(use).Scope == Library);

    /// <summary>What the compiler adds lies in no namespace, or in one of the framework's.</summary>
    private static bool IsOurs(TypeReference type) => type.Namespace.StartsWith("CustomerServiceRules", StringComparison.Ordinal);

    private static TypeReference TypeOf(Use use)
    {
        var type = use.Of as TypeReference ?? use.Of.DeclaringType;
        while (type.DeclaringType is not null)
            type = type.DeclaringType;
        return type.GetElementType();
    }

    private static bool IsVisible(MemberReference reference) => reference switch
    {
        TypeReference type => type.Resolve() is { } definition && (definition.IsPublic || definition.IsNestedPublic),
        MethodReference method => method.Resolve() is { } definition && (definition.IsPublic || definition.IsFamily || definition.IsFamilyOrAssembly),
        FieldReference field => field.Resolve() is { } definition && (definition.IsPublic || definition.IsFamily || definition.IsFamilyOrAssembly),
        _ => false,
    };
}
