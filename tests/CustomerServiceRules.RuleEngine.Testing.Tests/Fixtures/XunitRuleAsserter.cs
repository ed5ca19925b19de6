namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures;

public sealed class XunitRuleAsserter : IRuleAsserter
{
    void IRuleAsserter.Assert(RuleAssertResult result)
    {
        if (result.Status == RuleAssertStatus.Failed)
            Xunit.Assert.Fail(result.GetMessage());
    }
}
