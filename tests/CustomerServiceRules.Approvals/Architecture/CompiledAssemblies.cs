using CustomerServiceRules.TestData;
using Mono.Cecil;

namespace CustomerServiceRules.Approvals.Architecture;

/// <summary>Opens the assemblies of the repository as this build compiled them.</summary>
internal static class CompiledAssemblies
{
    private static readonly DefaultAssemblyResolver Resolver = NewResolver();

    /// <summary>An assembly that the approvals reference.</summary>
    public static ModuleDefinition Open(string name) => Read(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

    /// <summary>The assembly of another test project, which the build makes before this one.</summary>
    public static ModuleDefinition OpenTests(string project)
    {
        var output = Path.GetRelativePath(Path.Combine(SharedFiles.Root, "tests", "CustomerServiceRules.Approvals"), AppContext.BaseDirectory);
        return Read(Path.Combine(SharedFiles.Root, "tests", project, output, project + ".dll"));
    }

    private static ModuleDefinition Read(string path) => ModuleDefinition.ReadModule(path, new ReaderParameters { AssemblyResolver = Resolver });

    private static DefaultAssemblyResolver NewResolver()
    {
        var resolver = new DefaultAssemblyResolver();
        foreach (var folder in resolver.GetSearchDirectories())
            resolver.RemoveSearchDirectory(folder);
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        return resolver;
    }
}
