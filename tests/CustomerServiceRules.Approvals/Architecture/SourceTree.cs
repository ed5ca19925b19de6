using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals.Architecture;

/// <summary>A file of the repository.</summary>
/// <param name="Path">Its path relative to the root, with slashes.</param>
internal sealed record SourceFile(string Path)
{
    public string[] Lines { get; } = File.ReadAllLines(System.IO.Path.Combine(SharedFiles.Root, Path));

    /// <summary>The lines that match, each as <c>path:number: text</c>.</summary>
    public IEnumerable<string> Where(Func<string, bool> matches) =>
        Lines.Select((line, i) => (line, i)).Where(entry => matches(entry.line)).Select(entry => $"{Path}:{entry.i + 1}: {entry.line.Trim()}");
}

/// <summary>The files of the repository that people write; build outputs aside.</summary>
internal static class SourceTree
{
    private static readonly string[] Outputs = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput", ".git", ".vs"];

    private static readonly string[] All = [.. In(new DirectoryInfo(SharedFiles.Root)).Order(StringComparer.Ordinal)];

    public static IEnumerable<SourceFile> Files(params string[] extensions) =>
        All.Where(path => extensions.Contains(Path.GetExtension(path))).Select(path => new SourceFile(path));

    /// <summary>The C# files below one of the top folders <c>src</c>, <c>tests</c>, <c>samples</c>.</summary>
    public static IEnumerable<SourceFile> Code(params string[] folders) =>
        Files(".cs").Where(file => folders.Any(folder => file.Path.StartsWith(folder + "/", StringComparison.Ordinal)));

    private static IEnumerable<string> In(DirectoryInfo folder) => folder.EnumerateDirectories()
        .Where(child => !Outputs.Contains(child.Name))
        .SelectMany(In)
        .Concat(folder.EnumerateFiles().Select(file => Path.GetRelativePath(SharedFiles.Root, file.FullName).Replace('\\', '/')));
}
