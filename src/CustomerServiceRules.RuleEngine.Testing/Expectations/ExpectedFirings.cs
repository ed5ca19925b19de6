using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing;

internal abstract class ExpectedFirings<TVerification>(IRulesUnderTest rules) : IRulesFiringVerification<TVerification>
{
    internal List<FiringExpectation> Expectations { get; } = [];

    public TVerification Rule() => Of(rules.GetSingle());

    public TVerification Rule<TRule>()
        where TRule : Rule => Rule(typeof(TRule));

    public TVerification Rule(Type ruleType) => Of(rules.GetRuleInfo(ruleType));

    public TVerification Rule(string ruleName) => Of(rules.GetRuleInfo(ruleName));

    protected abstract TVerification Of(RuleInfo rule);
}
