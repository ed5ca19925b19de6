using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.ExceptionServices;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>Makes one instance by the public parameterless constructor. Stateless and thread-safe.</summary>
public class DefaultRuleActivator : IRuleActivator
{
    /// <inheritdoc/>
    /// <exception cref="MissingMethodException">The class has no public parameterless constructor.</exception>
    public IEnumerable<Rule> Activate([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        try
        {
            return [(Rule)Activator.CreateInstance(type)!];
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
            throw;
        }
    }
}
