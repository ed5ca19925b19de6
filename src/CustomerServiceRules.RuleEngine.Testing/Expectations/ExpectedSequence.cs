namespace CustomerServiceRules.RuleEngine.Testing;

internal sealed class ExpectedSequence(IRulesUnderTest rules) : ExpectedFirings<IRuleFiringVerification>(rules), IRuleSequenceFiringVerification
{
    protected override IRuleFiringVerification Of(RuleInfo rule) => new One(rule.Definition.Name, Expectations);

    private sealed class One(string ruleName, List<FiringExpectation> expectations) : IRuleFiringVerification
    {
        public void Fired(params FactConstraint[] constraints) =>
            expectations.Add(new FiringExpectation(ruleName, constraints, count: 1, longestRun: 1));
    }
}
