namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>The kind of a node in the tree of a rule definition; each value stands for exactly one element class.</summary>
public enum ElementType
{
    /// <summary><see cref="ActionElement"/>.</summary>
    Action = 0,

    /// <summary><see cref="ActionGroupElement"/>.</summary>
    ActionGroup = 1,

    /// <summary><see cref="AggregateElement"/>.</summary>
    Aggregate = 2,

    /// <summary><see cref="AndElement"/>.</summary>
    And = 3,

    /// <summary><see cref="BindingElement"/>.</summary>
    Binding = 4,

    /// <summary><see cref="DependencyElement"/>.</summary>
    Dependency = 5,

    /// <summary><see cref="DependencyGroupElement"/>.</summary>
    DependencyGroup = 6,

    /// <summary><see cref="ExistsElement"/>.</summary>
    Exists = 7,

    /// <summary><see cref="FilterElement"/>.</summary>
    Filter = 8,

    /// <summary><see cref="FilterGroupElement"/>.</summary>
    FilterGroup = 9,

    /// <summary><see cref="ForAllElement"/>.</summary>
    ForAll = 10,

    /// <summary><see cref="NotElement"/>.</summary>
    Not = 11,

    /// <summary><see cref="OrElement"/>.</summary>
    Or = 12,

    /// <summary><see cref="PatternElement"/>.</summary>
    Pattern = 13,

    /// <summary><see cref="NamedExpressionElement"/>.</summary>
    NamedExpression = 14,
}
