namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>Turns results of verifications into what a test framework understands. A test project supplies its own.</summary>
public interface IRuleAsserter
{
    /// <summary>Called once for each verification, whether it passed or failed; a failed one should throw.</summary>
    /// <param name="result">What was found.</param>
    void Assert(RuleAssertResult result);
}
