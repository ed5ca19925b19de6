using System.Text.RegularExpressions;
using CustomerServiceRules.Approvals.Architecture;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals.Documents;

public sealed partial class ReadmeTests
{
    [Fact]
    public void Readme_GivesTheTwoCommands() =>
        Fence.In(OwnDocuments.Readme).Select(fence => fence.Text)
            .Should().Contain("dotnet run -c Release --project samples/RetailTiering\ndotnet test");

    [Fact]
    public void ProjectsInCommands_Exist() =>
        OwnDocuments.All.SelectMany(document => document.Lines.SelectMany(line => Project().Matches(line).Select(match => (document.Path, Project: match.Groups[1].Value))))
            .Where(named => !Directory.EnumerateFiles(Rooted(named.Project), "*.csproj").Any())
            .Should().BeEmpty();

    [Fact]
    public void LinksInDocuments_LeadToFilesOfTheRepository() =>
        OwnDocuments.All.SelectMany(BrokenLinks).Should().BeEmpty();

    private static IEnumerable<string> BrokenLinks(SourceFile document)
    {
        var folder = Path.GetDirectoryName(Rooted(document.Path))!;
        return document.Lines.SelectMany(line => Link().Matches(line)).Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0])))
            .Select(target => $"{document.Path}: {target}");
    }

    private static string Rooted(string path) => Path.Combine(SharedFiles.Root, path);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?:--project|dotnet (?:build|test|pack)) ((?:src|tests|samples)/[\w./]+)")]
    private static partial Regex Project();
}
