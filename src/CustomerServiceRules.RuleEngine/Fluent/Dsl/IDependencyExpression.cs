using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>The services that a rule's actions use.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "The names are given by the engine's contract.")]
public interface IDependencyExpression
{
    /// <summary>
    /// Lets a variable stand for a service in actions. The session's resolver is asked for it by each action that mentions the variable,
    /// each time the action runs. Conditions cannot use it; in filters it has no value.
    /// </summary>
    /// <typeparam name="TDependency">The type that the resolver is asked for.</typeparam>
    /// <param name="alias">The variable: <c>() => service</c>, a local variable or a member of the rule.</param>
    /// <exception cref="ArgumentException">The expression names no variable.</exception>
    IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias);
}
