namespace CustomerServiceRules.RuleEngine.Testing;

internal sealed class ExpectedRuns(IRulesUnderTest rules) : ExpectedFirings<IQualifiedRuleFiringVerification>(rules), IRulesFiringVerification
{
    protected override IQualifiedRuleFiringVerification Of(RuleInfo rule) => new Run(rule.Definition.Name, Expectations);

    private sealed class Run(string ruleName, List<FiringExpectation> expectations) : IQualifiedRuleFiringVerification
    {
        public void Fired(params FactConstraint[] constraints) => Fired(Times.Once, constraints);

        public void Fired(Times times, params FactConstraint[] constraints) =>
            expectations.Add(new FiringExpectation(ruleName, constraints, times.Value, int.MaxValue));
    }
}
