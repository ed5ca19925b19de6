using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Builds a computed value.</summary>
public class BindingBuilder : RuleElementBuilder
{
    private Type? _resultType;
    private LambdaExpression? _expression;

    /// <summary>Sets the type under which the value is bound; by default the type that the expression gives.</summary>
    public void ResultType(Type resultType) => _resultType = resultType;

    /// <summary>Sets the expression; required.</summary>
    public void BindingExpression(LambdaExpression expression) => _expression = expression;

    internal BindingElement Build()
    {
        if (_expression is null)
            throw new InvalidOperationException("The binding has no expression.");
        return new BindingElement(_resultType ?? _expression.ReturnType, _expression);
    }
}
