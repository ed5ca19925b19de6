using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Compiles the filters and actions of a rule for one branch of its left-hand side.
internal sealed class RuleNodeFactory(IRuleDefinition rule, int ordinal, IReadOnlyList<Declaration> declarations, DelegateFactory delegates)
{
    private readonly Dictionary<string, Type> _services =
        rule.DependencyGroup.Dependencies.ToDictionary(dependency => dependency.Declaration.Name, dependency => dependency.ServiceType);

    internal RuleNode Create(TupleLayout layout)
    {
        string[] elsewhere = [.. declarations.Select(declaration => declaration.Name).Where(name => layout.Find(name) is null)];
        return new RuleNode(
            rule,
            ordinal,
            [.. declarations.Select(declaration => (declaration, layout.Find(declaration.Name) ?? RuleNode.Unbound))],
            Filters(layout, elsewhere),
            [.. rule.RightHandSide.Actions.Select(action => Action(action, layout, elsewhere))]);
    }

    private RuleFilters? Filters(TupleLayout layout, string[] elsewhere)
    {
        if (rule.FilterGroup.Filters.Count == 0)
            return null;
        string[] withoutValue = [.. elsewhere, .. _services.Keys];
        return new RuleFilters(Of<bool>(FilterType.Predicate), Of<object?>(FilterType.KeyChange));

        FilterExpression<T>[] Of<T>(FilterType type) =>
        [
            .. rule.FilterGroup.Filters.Where(filter => filter.FilterType == type).Select(filter => new FilterExpression<T>(
                filter.Expression, Slots(filter.Expression.Parameters, layout), delegates.Filter<T>(filter.Expression, layout, withoutValue)))
        ];
    }

    private RuleAction Action(ActionElement action, TupleLayout layout, string[] elsewhere) => new(
        action.Expression,
        action.ActionTrigger,
        Slots(action.Expression.Parameters.Skip(1).Where(variable => !_services.ContainsKey(variable.Name!)), layout),
        delegates.Action(action.Expression, layout, elsewhere, _services));

    // Null for a variable that this branch does not bind.
    private static VariableSlot?[] Slots(IEnumerable<ParameterExpression> variables, TupleLayout layout) =>
        [.. variables.Select(variable => layout.Find(variable.Name!) is { } up ? new VariableSlot(up) : (VariableSlot?)null)];
}
