namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>Where compiled rules come from.</summary>
public interface IRuleRepository
{
    /// <summary>The rule sets in the order in which they came into being.</summary>
    IEnumerable<IRuleSet> GetRuleSets();
}
