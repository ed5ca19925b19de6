using CustomerServiceRules.Approvals.Architecture;

namespace CustomerServiceRules.Approvals.Documents;

/// <summary>The documents of the repository; the copied contract is not one of them.</summary>
internal static class OwnDocuments
{
    public static IReadOnlyList<SourceFile> All { get; } =
        [.. SourceTree.Files(".md").Where(file => !file.Path.StartsWith("tests/CustomerServiceRules.Approvals/contract/", StringComparison.Ordinal))];

    public static SourceFile Readme { get; } = All.Single(file => file.Path == "README.md");
}
