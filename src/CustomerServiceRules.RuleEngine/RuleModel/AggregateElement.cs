using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// Turns the matches of a pattern into other values: a collection, groups, projections. Chained aggregations nest through the
/// source of their <see cref="Source"/>.
/// </summary>
public class AggregateElement : RuleElement
{
    /// <summary>All matches as one collection; ordered or keyed when it has key selectors.</summary>
    public const string CollectName = "Collect";

    /// <summary>One grouping per key.</summary>
    public const string GroupByName = "GroupBy";

    /// <summary>One result per match.</summary>
    public const string ProjectName = "Project";

    /// <summary>The distinct elements of the collections that the matches give.</summary>
    public const string FlattenName = "Flatten";

    /// <summary>The role of the expression that computes a projection or the collection to flatten.</summary>
    public const string SelectorName = "Selector";

    /// <summary>The role of the expression that computes the member put into a group or lookup.</summary>
    public const string ElementSelectorName = "ElementSelector";

    /// <summary>The role of the expression that computes the key of a group or lookup.</summary>
    public const string KeySelectorName = "KeySelector";

    /// <summary>The role of a sort key, smallest first. Several sort keys rank in written order.</summary>
    public const string KeySelectorAscendingName = "KeySelectorAscending";

    /// <summary>The role of a sort key, largest first. Several sort keys rank in written order.</summary>
    public const string KeySelectorDescendingName = "KeySelectorDescending";

    internal AggregateElement(Type resultType, string name, ExpressionCollection expressions, PatternElement source,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type? customFactoryType)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(source);
        ResultType = resultType;
        Name = name;
        Expressions = expressions;
        Source = source;
        CustomFactoryType = customFactoryType;
        Imports = [.. VariableScope.Except(VariableScope.Imports(expressions), source.Exports).Concat(source.Imports).Distinct()];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Aggregate;

    /// <summary>The type of each result.</summary>
    public Type ResultType { get; }

    /// <summary>The pattern whose matches are aggregated; expressions see its variable.</summary>
    public PatternElement Source { get; }

    /// <summary>One of the operator names above, or the name of a custom operator.</summary>
    public string Name { get; }

    /// <summary>The class that makes the aggregators of a custom operator; null when the name alone decides.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type? CustomFactoryType { get; }

    /// <summary>The operands, by role.</summary>
    public ExpressionCollection Expressions { get; }
}
