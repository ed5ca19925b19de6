using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// A left-hand side without Or and without nested And: its elements in written order.
internal static class OrExpansion
{
    internal static IReadOnlyList<IReadOnlyList<RuleElement>> Branches(RuleElement element) => element switch
    {
        OrElement or => [.. or.ChildElements.SelectMany(Branches)],
        AndElement and => and.ChildElements.Aggregate<RuleElement, IReadOnlyList<IReadOnlyList<RuleElement>>>(
            [[]], (branches, child) => Multiply(branches, Branches(child))),
        _ => [[element]],
    };

    // Declarations of all branches in order of definition; one that several branches bind counts once.
    internal static IReadOnlyList<Declaration> Declarations(RuleElement element) => [.. Exported(element).Distinct()];

    private static IEnumerable<Declaration> Exported(RuleElement element) => element switch
    {
        GroupElement group => group.ChildElements.SelectMany(Exported),
        PatternElement pattern => [pattern.Declaration],
        _ => [],
    };

    private static List<IReadOnlyList<RuleElement>> Multiply(
        IReadOnlyList<IReadOnlyList<RuleElement>> left, IReadOnlyList<IReadOnlyList<RuleElement>> right)
    {
        var product = new List<IReadOnlyList<RuleElement>>();
        foreach (var first in left)
        {
            foreach (var second in right)
                product.Add([.. first, .. second]);
        }

        return product;
    }
}
