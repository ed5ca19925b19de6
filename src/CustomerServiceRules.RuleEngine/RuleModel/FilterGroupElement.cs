namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>The filters of a rule; present in every definition, empty when there are none.</summary>
public class FilterGroupElement : RuleElement
{
    internal FilterGroupElement(IEnumerable<FilterElement> filters)
    {
        Filters = Elements.Listed(filters);
        Imports = [.. VariableScope.Imports(Filters).Distinct()];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.FilterGroup;

    /// <summary>In the order in which they are judged.</summary>
    public IReadOnlyList<FilterElement> Filters { get; }
}
