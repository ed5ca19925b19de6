using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Kit;

[Trait("Behaviour", "R156")]
public class VerificationFixture : RulesTestFixture
{
    public VerificationFixture()
    {
        Setup.Rule<High>();
        Setup.Rule<Low>();
        Session.Insert(new Customer("ann", 1));
        Session.Fire();
    }

    [Fact]
    public void Verify_InOrder_Passes() => Verify(x =>
    {
        x.Rule<High>().Fired();
        x.Rule("low").Fired(Times.Once);
    });

    [Fact]
    public void Verify_OtherOrder_Fails() => Fails(() => Verify(x =>
    {
        x.Rule<Low>().Fired();
        x.Rule<High>().Fired();
    }));

    [Fact]
    public void Verify_OneOfTwo_FailsWithTheTotal() =>
        Fails(() => Verify(x => x.Rule<High>().Fired())).Should().EndWith("Expected: 1; Actual: 2").And.NotContain("Rule '");

    [Fact]
    public void Verify_NeverOnTheFirst_FailsButOnALaterPasses()
    {
        Fails(() => Verify(x => x.Rule<High>().Fired(Times.Never)));
        Verify(x => x.Rule<Low>().Fired(Times.Never));
        Verify(x => { });
    }

    [Fact]
    [Trait("Behaviour", "R161")]
    public void Verify_Constraint_IsNamedInTheMessage() =>
        Fails(() => Verify(x => x.Rule("high").Fired(Times.Twice, Matched.Fact<Customer>(c => c.Score == 1))))
            .Should().Be("Rule 'high': Fired With: Fact " + typeof(Customer) + " where c => (c.Score == 1); Expected: 2; Actual: 1");

    [Fact]
    [Trait("Behaviour", "R157")]
    public void Verify_NegativeCount_NeverPasses() =>
        Fails(() => Verify(x => x.Rule<High>().Fired(Times.Exactly(-1))));

    [Fact]
    [Trait("Behaviour", "R158")]
    public void Rule_NotRegisteredOrAmbiguous_Throws()
    {
        FluentActions.Invoking(() => Verify(x => x.Rule().Fired())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Verify(x => x.Rule("nobody").Fired())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Verify(x => x.Rule<Unregistered>().Fired())).Should().Throw<ArgumentException>();
    }

    [Fact]
    [Trait("Behaviour", "R160")]
    public void VerifySequence_MissingTail_Fails()
    {
        VerifySequence(x =>
        {
            x.Rule<High>().Fired();
            x.Rule<Low>().Fired();
        });
        Fails(() => VerifySequence(x => x.Rule<High>().Fired())).Should().Contain("Expected: 1; Actual: 2");
        VerifySequence(x => { });
    }

    [Fact]
    [Trait("Behaviour", "R159")]
    public void Callback_RunsWithTheValue()
    {
        var seen = new List<Customer>();
        Verify(x =>
        {
            x.Rule<High>().Fired(Matched.Fact<Customer>().Callback(seen.Add));
            x.Rule<Low>().Fired();
        });
        seen.Should().ContainSingle().Which.Name.Should().Be("ann");
    }

    [Fact]
    [Trait("Behaviour", "R159")]
    public void Fact_ByType_ComparesWithTheDeclaredType()
    {
        Recorder.Clear();
        Session.Insert(new VipCustomer("bob"));
        Session.Fire(1);
        Verify(x => x.Rule<High>().Fired(Matched.Fact<object>()));
        Fails(() => Verify(x => x.Rule<High>().Fired(Matched.Fact<VipCustomer>())));
    }

    [Fact]
    [Trait("Behaviour", "R154")]
    public void Recorder_Paused_RecordsNothing()
    {
        Recorder.Clear();
        Recorder.Pause();
        Session.Insert(new Customer("bob"));
        Session.Fire();
        Recorder.GetInvocations().Should().BeEmpty();
        Recorder.Resume();
        Session.Insert(new Customer("cid"));
        Session.Fire();
        Recorder.GetInvocations().Should().HaveCount(2);
    }

    [Fact]
    [Trait("Behaviour", "R153")]
    public void Setup_RuleAddedLater_IsNotInTheSession()
    {
        Setup.Rule<Unregistered>();
        Setup.Rules.Should().HaveCount(3);
        Session.Insert(new Customer("bob"));
        Session.Fire().Should().Be(2);
    }

    [Fact]
    [Trait("Behaviour", "R152")]
    public void Setup_TypeOrNameTwice_Throws()
    {
        Setup.Invoking(s => s.Rule<High>()).Should().Throw<ArgumentException>();
        Setup.Invoking(s => s.Rule(new SameName())).Should().Throw<ArgumentException>();
        Setup.Invoking(s => s.Rule<NoConstructor>()).Should().Throw<MissingMethodException>();
    }

    [Fact]
    [Trait("Behaviour", "R162")]
    public void Harness_Verify_ReturnsTheResult()
    {
        var harness = new RulesTestHarness(Setup);
        harness.RuleSet.Rules.Should().HaveCount(2);
        harness.RuleSet.GetRuleInfo("low").Type.Should().Be<Low>();
        harness.RuleSet.GetRuleInfo(typeof(High)).Instance.Should().BeOfType<High>();
        harness.Session.Insert(new Customer("x"));
        harness.Session.Fire(1);
        var verification = harness.GetRulesVerification();
        verification.Verify(x => x.Rule<High>().Fired()).Status.Should().Be(RuleAssertStatus.Passed);
        var failed = verification.Verify(x => x.Rule<High>().Fired(Times.Twice));
        failed.Status.Should().Be(RuleAssertStatus.Failed);
        failed.RuleName.Should().Be("high");
        failed.GetMessage().Should().Be("Rule 'high': Fired; Expected: 2; Actual: 1");
    }

    private static string Fails(Action verify) => verify.Should().Throw<RuleAssertionException>().Which.Message;

    [Name("high"), Priority(1)]
    public class High : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("low")]
    public class Low : High
    {
        public override void Define()
        {
            base.Define();
            Priority(-1);
        }
    }

    public class Unregistered : High
    {
    }

    [Name("high")]
    public class SameName : High
    {
    }

    public class NoConstructor(int number) : High
    {
        public int Number => number;
    }
}
