namespace CustomerServiceRules.RuleEngine.Testing.Tests;

/// <summary>Keeps every result in place of throwing.</summary>
internal sealed class ResultList : List<RuleAssertResult>, IRuleAsserter
{
    public void Assert(RuleAssertResult result) => Add(result);
}
