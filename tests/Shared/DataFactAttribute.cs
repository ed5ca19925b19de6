namespace CustomerServiceRules.TestData;

/// <summary>A fact that needs files which a checkout may lack; it is skipped, visibly, where they are absent.</summary>
internal sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute(params string[] relativePaths) => Skip = SharedFiles.WhyAbsent(relativePaths);
}

/// <summary>A theory that needs files which a checkout may lack; it is skipped, visibly, where they are absent.</summary>
internal sealed class DataTheoryAttribute : TheoryAttribute
{
    public DataTheoryAttribute(params string[] relativePaths) => Skip = SharedFiles.WhyAbsent(relativePaths);
}

/// <summary>A fact of the long run: skipped unless the environment variable CSR_LONG is 1.</summary>
internal sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CSR_LONG") != "1")
            Skip = "Long run: set CSR_LONG=1.";
    }
}

/// <summary>Finds the repository root and, beside it, the shared folder that a checkout may lack.</summary>
internal static class SharedFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>The absolute path of a file below ../shared, for instance <c>data/retail-iowa/outlets.csv</c>.</summary>
    public static string PathOf(string relativePath) => Path.Combine(Root, "..", "shared", relativePath);

    public static string? WhyAbsent(string[] relativePaths)
    {
        var missing = relativePaths.FirstOrDefault(path => !File.Exists(PathOf(path)));
        return missing is null ? null : $"../shared/{missing} is absent.";
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CustomerServiceRules.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No CustomerServiceRules.sln above {AppContext.BaseDirectory}.");
    }
}
