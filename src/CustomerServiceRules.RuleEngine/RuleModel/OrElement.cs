namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// Alternatives: the rule behaves as if written once per child, in their order. A child does not see variables of its siblings;
/// a variable bound by several children is one variable.
/// </summary>
public class OrElement : GroupElement
{
    internal OrElement(IEnumerable<RuleElement> childElements)
        : base(childElements)
    {
        Imports = [.. VariableScope.Imports(ChildElements).Distinct()];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Or;
}
