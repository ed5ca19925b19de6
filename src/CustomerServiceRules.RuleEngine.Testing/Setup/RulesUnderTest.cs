namespace CustomerServiceRules.RuleEngine.Testing;

internal sealed class RulesUnderTest(IRulesTestSetup setup) : IRulesUnderTest
{
    public IReadOnlyCollection<RuleInfo> Rules => setup.Rules;

    private string Present => Rules.Count == 0
        ? "no rule"
        : string.Join(", ", Rules.Select(rule => rule.Type is null ? $"'{rule.Definition.Name}'" : $"'{rule.Definition.Name}' of class {rule.Type}"));

    public RuleInfo GetRuleInfo(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        return Find(rule => rule.Type == ruleType)
            ?? throw new ArgumentException($"No rule of class {ruleType} is set up; found {Present}.", nameof(ruleType));
    }

    public RuleInfo GetRuleInfo(string ruleName)
    {
        ArgumentNullException.ThrowIfNull(ruleName);
        return Find(rule => rule.Definition.Name == ruleName)
            ?? throw new ArgumentException($"No rule named '{ruleName}' is set up; found {Present}.", nameof(ruleName));
    }

    public RuleInfo GetSingle() => Rules.Count == 1
        ? Rules.Single()
        : throw new ArgumentException($"Expected exactly one rule to be set up, found {Present}; name the rule that is meant.");

    private RuleInfo? Find(Func<RuleInfo, bool> condition)
    {
        foreach (var rule in Rules)
        {
            if (condition(rule))
                return rule;
        }

        return null;
    }
}
