using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

public static partial class Element
{
    /// <summary>Groups elements by <paramref name="groupType"/>.</summary>
    /// <exception cref="InvalidOperationException">There are no elements, or a conjunction binds a variable twice.</exception>
    /// <exception cref="ArgumentException">An element is of a kind that a group cannot contain, or the group type is unknown.</exception>
    public static GroupElement Group(GroupType groupType, IEnumerable<RuleElement> childElements) => groupType switch
    {
        GroupType.And => AndGroup(childElements),
        GroupType.Or => OrGroup(childElements),
        _ => throw new ArgumentException($"The group type is {groupType}; expected And or Or.", nameof(groupType)),
    };

    /// <inheritdoc cref="AndGroup(IEnumerable{RuleElement})"/>
    public static AndElement AndGroup(params RuleElement[] childElements) => new(childElements);

    /// <summary>A conjunction; each child may use the variables of those before it.</summary>
    /// <exception cref="InvalidOperationException">There are no elements, or a variable is bound twice.</exception>
    /// <exception cref="ArgumentException">An element is of a kind that a group cannot contain.</exception>
    public static AndElement AndGroup(IEnumerable<RuleElement> childElements) => new(childElements);

    /// <inheritdoc cref="OrGroup(IEnumerable{RuleElement})"/>
    public static OrElement OrGroup(params RuleElement[] childElements) => new(childElements);

    /// <summary>Alternatives, in their order.</summary>
    /// <exception cref="InvalidOperationException">There are no elements.</exception>
    /// <exception cref="ArgumentException">An element is of a kind that a group cannot contain.</exception>
    public static OrElement OrGroup(IEnumerable<RuleElement> childElements) => new(childElements);

    /// <summary>At least one match of a pattern or group.</summary>
    /// <exception cref="ArgumentException">The source is neither a pattern nor a group.</exception>
    public static ExistsElement Exists(RuleElement source) => new(source);

    /// <summary>No match of a pattern or group.</summary>
    /// <exception cref="ArgumentException">The source is neither a pattern nor a group.</exception>
    public static NotElement Not(RuleElement source) => new(source);

    /// <summary>Every fact of <paramref name="basePattern"/> also matches each of <paramref name="patterns"/>.</summary>
    /// <exception cref="InvalidOperationException">There are no patterns.</exception>
    public static ForAllElement ForAll(PatternElement basePattern, IEnumerable<PatternElement> patterns) => new(basePattern, patterns);

    /// <inheritdoc cref="Pattern(RuleModel.Declaration, IEnumerable{NamedExpressionElement}, RuleElement?)"/>
    public static PatternElement Pattern(Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Pattern(type, name, expressions, null);

    /// <inheritdoc cref="Pattern(RuleModel.Declaration, IEnumerable{NamedExpressionElement}, RuleElement?)"/>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Pattern(declaration, expressions, null);

    /// <inheritdoc cref="Pattern(RuleModel.Declaration, IEnumerable{NamedExpressionElement}, RuleElement?)"/>
    public static PatternElement Pattern(
        Type type, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source) =>
        Pattern(Declaration(type, name), expressions, source);

    /// <inheritdoc cref="Pattern(RuleModel.Declaration, IEnumerable{NamedExpressionElement}, RuleElement?)"/>
    public static PatternElement Pattern(
        Declaration declaration, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, RuleElement? source) =>
        new(declaration, Named(expressions), source);

    /// <inheritdoc cref="Pattern(RuleModel.Declaration, IEnumerable{NamedExpressionElement}, RuleElement?)"/>
    public static PatternElement Pattern(Type type, string name, IEnumerable<NamedExpressionElement> expressions, RuleElement? source) =>
        Pattern(Declaration(type, name), expressions, source);

    /// <summary>A pattern that binds a variable to facts, or to the values of a source, that meet its conditions.</summary>
    /// <exception cref="ArgumentException">The source is neither a binding nor an aggregation, or gives values of another type.</exception>
    public static PatternElement Pattern(Declaration declaration, IEnumerable<NamedExpressionElement> expressions, RuleElement? source) =>
        new(declaration, new ExpressionCollection(expressions), source);

    /// <summary>A computed value bound under <paramref name="resultType"/>.</summary>
    /// <exception cref="ArgumentException">The lambda's result cannot be assigned to that type.</exception>
    public static BindingElement Binding(Type resultType, LambdaExpression expression) => new(resultType, expression);

    /// <summary>A computed value bound under the type that the lambda gives.</summary>
    public static BindingElement Binding(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new(expression.ReturnType, expression);
    }
}
