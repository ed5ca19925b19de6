namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// Binds each value of a type that meets all conditions to a variable. The values are facts, or what <see cref="Source"/> produces.
/// </summary>
public class PatternElement : RuleElement
{
    /// <summary>The role under which a pattern's conditions stand in <see cref="Expressions"/>.</summary>
    public const string ConditionName = "Condition";

    internal PatternElement(Declaration declaration, ExpressionCollection expressions, RuleElement? source)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        CheckSource(declaration, source);
        Source = source;
        Expressions = expressions;
        Declaration = declaration.BoundTo(this);
        Exports = [Declaration];
        Imports = [.. VariableScope.Except(VariableScope.Imports(expressions), [Declaration]).Concat(source?.Imports ?? []).Distinct()];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Pattern;

    /// <summary>The variable that the pattern binds.</summary>
    public Declaration Declaration { get; }

    /// <summary>
    /// Where the values come from: a <see cref="BindingElement"/> or an <see cref="AggregateElement"/>; null for the facts of the session.
    /// </summary>
    public RuleElement? Source { get; }

    /// <summary>The type of the values; facts of derived types match too.</summary>
    public Type ValueType => Declaration.Type;

    /// <summary>
    /// The conditions, in the order in which they are tested. Their parameters are the pattern's own variable and earlier ones.
    /// </summary>
    public ExpressionCollection Expressions { get; }

    private static void CheckSource(Declaration declaration, RuleElement? source)
    {
        var produced = source switch
        {
            null => declaration.Type,
            BindingElement binding => binding.ResultType,
            AggregateElement aggregate => aggregate.ResultType,
            _ => throw new ArgumentException($"The source of pattern '{declaration.Name}' is {source.ElementType}; expected Binding or Aggregate.", nameof(source)),
        };
        if (!declaration.Type.IsAssignableFrom(produced))
            throw new ArgumentException($"The source of pattern '{declaration.Name}' produces {produced}, which is not a {declaration.Type}.", nameof(source));
    }
}
