namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>A conjunction or disjunction of patterns, quantifiers and other groups; never empty.</summary>
public abstract class GroupElement : RuleElement
{
    private protected GroupElement(IEnumerable<RuleElement> childElements)
    {
        ArgumentNullException.ThrowIfNull(childElements);
        RuleElement[] children = [.. childElements];
        if (children.Length == 0)
            throw new InvalidOperationException("The group has no elements; expected at least one.");
        foreach (var child in children)
            CheckKind(child);
        ChildElements = Array.AsReadOnly(children);
        Exports = [.. children.SelectMany(child => child.Exports).Distinct()];
    }

    /// <summary>The elements in written order; at least one.</summary>
    public IReadOnlyList<RuleElement> ChildElements { get; }

    private static void CheckKind(RuleElement? child)
    {
        if (child is not (PatternElement or GroupElement or ExistsElement or NotElement or ForAllElement))
        {
            var found = child?.ElementType.ToString() ?? "null";
            throw new ArgumentException($"A group cannot contain {found}; expected Pattern, And, Or, Exists, Not or ForAll.", nameof(child));
        }
    }
}
