using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// An expression with a role: a condition of a pattern (<see cref="PatternElement.ConditionName"/>) or an operand of an aggregation,
/// such as <see cref="AggregateElement.KeySelectorName"/>.
/// </summary>
public class NamedExpressionElement : ExpressionElement
{
    internal NamedExpressionElement(string name, LambdaExpression expression)
        : base(expression)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.NamedExpression;

    /// <summary>The role; several expressions of one element may share it. Never empty.</summary>
    public string Name { get; }
}
