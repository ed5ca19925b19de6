using CustomerServiceRules.Approvals.Texts;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals.Documents;

public sealed class LifecyclePageTests
{
    private static readonly Rulebook Own = OwnProcedures.Together;

    [Fact]
    public void Pages_OfTheLifecyclesOfTheOwnModules_AreTheApprovedOnes()
    {
        foreach (var lifecycle in Own.Catalogue.Lifecycles)
            Approved.Verify(LifecyclePage.PathOf(lifecycle), LifecyclePage.Of(Own.Catalogue, lifecycle));
    }

    [Fact]
    public void Pages_OfLifecyclesThatAreGone_DoNotRemain()
    {
        var folder = Path.Combine(SharedFiles.Root, "docs", "lifecycles");
        var found = Directory.Exists(folder) ? Directory.GetFiles(folder).Select(path => $"docs/lifecycles/{Path.GetFileName(path)}") : [];

        found.Should().BeSubsetOf(Own.Catalogue.Lifecycles.Select(LifecyclePage.PathOf));
    }

    [Fact]
    public void Page_OfALifecycleWithARegion_IsTheApprovedOne()
    {
        var rulebook = Rulebook.Compose(new RentalModule());
        var entry = rulebook.Catalogue.Lifecycles.Should().ContainSingle().Subject;

        Approved.Verify("tests/CustomerServiceRules.Approvals/approved/lifecycle-page.md", LifecyclePage.Of(rulebook.Catalogue, entry));
        LifecyclePage.PathOf(entry).Should().Be("docs/lifecycles/rental-case.md");
    }
}
