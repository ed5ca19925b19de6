namespace CustomerServiceRules.RuleEngine.Testing.Tests;

public class HarnessTests
{
    private readonly IRulesTestSetup _setup = new RulesTestFixture().Setup;

    [Fact, Trait("Behaviour", "R162")]
    public void Harness_CompilesAtOnce()
    {
        var compiled = 0;
        _setup.Rule<OnA>();
        _setup.CompilerSetupAction = _ => compiled++;

        var harness = new RulesTestHarness(_setup);

        compiled.Should().Be(1);
        harness.Session.Should().BeSameAs(harness.Session);
        harness.Recorder.GetInvocations().Should().BeEmpty();
        FluentActions.Invoking(() => new RulesTestHarness(null!)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact, Trait("Behaviour", "R162")]
    public void RuleSet_FindsRules()
    {
        _setup.Rule<OnHighA>();
        var harness = new RulesTestHarness(_setup);

        harness.RuleSet.GetSingle().Type.Should().Be<OnHighA>();
        _setup.Rule<OnB>();

        harness.RuleSet.Rules.Select(rule => rule.Type).Should().Equal(typeof(OnHighA), typeof(OnB));
        harness.RuleSet.GetRuleInfo("high").Type.Should().Be<OnHighA>();
        harness.RuleSet.GetRuleInfo(typeof(OnB)).Definition.Name.Should().Be(typeof(OnB).FullName);
        FluentActions.Invoking(() => harness.RuleSet.GetSingle()).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => harness.RuleSet.GetRuleInfo(typeof(OnA))).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => harness.RuleSet.GetRuleInfo("High")).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => harness.RuleSet.GetRuleInfo((string)null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => harness.RuleSet.GetRuleInfo((Type)null!)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact, Trait("Behaviour", "R162")]
    public void Verification_ReturnsResultsAndThrowsNothing()
    {
        _setup.Rule<OnA>();
        var harness = new RulesTestHarness(_setup);
        var verification = harness.GetRulesVerification();
        harness.Session.Insert(new A(v: 1));
        harness.Session.Fire();

        verification.Verify(s => s.Rule<OnA>().Fired()).Status.Should().Be(RuleAssertStatus.Passed);
        verification.VerifySequence(s => s.Rule<OnA>().Fired()).Status.Should().Be(RuleAssertStatus.Passed);
        var failed = verification.Verify(s => s.Rule<OnA>().Fired(Times.Never));
        failed.Status.Should().Be(RuleAssertStatus.Failed);
        failed.GetMessage().Should().Be($"Rule '{typeof(OnA)}': Fired; Expected: 0; Actual: 1");
        harness.Recorder.Clear();
        verification.VerifySequence(s => s.Rule<OnA>().Fired()).Status.Should().Be(RuleAssertStatus.Failed);
    }

    [Fact]
    public void Harness_WithoutRules_HasASessionThatFiresNothing()
    {
        var harness = new RulesTestHarness(_setup);

        harness.Session.Insert(new A());
        harness.Session.Fire().Should().Be(0);
        harness.RuleSet.Rules.Should().BeEmpty();
    }
}
