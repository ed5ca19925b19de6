using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>Binds variables to services.</summary>
internal sealed class DependencyExpression(DependencyGroupBuilder dependencies, Variables variables) : IDependencyExpression
{
    public IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
    {
        var variable = Alias.Of(alias);
        variables.Bind(variable, dependencies.Dependency(typeof(TDependency), variable.Name));
        return this;
    }
}
