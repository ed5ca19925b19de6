namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>Adding one definition where the interface takes many.</summary>
public static class RuleSetExtensions
{
    /// <summary>Appends one definition to the set.</summary>
    public static void Add(this IRuleSet ruleSet, IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(ruleDefinition);
        ruleSet.Add([ruleDefinition]);
    }
}
