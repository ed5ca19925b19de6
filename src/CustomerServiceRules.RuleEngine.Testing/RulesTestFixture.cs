using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>
/// What a test of rules starts from: derive a test class from it or hold one, name the rules under test in <see cref="Setup"/>, give
/// facts to <see cref="Session"/>, fire, and verify which rules fired.
/// </summary>
/// <remarks>
/// The rules are compiled, and session and recorder made, at the first use of <see cref="Session"/>, <see cref="Recorder"/>,
/// <see cref="Verify"/> or <see cref="VerifySequence"/>; they stay the same from then on, and rules set up later are not in the
/// session. One fixture serves one thread at a time.
/// </remarks>
[RequiresDynamicCode(RulesTestHarness.DynamicCode)]
[RequiresUnreferencedCode(RulesTestHarness.Reflection)]
public class RulesTestFixture
{
    private IRuleAsserter _asserter = new ThrowingAsserter();
    private RulesTestHarness? _harness;

    /// <summary>Makes a fixture without rules whose failed verifications throw <see cref="RuleAssertionException"/>.</summary>
    public RulesTestFixture()
    {
    }

    /// <summary>
    /// What takes the result of every verification, passed or failed. By default a failed one throws
    /// <see cref="RuleAssertionException"/>; set it to report failures in the manner of a test framework.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public IRuleAsserter Asserter
    {
        get => _asserter;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _asserter = value;
        }
    }

    /// <summary>Where the rules under test are named.</summary>
    public IRulesTestSetup Setup { get; } = new RulesTestSetup();

    /// <summary>The session of the rules under test.</summary>
    /// <exception cref="RuleCompilationException">At the first use: a rule cannot be compiled.</exception>
    public ISession Session => Harness.Session;

    /// <summary>What has fired in the session so far.</summary>
    /// <exception cref="RuleCompilationException">At the first use: a rule cannot be compiled.</exception>
    public IRuleInvocationRecorder Recorder => Harness.Recorder;

    private RulesTestHarness Harness => _harness ??= new RulesTestHarness(Setup);

    /// <summary>Compares the recorded firings with expectations and hands the result to <see cref="Asserter"/>.</summary>
    /// <param name="buildAction">
    /// States the expectations in the order of the firings; each takes all firings of its rule that follow each other, and when at
    /// least one firing is expected all recorded ones must be. No expectation passes.
    /// </param>
    /// <exception cref="ArgumentException">An expectation names a rule that is not set up.</exception>
    /// <exception cref="RuleAssertionException">The firings are not as expected, and the asserter is the default one.</exception>
    public void Verify(Action<IRulesFiringVerification> buildAction) =>
        Asserter.Assert(Harness.GetRulesVerification().Verify(buildAction));

    /// <summary>Compares the recorded firings, one by one, with expectations and hands the result to <see cref="Asserter"/>.</summary>
    /// <param name="buildAction">States one expectation for each recorded firing, in their order. No expectation passes.</param>
    /// <exception cref="ArgumentException">An expectation names a rule that is not set up.</exception>
    /// <exception cref="RuleAssertionException">The firings are not as expected, and the asserter is the default one.</exception>
    public void VerifySequence(Action<IRuleSequenceFiringVerification> buildAction) =>
        Asserter.Assert(Harness.GetRulesVerification().VerifySequence(buildAction));
}
