namespace CustomerServiceRules.RuleEngine.Testing;

internal sealed class RulesVerification(IRulesUnderTest rules, IRuleInvocationRecorder recorder) : IRulesVerification
{
    public RuleAssertResult VerifySequence(Action<IRuleSequenceFiringVerification> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var sequence = new ExpectedSequence(rules);
        action(sequence);
        return Compare(sequence.Expectations);
    }

    public RuleAssertResult Verify(Action<IRulesFiringVerification> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var runs = new ExpectedRuns(rules);
        action(runs);
        return Compare(runs.Expectations);
    }

    private RuleAssertResult Compare(IEnumerable<FiringExpectation> expectations)
    {
        var firings = recorder.GetInvocations();
        var expected = 0;
        foreach (var expectation in expectations)
        {
            var found = expectation.RunLength(firings.Skip(expected));
            if (found != expectation.Count)
                return new RuleAssertResult(expectation.RuleName, RuleAssertStatus.Failed, expectation.Text, expectation.Count, found);
            expected += found;
        }

        // Expecting nothing at all, not even that nothing fired, is no statement about the total.
        var status = expected > 0 && expected != firings.Count ? RuleAssertStatus.Failed : RuleAssertStatus.Passed;
        return new RuleAssertResult(null, status, FiringExpectation.Fired, expected, firings.Count);
    }
}
