using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>
/// Makes the elements of a rule definition, bottom up. Everything is checked when it is made: wrong kinds and types are an
/// <see cref="ArgumentException"/>, unbound or doubly bound variables and empty groups an <see cref="InvalidOperationException"/>.
/// </summary>
public static partial class Element
{
    /// <summary>Makes a repeatable definition without tags, properties, dependencies and filters.</summary>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    /// <exception cref="InvalidOperationException">An expression uses a variable that nothing before it declares.</exception>
    public static IRuleDefinition RuleDefinition(string name, string? description, int priority, GroupElement leftHandSide, ActionGroupElement rightHandSide) =>
        RuleDefinition(name, description, priority, [], leftHandSide, rightHandSide);

    /// <summary>Makes a repeatable definition without properties, dependencies and filters.</summary>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    /// <exception cref="InvalidOperationException">An expression uses a variable that nothing before it declares.</exception>
    public static IRuleDefinition RuleDefinition(
        string name, string? description, int priority, IEnumerable<string> tags, GroupElement leftHandSide, ActionGroupElement rightHandSide) =>
        RuleDefinition(name, description, priority, RuleRepeatability.Repeatable, tags, [], DependencyGroup(), leftHandSide, FilterGroup(), rightHandSide);

    /// <summary>Makes a definition of all its parts.</summary>
    /// <exception cref="ArgumentException">The name is null or empty, or a property name occurs twice.</exception>
    /// <exception cref="InvalidOperationException">An expression uses a variable that nothing before it declares.</exception>
    public static IRuleDefinition RuleDefinition(
        string name,
        string? description,
        int priority,
        RuleRepeatability repeatability,
        IEnumerable<string> tags,
        IEnumerable<RuleProperty> properties,
        DependencyGroupElement dependencies,
        GroupElement leftHandSide,
        FilterGroupElement filters,
        ActionGroupElement rightHandSide)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(tags);
        ArgumentNullException.ThrowIfNull(dependencies);
        ArgumentNullException.ThrowIfNull(leftHandSide);
        ArgumentNullException.ThrowIfNull(filters);
        ArgumentNullException.ThrowIfNull(rightHandSide);
        return new RuleDefinition
        {
            Name = name,
            Description = description,
            Priority = priority,
            Repeatability = repeatability,
            Tags = Array.AsReadOnly(tags.ToArray()),
            Properties = new PropertyMap(properties),
            DependencyGroup = dependencies,
            LeftHandSide = leftHandSide,
            FilterGroup = filters,
            RightHandSide = rightHandSide,
        }.Checked();
    }

    /// <summary>Names a variable of a type, to be bound by one pattern or dependency and used by name elsewhere.</summary>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public static Declaration Declaration(Type type, string name) => new(type, name);

    /// <summary>A condition of a pattern.</summary>
    /// <exception cref="ArgumentException">The lambda does not give a Boolean.</exception>
    public static NamedExpressionElement Condition(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return expression.ReturnType == typeof(bool)
            ? new NamedExpressionElement(PatternElement.ConditionName, expression)
            : throw new ArgumentException($"The condition '{expression}' gives {expression.ReturnType}; expected Boolean.", nameof(expression));
    }

    /// <summary>An expression with a role, such as an operand of an aggregation.</summary>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public static NamedExpressionElement Expression(string name, LambdaExpression expression) => new(name, expression);

    private static ExpressionCollection Named(IEnumerable<KeyValuePair<string, LambdaExpression>> expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return new(expressions.Select(expression => new NamedExpressionElement(expression.Key, expression.Value)));
    }
}
