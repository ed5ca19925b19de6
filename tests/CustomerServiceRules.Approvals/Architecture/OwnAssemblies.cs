using System.Reflection;
using System.Runtime.CompilerServices;
using CustomerServiceRules.Approvals.Api;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals.Architecture;

/// <summary>The assemblies that the packages and samples are made of.</summary>
public static class OwnAssemblies
{
    private static readonly string[] PackageNames = [.. Directory
        .EnumerateFiles(Path.Combine(SharedFiles.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Where(package => EngineNames.Rules == EngineNames.ContractRules || !EngineNames.IsContractEngine(package))
        .Order(StringComparer.Ordinal)];

    private static readonly string[] SampleNames = [.. Directory
        .EnumerateFiles(Path.Combine(SharedFiles.Root, "samples"), "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal)];

    /// <summary>The projects below src; under the NuGet flavour without the engines.</summary>
    public static TheoryData<string> Packages { get; } = [.. PackageNames];

    /// <summary>The packages and the samples.</summary>
    public static TheoryData<string> Names { get; } = [.. PackageNames, .. SampleNames];

    internal static IEnumerable<Type> AllTypes() => PackageNames.Concat(SampleNames).SelectMany(TypesOf);

    /// <summary>All types that people wrote.</summary>
    internal static IEnumerable<Type> TypesOf(string assembly) => Assembly.Load(assembly).GetTypes().Where(type => !IsGenerated(type));

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true
        || type.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) == true
        || type.IsDefined(typeof(CompilerGeneratedAttribute), false)
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
