namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>Compares recorded firings with expectations and returns what it finds.</summary>
public interface IRulesVerification
{
    /// <summary>Compares the firings, one by one, with expectations.</summary>
    /// <param name="action">States one expectation for each recorded firing, in their order. No expectation passes.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    /// <exception cref="ArgumentException">An expectation names a rule that is not set up.</exception>
    RuleAssertResult VerifySequence(Action<IRuleSequenceFiringVerification> action);

    /// <summary>Compares runs of firings with expectations.</summary>
    /// <param name="action">
    /// States the expectations in the order of the firings: each takes the longest run of firings of its rule that meet its constraints
    /// and that follow what the expectations before it expected; the run must have the expected length. When at least one firing is
    /// expected, as many as expected must have been recorded. No expectation passes.
    /// </param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    /// <exception cref="ArgumentException">An expectation names a rule that is not set up.</exception>
    RuleAssertResult Verify(Action<IRulesFiringVerification> action);
}
