using Xunit.Abstractions;

namespace CustomerServiceRules.Approvals.Architecture;

public sealed class FileTests(ITestOutputHelper output)
{
    private const int LongestInSrc = 300;
    private const int LongestInTests = 400;
    private const int Median = 60;

    /// <summary>Files that may be longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> MayBeLonger = [];

    [Theory]
    [InlineData("src", LongestInSrc)]
    [InlineData("samples", LongestInSrc)]
    [InlineData("tests", LongestInTests)]
    public void Files_AreNotLong(string folder, int longest) =>
        SourceTree.Code(folder).Where(file => file.Lines.Length > longest && !MayBeLonger.ContainsKey(file.Path))
            .Select(file => $"{file.Path}: {file.Lines.Length} lines, expected at most {longest}").Should().BeEmpty();

    [Fact]
    public void ExceptionsToTheLength_AreStillNeeded() =>
        MayBeLonger.Keys.Where(path => SourceTree.Code("src", "tests", "samples").All(file => file.Path != path || file.Lines.Length <= LongestInSrc))
            .Should().BeEmpty();

    [Fact]
    public void Files_HalfOfThem_AreShorterThanSixtyLines()
    {
        var lengths = SourceTree.Code("src", "tests", "samples").Select(file => file.Lines.Length).Order().ToList();
        var median = lengths[lengths.Count / 2];
        output.WriteLine($"{lengths.Count} files, median {median} lines, longest {lengths[^1]}");

        median.Should().BeLessThan(Median);
    }

    [Fact]
    public void Comments_AreRare()
    {
        var lines = SourceTree.Code("src").SelectMany(file => file.Lines).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var comments = lines.Count(line => line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("///", StringComparison.Ordinal));
        output.WriteLine($"{comments} comment lines of {lines.Count}");

        comments.Should().BeLessThan(lines.Count / 25, "comments say why, and most code says it itself");
    }
}
