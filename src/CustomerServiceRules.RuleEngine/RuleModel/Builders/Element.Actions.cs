using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

public static partial class Element
{
    /// <inheritdoc cref="DependencyGroup(IEnumerable{DependencyElement})"/>
    public static DependencyGroupElement DependencyGroup(params DependencyElement[] dependencies) => new(dependencies);

    /// <summary>The services of a rule; may be empty.</summary>
    /// <exception cref="InvalidOperationException">A name occurs twice.</exception>
    public static DependencyGroupElement DependencyGroup(IEnumerable<DependencyElement> dependencies) => new(dependencies);

    /// <summary>A service of <paramref name="type"/>, available to actions under <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public static DependencyElement Dependency(Type type, string name) => new(Declaration(type, name), type);

    /// <summary>A service resolved as <paramref name="serviceType"/> for a variable of that type or a base of it.</summary>
    public static DependencyElement Dependency(Declaration declaration, Type serviceType) => new(declaration, serviceType);

    /// <inheritdoc cref="FilterGroup(IEnumerable{FilterElement})"/>
    public static FilterGroupElement FilterGroup(params FilterElement[] filters) => new(filters);

    /// <summary>The filters of a rule; may be empty.</summary>
    public static FilterGroupElement FilterGroup(IEnumerable<FilterElement> filters) => new(filters);

    /// <summary>One filter.</summary>
    /// <exception cref="ArgumentException">A predicate does not give a Boolean.</exception>
    public static FilterElement Filter(FilterType filterType, LambdaExpression expression) => new(filterType, expression);

    /// <inheritdoc cref="ActionGroup(IEnumerable{ActionElement})"/>
    public static ActionGroupElement ActionGroup(params ActionElement[] actions) => new(actions);

    /// <summary>The actions of a rule.</summary>
    /// <exception cref="ArgumentException">None of them runs on activation.</exception>
    public static ActionGroupElement ActionGroup(IEnumerable<ActionElement> actions) => new(actions);

    /// <summary>An action with the triggers at which it runs.</summary>
    /// <exception cref="ArgumentException">The first parameter is not <see cref="IContext"/>, or the trigger is None.</exception>
    public static ActionElement Action(LambdaExpression expression, ActionTrigger actionTrigger) => new(expression, actionTrigger);

    /// <summary>An action that runs at <see cref="ActionElement.DefaultTrigger"/>.</summary>
    /// <exception cref="ArgumentException">The first parameter is not <see cref="IContext"/>.</exception>
    public static ActionElement Action(LambdaExpression expression) => new(expression, ActionElement.DefaultTrigger);
}
