namespace CustomerServiceRules.RuleEngine.Testing.Tests;

public class ConstraintTests : KitTest
{
    private readonly A _a = new("k", 1);
    private readonly B _b = new("k");

    [Fact, Trait("Behaviour", "R159")]
    public void Constraints_FollowTheFactsAndMaySkipButNotReorder()
    {
        Setup.Rule<OnPair>();
        InsertAndFire(_a, _b);

        FailureOf(s => s.Rule().Fired(Matched.Fact<A>(), Matched.Fact<B>())).Should().BeNull();
        FailureOf(s => s.Rule().Fired(Matched.Fact<B>())).Should().BeNull();
        FailureOf(s => s.Rule().Fired(Matched.Fact<B>(), Matched.Fact<A>())).Should().EndWith("Expected: 1; Actual: 0");
        FailureOf(s => s.Rule().Fired(Matched.Fact<A>(), Matched.Fact<A>())).Should().NotBeNull("one fact meets one constraint");
        FailureOf(s => s.Rule().Fired(Matched.Fact<A>(), Matched.Fact<B>(), Matched.Fact<object>())).Should().NotBeNull();
    }

    [Fact, Trait("Behaviour", "R159")]
    public void Fact_ByType_ComparesWithTheDeclaredType()
    {
        Setup.Rule<OnA>();
        InsertAndFire(new AA("k", 1));

        FailureOf(s => s.Rule().Fired(Matched.Fact<A>())).Should().BeNull();
        FailureOf(s => s.Rule().Fired(Matched.Fact<object>())).Should().BeNull();
        FailureOf(s => s.Rule().Fired(Matched.Fact<AA>())).Should().NotBeNull();
        FailureOf(s => s.Rule().Fired(Matched.Fact<B>())).Should().NotBeNull();
    }

    [Fact, Trait("Behaviour", "R159")]
    public void Fact_ByValue_UsesEquals()
    {
        Setup.Rule<OnA>();
        Setup.Rule<OnRec>();
        InsertAndFire(_a, new Rec(1));

        FailureOf(s =>
        {
            s.Rule<OnA>().Fired(Matched.Fact(_a));
            s.Rule<OnRec>().Fired(Matched.Fact(new Rec(1)));
        }).Should().BeNull();
        FailureOf(s => s.Rule<OnA>().Fired(Matched.Fact(new A("k", 1)))).Should().NotBeNull();
        FailureOf(s =>
        {
            s.Rule<OnA>().Fired(Matched.Fact<object>(_a));
            s.Rule<OnRec>().Fired(Matched.Fact(new Rec(2)));
        }).Should().NotBeNull();
    }

    [Fact, Trait("Behaviour", "R159")]
    public void Fact_ByPredicate_IsEvaluatedOnTheValue()
    {
        Setup.Rule<OnPair>();
        InsertAndFire(_a, _b);

        FailureOf(s => s.Rule().Fired(Matched.Fact<A>(a => a.V == 1), Matched.Fact<B>(b => b.N == "k"))).Should().BeNull();
        FailureOf(s => s.Rule().Fired(Matched.Fact<A>(a => a.V == 2))).Should().NotBeNull();
        FluentActions.Invoking(() => Matched.Fact((System.Linq.Expressions.Expression<Func<A, bool>>)null!)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact, Trait("Behaviour", "R159")]
    public void Callback_RunsWithTheValueForEachFiringThatMeetsTheExpectation()
    {
        Setup.Rule<OnA>();
        Setup.Rule<OnB>();
        InsertAndFire(new A("1", 1), new A("2", 1), new A("other", 1), new B("3"));
        List<string> seen = [];

        FailureOf(s =>
        {
            s.Rule<OnA>().Fired(Times.Twice, Matched.Fact<A>(a => a.N.Length == 1).Callback(a => seen.Add($"a{a.N}")).Callback(a => seen.Add($"and a{a.N}")));
            s.Rule<OnA>().Fired(Times.Once, Matched.Fact<object>().Callback(fact => seen.Add(fact.ToString()!)));
            s.Rule<OnB>().Fired(Times.Once, Matched.Fact<B>().Callback(b => seen.Add($"b{b.N}")));
        }).Should().BeNull();

        seen.Should().Equal("a1", "and a1", "a2", "and a2", "a(other)", "b3");
    }

    [Fact, Trait("Behaviour", "R159")]
    public void Callback_OfAFiringThatMeetsOnlyOneOfTwoConstraints_DoesNotRun()
    {
        Setup.Rule<OnPair>();
        InsertAndFire(_a, _b);
        List<A> seen = [];

        FailureOf(s => s.Rule().Fired(Matched.Fact<A>().Callback(seen.Add), Matched.Fact<B>(b => b.N == "no"))).Should().NotBeNull();

        seen.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R159")]
    public void Callback_MayAssertItself()
    {
        Setup.Rule<OnA>();
        InsertAndFire(_a);

        FluentActions.Invoking(() => VerifySequence(s => s.Rule().Fired(Matched.Fact<A>().Callback(a => a.V.Should().Be(2)))))
            .Should().Throw<Xunit.Sdk.XunitException>();
    }

    [Fact]
    public void Fired_WithoutAConstraint_IsAnError()
    {
        Setup.Rule<OnA>();

        FluentActions.Invoking(() => Verify(s => s.Rule().Fired((FactConstraint[])null!))).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => Verify(s => s.Rule().Fired(Times.Never, null!, null!))).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => Matched.Fact<A>().Callback(null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => Verify(null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => VerifySequence(null!)).Should().ThrowExactly<ArgumentNullException>();
    }
}
