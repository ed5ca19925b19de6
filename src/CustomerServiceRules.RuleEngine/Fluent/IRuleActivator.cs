using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Fluent;

/// <summary>Makes instances of rule classes; a host replaces it to pass services or settings to their constructors.</summary>
public interface IRuleActivator
{
    /// <summary>
    /// The rules to load for a rule class: usually one instance of it, but none, several, and instances of other classes are accepted.
    /// Whatever it throws arrives as the inner exception of a <see cref="RuleActivationException"/>.
    /// </summary>
    IEnumerable<Rule> Activate([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type);
}
