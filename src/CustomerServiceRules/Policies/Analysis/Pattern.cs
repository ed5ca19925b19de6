using System.Linq.Expressions;

namespace CustomerServiceRules.Policies.Analysis;

/// <summary>How a pattern takes part in a rule.</summary>
internal enum PatternRole
{
    /// <summary>Its fact is matched and appears in the reason.</summary>
    Matched,

    /// <summary>It is tested inside Not, Exists or All.</summary>
    Tested,

    /// <summary>It feeds a query.</summary>
    Queried,

    /// <summary>It holds a computed value, not a fact.</summary>
    Computed,
}

/// <summary>A pattern of a rule's left-hand side with its place.</summary>
internal sealed record Pattern(PatternElement Element, PatternRole Role)
{
    public Type FactType => Element.ValueType;

    public IEnumerable<LambdaExpression> Conditions =>
        Element.Expressions.Find(PatternElement.ConditionName).Select(condition => condition.Expression);

    /// <summary>All patterns of a left-hand side, from left to right, with those inside groups, tests and queries.</summary>
    public static IEnumerable<Pattern> AllOf(RuleElement element, PatternRole role = PatternRole.Matched) => element switch
    {
        GroupElement group => group.ChildElements.SelectMany(child => AllOf(child, role)),
        NotElement not => AllOf(not.Source, PatternRole.Tested),
        ExistsElement exists => AllOf(exists.Source, PatternRole.Tested),
        ForAllElement all => all.Patterns.Prepend(all.BasePattern).SelectMany(pattern => AllOf(pattern, PatternRole.Tested)),
        PatternElement { Source: null } pattern => [new Pattern(pattern, role)],
        PatternElement { Source: AggregateElement aggregate } pattern =>
            [.. AllOf(aggregate.Source, PatternRole.Queried), new Pattern(pattern, PatternRole.Computed)],
        PatternElement pattern => [new Pattern(pattern, PatternRole.Computed)],
        _ => [],
    };
}
