using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Builds a pattern: its variable, conditions and, if its values are not facts, one source.</summary>
public class PatternBuilder : RuleElementBuilder
{
    private readonly List<NamedExpressionElement> _conditions = [];
    private SinglePart<RuleElement> _source;

    /// <summary>Starts a pattern; null as name asks for a generated one.</summary>
    public PatternBuilder(Type type, string? name)
        : this(type, name, GeneratedNames.StandingAlone)
    {
    }

    /// <summary>Starts a pattern that binds a given variable.</summary>
    public PatternBuilder(Declaration declaration)
        : this(declaration, GeneratedNames.StandingAlone)
    {
    }

    internal PatternBuilder(Type type, string? name, GeneratedNames names)
        : this(new Declaration(type, name ?? names.Next()), names)
    {
    }

    internal PatternBuilder(Declaration declaration, GeneratedNames names)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        Names = names;
        Declaration = declaration;
        _source = new SinglePart<RuleElement>($"The source of pattern '{declaration.Name}'");
    }

    /// <summary>The variable, for expressions that are to use it.</summary>
    public Declaration Declaration { get; }

    /// <summary>Appends a condition. That it gives a Boolean is checked when the rule is compiled.</summary>
    public void Condition(LambdaExpression expression) => _conditions.Add(new NamedExpressionElement(PatternElement.ConditionName, expression));

    /// <summary>Sets the source.</summary>
    /// <exception cref="InvalidOperationException">The pattern has a source.</exception>
    public void Aggregate(AggregateElement element) => _source.Set(element);

    /// <inheritdoc cref="Aggregate(AggregateElement)"/>
    public void Aggregate(AggregateBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _source.Set(builder.Build);
    }

    /// <summary>Sets the source and gives its builder.</summary>
    /// <exception cref="InvalidOperationException">The pattern has a source.</exception>
    public AggregateBuilder Aggregate()
    {
        var builder = new AggregateBuilder { Names = Names };
        Aggregate(builder);
        return builder;
    }

    /// <summary>Sets the source.</summary>
    /// <exception cref="InvalidOperationException">The pattern has a source.</exception>
    public void Binding(BindingElement element) => _source.Set(element);

    /// <inheritdoc cref="Binding(BindingElement)"/>
    public void Binding(BindingBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _source.Set(builder.Build);
    }

    /// <summary>Sets the source and gives its builder.</summary>
    /// <exception cref="InvalidOperationException">The pattern has a source.</exception>
    public BindingBuilder Binding()
    {
        var builder = new BindingBuilder { Names = Names };
        Binding(builder);
        return builder;
    }

    internal PatternElement Build() =>
        new(Declaration, new ExpressionCollection(_conditions), _source.IsSet ? _source.Build() : null);
}
