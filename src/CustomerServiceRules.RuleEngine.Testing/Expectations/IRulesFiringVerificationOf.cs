using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>Names the rule whose firings are expected next. Firings are told apart by the name of the rule.</summary>
/// <typeparam name="TVerification">What can be expected of it.</typeparam>
public interface IRulesFiringVerification<TVerification>
{
    /// <summary>The one rule that is set up.</summary>
    /// <exception cref="ArgumentException">None or more than one rule is set up.</exception>
    TVerification Rule();

    /// <summary>The rule of exactly this class.</summary>
    /// <typeparam name="TRule">The rule class.</typeparam>
    /// <exception cref="ArgumentException">No rule of this class is set up.</exception>
    TVerification Rule<TRule>()
        where TRule : Rule;

    /// <summary>The rule of exactly this class.</summary>
    /// <param name="ruleType">The rule class.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="ArgumentException">No rule of this class is set up.</exception>
    TVerification Rule(Type ruleType);

    /// <summary>The rule of this name; case matters.</summary>
    /// <param name="ruleName">The name given by the rule, or else the full name of its class.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">No rule of this name is set up.</exception>
    TVerification Rule(string ruleName);
}
