namespace CustomerServiceRules.Approvals.Documents;

public sealed class SnippetTests
{
    private static readonly Fence[] Code = [.. OwnDocuments.All.SelectMany(Fence.In).Where(fence => fence.Language is "csharp" or "cs" or "c#")];

    [Fact]
    public void CodeInDocuments_EqualsANamedRegionOfCompiledCode()
    {
        var compiled = Snippet.All.Select(snippet => snippet.Code).ToHashSet();

        Code.Where(fence => !compiled.Contains(fence.Text)).Select(fence => $"{fence.Path}:\n{fence.Text}").Should().BeEmpty();
    }

    [Fact]
    public void Regions_AreShownInADocument()
    {
        var shown = Code.Select(fence => fence.Text).ToHashSet();

        Snippet.All.Where(snippet => !shown.Contains(snippet.Code)).Select(snippet => $"{snippet.File.Path}: {snippet.Name}")
            .Should().BeEmpty("a region is for a snippet and for nothing else");
    }

    [Fact]
    public void QuickStart_InTheReadme_IsCompiledAndPrintsWhatItSays()
    {
        var fences = Fence.In(OwnDocuments.Readme).ToList();
        var quickStart = Snippet.All.Single(snippet => snippet.Name == "quick-start");

        var place = fences.FindIndex(fence => fence.Text == quickStart.Code);
        place.Should().BeGreaterThanOrEqualTo(0, $"README.md shows the region quick-start of {quickStart.File.Path}");
        var printed = fences[place + 1].Text.Split('\n');
        quickStart.File.Lines.Select(line => line.Trim()).Should().ContainInConsecutiveOrder(printed);
    }
}
