namespace CustomerServiceRules.RuleEngine.Testing.Tests;

/// <summary>A fixture whose verifications are looked at instead of thrown.</summary>
public abstract class KitTest : RulesTestFixture
{
    private readonly ResultList _results = [];

    protected KitTest() => Asserter = _results;

    internal IReadOnlyList<RuleAssertResult> Results => _results;

    /// <summary>Inserts the facts, firing after each.</summary>
    protected void InsertAndFire(params object[] facts)
    {
        foreach (var fact in facts)
        {
            Session.Insert(fact);
            Session.Fire();
        }
    }

    /// <summary>Verifies and gives the message when it failed, null when it passed.</summary>
    protected string? FailureOf(Action<IRulesFiringVerification> expectations)
    {
        Verify(expectations);
        return Failure();
    }

    /// <summary>Verifies the sequence and gives the message when it failed, null when it passed.</summary>
    protected string? FailureOfSequence(Action<IRuleSequenceFiringVerification> expectations)
    {
        VerifySequence(expectations);
        return Failure();
    }

    private string? Failure() => Results[^1].Status == RuleAssertStatus.Failed ? Results[^1].GetMessage() : null;
}
