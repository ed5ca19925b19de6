namespace CustomerServiceRules.RuleEngine.Testing.Tests;

public class VerifyTests : KitTest
{
    private static readonly Type NotSetUp = typeof(OnRec);
    private static readonly Type SetUp = typeof(OnA);

    private readonly A _r1 = new(v: 1);
    private readonly B _r2 = new();

    public VerifyTests()
    {
        Setup.Rule<OnA>();
        Setup.Rule<OnB>();
    }

    [Fact, Trait("Behaviour", "R155")]
    public void Verify_RunsInTheOrderOfTheFirings_Passes()
    {
        InsertAndFire(new A(v: 1), new A(v: 1), new B(), new A(v: 1));

        FailureOf(s =>
        {
            s.Rule<OnA>().Fired(Times.Twice);
            s.Rule<OnB>().Fired(Times.Once);
            s.Rule<OnA>().Fired(Times.Once);
        }).Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R155")]
    public void Verify_ARunLongerThanExpected_FailsWithItsLength()
    {
        InsertAndFire(new A(v: 1), new A(v: 1), new A(v: 1));

        FailureOf(s => s.Rule<OnA>().Fired(Times.Twice)).Should().Be($"Rule '{typeof(OnA)}': Fired; Expected: 2; Actual: 3");
        FailureOf(s =>
        {
            s.Rule<OnA>().Fired(Times.Once);
            s.Rule<OnA>().Fired(Times.Twice);
        }).Should().Be($"Rule '{typeof(OnA)}': Fired; Expected: 1; Actual: 3");
    }

    [Fact, Trait("Behaviour", "R155")]
    public void Verify_ConstraintsEndARun()
    {
        InsertAndFire(new A("x", 1), new A("x", 1), new A("y", 1));

        FailureOf(s =>
        {
            s.Rule<OnA>().Fired(Times.Twice, Matched.Fact<A>(a => a.N == "x"));
            s.Rule<OnA>().Fired(Times.Once, Matched.Fact<A>(a => a.N == "y"));
        }).Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R156")]
    public void Verify_InAnotherOrder_Fails()
    {
        InsertAndFire(_r1, _r2);

        FailureOf(s =>
        {
            s.Rule<OnA>().Fired(Times.Once);
            s.Rule<OnB>().Fired(Times.Once);
        }).Should().BeNull();
        FailureOf(s =>
        {
            s.Rule<OnB>().Fired(Times.Once);
            s.Rule<OnA>().Fired(Times.Once);
        }).Should().Be($"Rule '{typeof(OnB)}': Fired; Expected: 1; Actual: 0");
    }

    [Fact, Trait("Behaviour", "R156")]
    public void Verify_FiringsApart_AreNotSummedUp()
    {
        InsertAndFire(new A(v: 1), new B(), new A(v: 1));

        FailureOf(s =>
        {
            s.Rule<OnA>().Fired(Times.Twice);
            s.Rule<OnB>().Fired(Times.Once);
        }).Should().Be($"Rule '{typeof(OnA)}': Fired; Expected: 2; Actual: 1");
    }

    [Fact, Trait("Behaviour", "R156")]
    public void Verify_OnlyTheFirstOfTwo_FailsByTheTotal()
    {
        InsertAndFire(_r1, _r2);

        FailureOf(s => s.Rule<OnA>().Fired(Times.Once)).Should().Be("Fired; Expected: 1; Actual: 2");
        Results[^1].RuleName.Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R156")]
    public void Verify_NeverOfTheFirstThatFired_Fails()
    {
        InsertAndFire(_r1);

        FailureOf(s => s.Rule<OnA>().Fired(Times.Never)).Should().Be($"Rule '{typeof(OnA)}': Fired; Expected: 0; Actual: 1");
    }

    [Fact, Trait("Behaviour", "R156")]
    public void Verify_NeverOfWhatFiredLater_Passes()
    {
        InsertAndFire(_r1, _r2);

        FailureOf(s => s.Rule<OnB>().Fired(Times.Never)).Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R156")]
    public void Verify_WithoutExpectations_Passes()
    {
        InsertAndFire(_r1, _r2);

        FailureOf(_ => { }).Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R157")]
    public void Fired_WithoutTimes_MeansOnce()
    {
        FailureOf(s => s.Rule<OnA>().Fired()).Should().EndWith("Expected: 1; Actual: 0");
        InsertAndFire(new A(v: 1));
        FailureOf(s => s.Rule<OnA>().Fired()).Should().BeNull();
        InsertAndFire(new A(v: 1));
        FailureOf(s => s.Rule<OnA>().Fired()).Should().EndWith("Expected: 1; Actual: 2");
    }

    [Theory, Trait("Behaviour", "R157")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Times_EachHoldsForItsNumberAlone(int firings)
    {
        for (var i = 0; i < firings; i++)
            InsertAndFire(new A(v: 1));

        (FailureOf(s => s.Rule<OnA>().Fired(Times.Never)) is null).Should().Be(firings == 0);
        (FailureOf(s => s.Rule<OnA>().Fired(Times.Once)) is null).Should().Be(firings == 1);
        (FailureOf(s => s.Rule<OnA>().Fired(Times.Twice)) is null).Should().Be(firings == 2);
        FailureOf(s => s.Rule<OnA>().Fired(Times.Exactly(firings))).Should().BeNull();
        FailureOf(s => s.Rule<OnA>().Fired(Times.Exactly(-1))).Should().NotBeNull();
    }

    [Fact, Trait("Behaviour", "R158")]
    public void Rule_WithoutName_NeedsExactlyOneRule()
    {
        FluentActions.Invoking(() => Verify(s => s.Rule().Fired())).Should().ThrowExactly<ArgumentException>()
            .WithMessage($"Expected exactly one rule*{typeof(OnA)}*{typeof(OnB)}*");
        FluentActions.Invoking(() => new RulesTestFixture().Verify(s => s.Rule().Fired())).Should().ThrowExactly<ArgumentException>()
            .WithMessage("Expected exactly one rule*found no rule*");
    }

    [Fact, Trait("Behaviour", "R158")]
    public void Rule_NotSetUp_SaysWhatThereIs()
    {
        FluentActions.Invoking(() => Verify(s => s.Rule<OnRec>())).Should().ThrowExactly<ArgumentException>()
            .WithMessage($"No rule of class {typeof(OnRec)} is set up; found *{typeof(OnA)}*");
        FluentActions.Invoking(() => Verify(s => s.Rule(NotSetUp))).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => Verify(s => s.Rule("no such"))).Should().ThrowExactly<ArgumentException>()
            .WithMessage("No rule named 'no such' is set up; found *");
        FluentActions.Invoking(() => VerifySequence(s => s.Rule("no such"))).Should().ThrowExactly<ArgumentException>();
        Results.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R158")]
    public void Rule_ByClassTypeOrName_IsTheSameRule()
    {
        InsertAndFire(new A(v: 1), new B(), new A(v: 1));

        FailureOf(s =>
        {
            s.Rule(SetUp).Fired();
            s.Rule(typeof(OnB).FullName!).Fired();
            s.Rule<OnA>().Fired();
        }).Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R158")]
    public void Firings_AreAttributedByName()
    {
        Setup.Rule(new OnAFrom("by name", 1));
        InsertAndFire(_r1);

        FailureOf(s =>
        {
            s.Rule<OnA>().Fired();
            s.Rule<OnAFrom>().Fired();
        }).Should().BeNull();
        FailureOfSequence(s =>
        {
            s.Rule<OnA>().Fired();
            s.Rule("by name").Fired();
        }).Should().BeNull();
    }
}
