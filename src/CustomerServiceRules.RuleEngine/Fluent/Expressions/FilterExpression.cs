using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>Appends to a rule's filters.</summary>
internal sealed class FilterExpression(List<(FilterType Type, LambdaExpression Expression)> filters) : IFilterExpression
{
    public IFilterExpression OnChange(params Expression<Func<object?>>[] keySelectors) => Add(FilterType.KeyChange, keySelectors);

    public IFilterExpression Where(params Expression<Func<bool>>[] predicates) => Add(FilterType.Predicate, predicates);

    private FilterExpression Add(FilterType type, LambdaExpression[] expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        foreach (var expression in expressions)
        {
            ArgumentNullException.ThrowIfNull(expression);
            filters.Add((type, expression));
        }

        return this;
    }
}
