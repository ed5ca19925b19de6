namespace CustomerServiceRules.RuleEngine.Aggregators;

/// <summary>Finds the operands of a custom operator by role.</summary>
public static class AggregateExpressionExtensions
{
    /// <summary>All operands with the role, in written order; none when it does not occur.</summary>
    /// <param name="expressions">The operands.</param>
    /// <param name="name">The role, case-sensitive.</param>
    public static IEnumerable<IAggregateExpression> Find(this IEnumerable<IAggregateExpression> expressions, string name) =>
        expressions.Where(expression => expression.Name == name);

    /// <summary>The operand with the role.</summary>
    /// <param name="expressions">The operands.</param>
    /// <param name="name">The role, case-sensitive.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="InvalidOperationException">There are several.</exception>
    public static IAggregateExpression FindSingle(this IEnumerable<IAggregateExpression> expressions, string name)
    {
        IAggregateExpression[] found = [.. expressions.Find(name)];
        return found.Length switch
        {
            1 => found[0],
            0 => throw new ArgumentException($"The operator has no expression named '{name}'.", nameof(name)),
            _ => throw new InvalidOperationException($"The operator has {found.Length} expressions named '{name}'; expected one."),
        };
    }
}
