using System.Text.RegularExpressions;

namespace CustomerServiceRules.Approvals.Architecture;

public sealed partial class WordingTests
{
    private const string Contract = "tests/CustomerServiceRules.Approvals/contract/";
    private const string ThisFile = "tests/CustomerServiceRules.Approvals/Architecture/WordingTests.cs";

    [Fact]
    public void Files_HaveNoUnfinishedBusiness() =>
        Written(".cs", ".csproj", ".props", ".targets", ".md").SelectMany(file => file.Where(line => Unfinished().IsMatch(line))).Should().BeEmpty();

    [Fact]
    public void Prose_HasNoBoasting() =>
        Written(".md", ".csproj").Concat(SourceTree.Code("src")).SelectMany(file => file.Where(line => Boasting().IsMatch(line))).Should().BeEmpty();

    [Fact]
    public void SeverityOfWarnings_IsNotSwitchedOffInCode() =>
        SourceTree.Code("src", "tests", "samples").SelectMany(file => file.Where(line => line.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal) && !line.Contains("//", StringComparison.Ordinal)))
            .Should().BeEmpty("a warning that is wrong in one place is switched off there with its reason behind it");

    private static IEnumerable<SourceFile> Written(params string[] extensions) => SourceTree.Files(extensions)
        .Where(file => file.Path != ThisFile && !file.Path.StartsWith(Contract, StringComparison.Ordinal));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(comprehensive|robust|enhanced)\w*\b", RegexOptions.IgnoreCase)]
    private static partial Regex Boasting();
}
