using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.RuleModel;

/// <summary>Elements made by hand; types and names of variables come from the lambdas.</summary>
internal static class Samples
{
    public static NamedExpressionElement[] NoConditions => [];

    public static PatternElement Pattern<T>(string name) => Element.Pattern(typeof(T), name, NoConditions, null);

    public static PatternElement Pattern<T>(string name, Expression<Func<T, bool>> condition) =>
        Element.Pattern(typeof(T), name, [Element.Condition(condition)], null);

    public static PatternElement Pattern<T, TOther>(string name, Expression<Func<T, TOther, bool>> condition) =>
        Element.Pattern(typeof(T), name, [Element.Condition(condition)], null);

    public static FilterElement Filter<T>(Expression<Func<T, bool>> predicate) => Element.Filter(FilterType.Predicate, predicate);

    public static FilterElement Filter<T, TOther>(Expression<Func<T, TOther, bool>> predicate) => Element.Filter(FilterType.Predicate, predicate);

    public static ActionElement Action<T>(Expression<Action<IContext, T>> action) => Element.Action(action);

    public static ActionElement Idle() => Element.Action((Expression<Action<IContext>>)(c => c.GetLinkedKeys()));

    public static IRuleDefinition Rule(
        GroupElement? conditions = null,
        DependencyGroupElement? dependencies = null,
        FilterGroupElement? filters = null,
        ActionGroupElement? actions = null,
        string name = "rule") => Element.RuleDefinition(
            name,
            null,
            0,
            RuleRepeatability.Repeatable,
            [],
            [],
            dependencies ?? Element.DependencyGroup(),
            conditions ?? Element.AndGroup(Pattern<A>("a")),
            filters ?? Element.FilterGroup(),
            actions ?? Element.ActionGroup(Idle()));
}
