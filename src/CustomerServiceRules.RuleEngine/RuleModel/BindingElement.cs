using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>A value computed once per combination of the variables it uses; the source of a pattern.</summary>
public class BindingElement : ExpressionElement
{
    internal BindingElement(Type resultType, LambdaExpression expression)
        : base(expression)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        if (!resultType.IsAssignableFrom(expression.ReturnType))
            throw new ArgumentException($"The binding expression gives {expression.ReturnType}, which is not a {resultType}.", nameof(expression));
        ResultType = resultType;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Binding;

    /// <summary>The type under which the value is bound: the expression's own or one it can be assigned to.</summary>
    public Type ResultType { get; }
}
