using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>An element that consists of one lambda over variables of the rule.</summary>
public abstract class ExpressionElement : RuleElement
{
    private protected ExpressionElement(LambdaExpression expression, int parametersOfItsOwn = 0)
    {
        ArgumentNullException.ThrowIfNull(expression);
        Expression = expression;
        Imports = VariableScope.Used(expression, parametersOfItsOwn);
    }

    /// <summary>The lambda; each parameter stands for the variable of the same name.</summary>
    public LambdaExpression Expression { get; }
}
