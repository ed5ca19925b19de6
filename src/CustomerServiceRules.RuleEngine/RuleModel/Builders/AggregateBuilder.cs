using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Builds an aggregation: one operator over the matches of one pattern.</summary>
public class AggregateBuilder : RuleElementBuilder
{
    private readonly List<NamedExpressionElement> _expressions = [];
    private SinglePart<PatternElement> _source = new("The source of the aggregation");
    private string? _name;
    private Type? _resultType;
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private Type? _customFactoryType;

    /// <summary>Sets the type of each result; by default the type that the operator and its selectors imply.</summary>
    public void ResultType(Type resultType) => _resultType = resultType;

    /// <summary>Makes it an operator by name; the result type has to be set.</summary>
    /// <param name="name">A registered name, or any name when a factory type is given.</param>
    /// <param name="expressions">The operands by role.</param>
    /// <param name="customFactoryType">The class that makes the aggregators.</param>
    /// <exception cref="InvalidOperationException">An operator is set.</exception>
    public void Aggregator(
        string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type? customFactoryType = default)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        Operator(name);
        foreach (var expression in expressions)
            Operand(expression.Key, expression.Value);
        _customFactoryType = customFactoryType;
    }

    /// <summary>Makes it a collection of all matches.</summary>
    /// <exception cref="InvalidOperationException">An operator is set.</exception>
    public void Collect() => Operator(AggregateElement.CollectName);

    /// <summary>Sorts a collection; a second call ranks below the first.</summary>
    /// <exception cref="InvalidOperationException">The operator is not a collection.</exception>
    public void OrderBy(LambdaExpression keySelector, SortDirection sortDirection)
    {
        CheckCollects();
        Operand(sortDirection == SortDirection.Descending ? AggregateElement.KeySelectorDescendingName : AggregateElement.KeySelectorAscendingName, keySelector);
    }

    /// <summary>Makes a collection a lookup.</summary>
    /// <exception cref="InvalidOperationException">The operator is not a collection.</exception>
    [RequiresDynamicCode("The result type is a generic type made at run time.")]
    public void ToLookup(LambdaExpression keySelector, LambdaExpression elementSelector)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        CheckCollects();
        Operand(AggregateElement.KeySelectorName, keySelector);
        Operand(AggregateElement.ElementSelectorName, elementSelector);
        _resultType ??= ResultTypes.Lookup(keySelector.ReturnType, elementSelector.ReturnType);
    }

    /// <summary>Makes it one grouping per key.</summary>
    /// <exception cref="InvalidOperationException">An operator is set.</exception>
    public void GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector)
    {
        Operator(AggregateElement.GroupByName);
        Operand(AggregateElement.KeySelectorName, keySelector);
        Operand(AggregateElement.ElementSelectorName, elementSelector);
    }

    /// <summary>Makes it one result per match.</summary>
    /// <exception cref="InvalidOperationException">An operator is set.</exception>
    public void Project(LambdaExpression selector)
    {
        Operator(AggregateElement.ProjectName);
        Operand(AggregateElement.SelectorName, selector);
    }

    /// <summary>Makes it the distinct elements of the collections that the selector gives; the result type has to be set.</summary>
    /// <exception cref="InvalidOperationException">An operator is set.</exception>
    public void Flatten(LambdaExpression selector)
    {
        Operator(AggregateElement.FlattenName);
        Operand(AggregateElement.SelectorName, selector);
    }

    /// <summary>Sets the pattern whose matches are aggregated.</summary>
    /// <exception cref="InvalidOperationException">The source is set.</exception>
    public void Pattern(PatternElement element) => _source.Set(element);

    /// <inheritdoc cref="Pattern(PatternElement)"/>
    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _source.Set(builder.Build);
    }

    /// <summary>Sets the source pattern and gives its builder; null as name asks for a generated one.</summary>
    /// <exception cref="InvalidOperationException">The source is set.</exception>
    public PatternBuilder Pattern(Type type, string? name = default) => Pattern(new Declaration(type, DeclarationName(name)));

    /// <summary>Sets the source pattern and gives its builder.</summary>
    /// <exception cref="InvalidOperationException">The source is set.</exception>
    public PatternBuilder Pattern(Declaration declaration)
    {
        var builder = new PatternBuilder(declaration, Names);
        Pattern(builder);
        return builder;
    }

    internal AggregateElement Build()
    {
        if (_name is null)
            throw new InvalidOperationException("The aggregation has no operator.");
        var source = _source.Build();
        return new AggregateElement(_resultType ?? ImpliedType(_name, source), _name, new ExpressionCollection(_expressions), source, _customFactoryType);
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only the interface types IEnumerable<> and IGrouping<,> are made, and no code of theirs is called through them.")]
    private Type ImpliedType(string name, PatternElement source) => name switch
    {
        AggregateElement.CollectName => ResultTypes.Sequence(source.ValueType),
        AggregateElement.GroupByName => ResultTypes.Grouping(_expressions[0].Expression.ReturnType, _expressions[1].Expression.ReturnType),
        AggregateElement.ProjectName => _expressions[0].Expression.ReturnType,
        _ => throw new InvalidOperationException($"The result type of the aggregation '{name}' is not given."),
    };

    private void Operator(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (_name is not null)
            throw new InvalidOperationException($"The aggregation is '{_name}' already; it cannot be '{name}' too.");
        _name = name;
    }

    private void Operand(string name, LambdaExpression expression) => _expressions.Add(new NamedExpressionElement(name, expression));

    private void CheckCollects()
    {
        if (_name != AggregateElement.CollectName)
            throw new InvalidOperationException($"Only a collection can be sorted or keyed; the aggregation is '{_name ?? "not set"}'.");
    }
}
