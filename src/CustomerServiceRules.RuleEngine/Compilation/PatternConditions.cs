using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// The conditions of a pattern: those on its own fact alone, and those that join it to what stands before.
internal sealed class PatternConditions
{
    internal PatternConditions(PatternElement pattern)
    {
        foreach (var expression in pattern.Expressions.Find(PatternElement.ConditionName))
        {
            var condition = VariableUse.Trim(expression.Expression, pattern.Declaration.Name);
            if (condition.Parameters.All(parameter => parameter.Name == pattern.Declaration.Name))
                Own.Add(condition);
            else
                Joining.Add(condition);
        }
    }

    internal List<LambdaExpression> Own { get; } = [];

    internal List<LambdaExpression> Joining { get; } = [];
}
