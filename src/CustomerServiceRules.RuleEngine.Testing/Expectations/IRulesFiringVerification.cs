namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>Names rules to expect runs of firings of, one run after the other.</summary>
public interface IRulesFiringVerification : IRulesFiringVerification<IQualifiedRuleFiringVerification>
{
}
