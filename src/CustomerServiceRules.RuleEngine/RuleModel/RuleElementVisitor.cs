using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// Walks a rule definition depth first: dependencies, left-hand side, filters, actions; a pattern before its expressions, these before
/// its source. What a method returns takes the element's place: unchanged elements keep the whole tree as it is, a changed one
/// makes a new tree around it and leaves the old one untouched.
/// </summary>
/// <typeparam name="TContext">What the caller passes through the walk.</typeparam>
public class RuleElementVisitor<TContext>
{
    /// <summary>Visits a definition; the same reference when nothing changed.</summary>
    public IRuleDefinition Visit(TContext context, IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var dependencies = VisitDependencyGroup(context, rule.DependencyGroup);
        var conditions = Visit(context, rule.LeftHandSide);
        var filters = VisitFilterGroup(context, rule.FilterGroup);
        var actions = VisitActionGroup(context, rule.RightHandSide);
        if (ReferenceEquals(dependencies, rule.DependencyGroup) && ReferenceEquals(conditions, rule.LeftHandSide)
            && ReferenceEquals(filters, rule.FilterGroup) && ReferenceEquals(actions, rule.RightHandSide))
            return rule;

        var group = conditions as GroupElement ?? Element.AndGroup(conditions);
        return Element.RuleDefinition(rule.Name, rule.Description, rule.Priority, rule.Repeatability, rule.Tags, rule.Properties, dependencies, group, filters, actions);
    }

    /// <summary>Visits an element of any kind by the method for its kind.</summary>
    public RuleElement Visit(TContext context, RuleElement element) => element switch
    {
        PatternElement pattern => VisitPattern(context, pattern),
        BindingElement binding => VisitBinding(context, binding),
        AggregateElement aggregate => VisitAggregate(context, aggregate),
        NamedExpressionElement expression => VisitNamedExpression(context, expression),
        NotElement not => VisitNot(context, not),
        ExistsElement exists => VisitExists(context, exists),
        ForAllElement forAll => VisitForAll(context, forAll),
        AndElement and => VisitAnd(context, and),
        OrElement or => VisitOr(context, or),
        ActionGroupElement actions => VisitActionGroup(context, actions),
        ActionElement action => VisitAction(context, action),
        DependencyGroupElement dependencies => VisitDependencyGroup(context, dependencies),
        DependencyElement dependency => VisitDependency(context, dependency),
        FilterGroupElement filters => VisitFilterGroup(context, filters),
        FilterElement filter => VisitFilter(context, filter),
        _ => throw new ArgumentException($"There is no visit method for {element?.GetType().Name ?? "null"}.", nameof(element)),
    };

    /// <summary>
    /// Applies <paramref name="visitFunc"/> to each element in order; <paramref name="elements"/> itself when all came back unchanged.
    /// </summary>
    [SuppressMessage("Design", "CA1000", Justification = "The signature is given by the engine's contract.")]
    public static IReadOnlyList<T> Visit<T>(TContext context, IReadOnlyList<T> elements, Func<TContext, T, T> visitFunc)
        where T : RuleElement
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(visitFunc);
        T[]? changed = null;
        for (var i = 0; i < elements.Count; i++)
        {
            var visited = visitFunc(context, elements[i]);
            if (changed is null && !ReferenceEquals(visited, elements[i]))
                changed = [.. elements];
            changed?[i] = visited;
        }

        return changed ?? elements;
    }

    /// <summary>Visits the conditions of a pattern, then its source.</summary>
    protected virtual PatternElement VisitPattern(TContext context, PatternElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var expressions = element.Expressions.Update(Visit(context, element.Expressions, VisitNamedExpression));
        var source = element.Source is null ? null : Visit(context, element.Source);
        return ReferenceEquals(expressions, element.Expressions) && ReferenceEquals(source, element.Source)
            ? element
            : new PatternElement(element.Declaration, expressions, source);
    }

    /// <summary>Visits a computed value; it has no children.</summary>
    protected virtual RuleElement VisitBinding(TContext context, BindingElement element) => element;

    /// <summary>Visits the operands of an aggregation, then its source.</summary>
    protected virtual RuleElement VisitAggregate(TContext context, AggregateElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var expressions = element.Expressions.Update(Visit(context, element.Expressions, VisitNamedExpression));
        var source = VisitPattern(context, element.Source);
        return ReferenceEquals(expressions, element.Expressions) && ReferenceEquals(source, element.Source)
            ? element
            : new AggregateElement(element.ResultType, element.Name, expressions, source, element.CustomFactoryType);
    }

    /// <summary>Visits a condition or an operand; it has no children.</summary>
    protected virtual NamedExpressionElement VisitNamedExpression(TContext context, NamedExpressionElement element) => element;

    /// <summary>Visits what must not exist.</summary>
    protected virtual RuleElement VisitNot(TContext context, NotElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var source = Visit(context, element.Source);
        return ReferenceEquals(source, element.Source) ? element : new NotElement(source);
    }

    /// <summary>Visits what must exist.</summary>
    protected virtual RuleElement VisitExists(TContext context, ExistsElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var source = Visit(context, element.Source);
        return ReferenceEquals(source, element.Source) ? element : new ExistsElement(source);
    }

    /// <summary>Visits the base pattern, then the patterns.</summary>
    protected virtual RuleElement VisitForAll(TContext context, ForAllElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var basePattern = VisitPattern(context, element.BasePattern);
        var patterns = Visit(context, element.Patterns, VisitPattern);
        return ReferenceEquals(basePattern, element.BasePattern) && ReferenceEquals(patterns, element.Patterns)
            ? element
            : new ForAllElement(basePattern, patterns);
    }

    /// <summary>Visits the children of a conjunction in order.</summary>
    protected virtual RuleElement VisitAnd(TContext context, AndElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var children = Visit(context, element.ChildElements, Visit);
        return ReferenceEquals(children, element.ChildElements) ? element : new AndElement(children);
    }

    /// <summary>Visits the alternatives in order.</summary>
    protected virtual RuleElement VisitOr(TContext context, OrElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var children = Visit(context, element.ChildElements, Visit);
        return ReferenceEquals(children, element.ChildElements) ? element : new OrElement(children);
    }

    /// <summary>Visits the actions in order.</summary>
    protected virtual ActionGroupElement VisitActionGroup(TContext context, ActionGroupElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var actions = Visit(context, element.Actions, VisitAction);
        return ReferenceEquals(actions, element.Actions) ? element : new ActionGroupElement(actions);
    }

    /// <summary>Visits an action; it has no children.</summary>
    protected virtual ActionElement VisitAction(TContext context, ActionElement element) => element;

    /// <summary>Visits the dependencies in order.</summary>
    protected virtual DependencyGroupElement VisitDependencyGroup(TContext context, DependencyGroupElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var dependencies = Visit(context, element.Dependencies, VisitDependency);
        return ReferenceEquals(dependencies, element.Dependencies) ? element : new DependencyGroupElement(dependencies);
    }

    /// <summary>Visits a dependency; it has no children.</summary>
    protected virtual DependencyElement VisitDependency(TContext context, DependencyElement element) => element;

    /// <summary>Visits the filters in order.</summary>
    protected virtual FilterGroupElement VisitFilterGroup(TContext context, FilterGroupElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var filters = Visit(context, element.Filters, VisitFilter);
        return ReferenceEquals(filters, element.Filters) ? element : new FilterGroupElement(filters);
    }

    /// <summary>Visits a filter; it has no children.</summary>
    protected virtual FilterElement VisitFilter(TContext context, FilterElement element) => element;
}
