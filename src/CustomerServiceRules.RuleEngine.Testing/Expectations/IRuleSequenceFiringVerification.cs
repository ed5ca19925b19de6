namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>Names rules to expect firings of, one firing after the other.</summary>
public interface IRuleSequenceFiringVerification : IRulesFiringVerification<IRuleFiringVerification>
{
}
