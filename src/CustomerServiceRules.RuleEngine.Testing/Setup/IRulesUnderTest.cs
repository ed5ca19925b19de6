namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>The rules under test, found by class or name.</summary>
public interface IRulesUnderTest
{
    /// <summary>The rules in the order in which they were set up.</summary>
    IReadOnlyCollection<RuleInfo> Rules { get; }

    /// <summary>Finds the rule of exactly this class.</summary>
    /// <param name="ruleType">The rule class.</param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="ArgumentException">No rule of this class is set up.</exception>
    RuleInfo GetRuleInfo(Type ruleType);

    /// <summary>Finds the rule whose definition has this name; case matters.</summary>
    /// <param name="ruleName">The name: the one given by the rule, or else the full name of its class.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">No rule of this name is set up.</exception>
    RuleInfo GetRuleInfo(string ruleName);

    /// <summary>The one rule under test.</summary>
    /// <exception cref="ArgumentException">None or more than one rule is set up.</exception>
    RuleInfo GetSingle();
}
