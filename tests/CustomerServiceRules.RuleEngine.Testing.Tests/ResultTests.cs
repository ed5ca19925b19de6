using System.Globalization;

namespace CustomerServiceRules.RuleEngine.Testing.Tests;

public class ResultTests : KitTest
{
    private readonly A _a = new("k", 1);

    [Fact, Trait("Behaviour", "R161")]
    public void Verify_WithTheDefaultAsserter_ThrowsTheMessage()
    {
        var fixture = new RulesTestFixture();
        fixture.Setup.Rule<OnHighA>();

        FluentActions.Invoking(() => fixture.Verify(s => s.Rule().Fired())).Should().ThrowExactly<RuleAssertionException>()
            .Which.Message.Should().Be("Rule 'high': Fired; Expected: 1; Actual: 0");
        FluentActions.Invoking(() => fixture.VerifySequence(s => s.Rule().Fired())).Should().ThrowExactly<RuleAssertionException>();
        fixture.Verify(s => s.Rule().Fired(Times.Never));
    }

    [Fact, Trait("Behaviour", "R161")]
    public void Asserter_OfTheTest_ReceivesEveryResult()
    {
        Setup.Rule<OnA>();
        InsertAndFire(_a);

        Verify(s => s.Rule().Fired());
        Verify(s => s.Rule().Fired(Times.Twice));
        VerifySequence(s => s.Rule().Fired());

        Results.Select(result => result.Status).Should().Equal(RuleAssertStatus.Passed, RuleAssertStatus.Failed, RuleAssertStatus.Passed);
        Results.Select(result => result.RuleName).Should().Equal(null, typeof(OnA).FullName, null);
        Results[1].Expected.Should().Be(2);
        Results[1].Actual.Should().Be(1);
        Results[1].AssertionText.Should().Be("Fired");
        FluentActions.Invoking(() => Asserter = null!).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact, Trait("Behaviour", "R161")]
    public void AssertionText_NamesTheConstraintsInOrder()
    {
        Setup.Rule<OnA>();
        InsertAndFire(_a);

        FailureOf(s => s.Rule().Fired(Times.Twice, Matched.Fact<A>(), Matched.Fact(_a), Matched.Fact<A>(a => a.V > 3))).Should().Be(
            $"Rule '{typeof(OnA)}': Fired With: Fact {typeof(A)}, Fact {typeof(A)} equal to a(k), Fact {typeof(A)} where a => (a.V > 3); "
            + "Expected: 2; Actual: 0");
        FailureOf(s => s.Rule().Fired(Matched.Fact((A?)null))).Should().Contain($"Fact {typeof(A)} equal to null");
    }

    [Fact, Trait("Behaviour", "R161")]
    public void GetMessage_WithoutARule_LeavesItOut()
    {
        new RuleAssertResult("R", RuleAssertStatus.Failed, "Fired", 1, 2).GetMessage().Should().Be("Rule 'R': Fired; Expected: 1; Actual: 2");
        new RuleAssertResult(null, RuleAssertStatus.Failed, "Fired", 1, 2).GetMessage().Should().Be("Fired; Expected: 1; Actual: 2");
    }

    [Fact]
    public void GetMessage_InAnotherCulture_WritesNumbersTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            new RuleAssertResult(null, RuleAssertStatus.Failed, "Fired", 1.5m, -2).GetMessage().Should().Be("Fired; Expected: 1.5; Actual: -2");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void RuleAssertionException_WithoutText_HasAGeneralOne()
    {
        new RuleAssertionException().Message.Should().NotBeEmpty();
        new RuleAssertionException("text").Message.Should().Be("text");
    }
}
