using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Builds the list of a rule's filters.</summary>
public class FilterGroupBuilder : RuleElementBuilder
{
    private readonly List<FilterElement> _filters = [];

    /// <summary>Appends a filter.</summary>
    public void Filter(FilterElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        _filters.Add(element);
    }

    /// <summary>Appends a filter.</summary>
    /// <exception cref="ArgumentException">A predicate does not give a Boolean.</exception>
    public void Filter(FilterType filterType, LambdaExpression expression) => Filter(new FilterElement(filterType, expression));

    internal FilterGroupElement Build() => new(_filters);
}
