using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>One expression that decides whether a new or updated match is queued; a rejection does not end the match.</summary>
public class FilterElement : ExpressionElement
{
    internal FilterElement(FilterType filterType, LambdaExpression expression)
        : base(expression)
    {
        if (filterType == FilterType.Predicate && expression.ReturnType != typeof(bool))
            throw new ArgumentException($"The filter predicate '{expression}' gives {expression.ReturnType}; expected Boolean.", nameof(expression));
        FilterType = filterType;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Filter;

    /// <summary>Whether the expression is a predicate or a key.</summary>
    public FilterType FilterType { get; }
}
