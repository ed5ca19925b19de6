using CustomerServiceRules.RuleEngine.Explaining;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Explaining;

public class RuleExplainingTests
{
    private readonly A _first = new("x", 5);
    private readonly A _second = new("y", 1);
    private readonly B _partner = new("b", "x", 7);

    [Fact]
    public void Explain_JoinedRule_CountsFactsConditionsAndCombinations()
    {
        A a = null!;
        B b = null!;
        var limit = 2;
        var rule = InlineRule.Of(r =>
        {
            r.Name("joined");
            r.When().Match(() => a, x => x.V > limit, x => x.N != "z").Match(() => b, x => x.K == a.N).Not<C>(c => c.K == b.K);
            r.ThenNothing();
        });
        var session = SessionOf(rule, _first, _second, new A("z", 9), _partner, new C("c", "x"));

        var explanation = session.Explain(rule);

        var steps = explanation.Alternatives.Should().ContainSingle().Which.Steps;
        steps.Select(step => step.Combinations).Should().Equal(1, 1, 0);
        var pattern = steps[0].Patterns.Should().ContainSingle().Which;
        (pattern.OfType, pattern.Qualifying).Should().Be((3, 1));
        pattern.Conditions.Select(condition => (condition.Tried, condition.Passed)).Should().Equal((3, 2), (2, 1));
        explanation.Alternatives[0].Stop.Should().BeSameAs(steps[2]);
        explanation.Matches.Should().Be(0);
        explanation.ToString().Should().Contain("joined: 0 match(es).")
            .And.Contain("(a.V > limit) passes 2 of 3").And.Contain("Not C: 1 fact(s), 1 qualify -> 0 combination(s)  <- stops here");
    }

    [Fact]
    public void Explain_MatchingRule_CountsAsTheSessionDoes()
    {
        A a = null!;
        IEnumerable<B> bs = null!;
        var rule = InlineRule.Of(r =>
        {
            r.When().Match(() => a).Query(() => bs, q => q.Match<B>(x => x.K == a.N, x => x.V > 6).Collect().Where(all => all.Any()));
            r.ThenNothing();
        });
        var session = SessionOf(rule, _first, _second, _partner, new B("low", "x", 1));

        var explanation = session.Explain(rule);

        explanation.Matches.Should().Be(session.Fire()).And.Be(1);
        explanation.Alternatives[0].Stop.Should().BeNull();
        explanation.Alternatives[0].Steps[1].Patterns.Should().ContainSingle().Which.Qualifying.Should().Be(1);
    }

    [Fact]
    public void Explain_OrRule_HasAnAlternativeForEachBranch()
    {
        A a = null!;
        var rule = InlineRule.Of(r =>
        {
            r.When().Match(() => a).Or(or => or.Exists<B>(b => b.K == a.N).Exists<C>());
            r.ThenNothing();
        });

        var explanation = SessionOf(rule, _first, _partner).Explain(rule);

        explanation.Alternatives.Select(alternative => alternative.Matches).Should().Equal(1, 0);
        explanation.ToString().Should().Contain("alternative 2:");
    }

    [Fact]
    public void Explain_ConditionThatThrows_IsReportedAndCountsAsFalse()
    {
        B b = null!;
        var rule = InlineRule.Of(r =>
        {
            r.When().Match(() => b, x => x.K!.Length > 0);
            r.ThenNothing();
        });

        var explanation = new RuleCompiler().Compile(Array.Empty<IRuleDefinition>()).CreateSession().With(new B("n", null), _partner).Explain(rule);

        explanation.Matches.Should().Be(1);
        explanation.Alternatives[0].Errors.Should().ContainSingle().Which.Should().Contain("b.K.Length").And.Contain(nameof(NullReferenceException));
    }

    [Fact]
    public void Explain_FactFailsOwnCondition_NamesThePartAndItsValues()
    {
        var limit = 10;
        var rule = InlineRule.Of(r =>
        {
            r.When().Match<A>(a => a.N == "x" && a.V > limit);
            r.ThenNothing();
        });

        var pattern = SessionOf(rule, _first).Explain(rule, _first).Patterns.Should().ContainSingle().Which;

        pattern.Verdict.Should().Be(FactVerdict.FailsOwnCondition);
        pattern.Failure!.Part.Should().EndWith(".V > limit)");
        pattern.Failure.Values.Select(value => value.Value).Should().Equal(5, 10);
        pattern.ToString().Should().Contain("limit = 10");
    }

    [Fact]
    public void Explain_FactWhoseConditionThrows_SaysWhatItThrows()
    {
        var rule = InlineRule.Of(r =>
        {
            r.When().Match<B>(b => b.K.Length > 1);
            r.ThenNothing();
        });

        var pattern = SessionOf(rule).Explain(rule, new B("n", null)).Patterns.Should().ContainSingle().Which;

        pattern.Verdict.Should().Be(FactVerdict.FailsOwnCondition);
        pattern.Failure!.Exception.Should().BeOfType<NullReferenceException>();
        pattern.Failure.ToString().Should().Contain(".K.Length > 1").And.Contain("throws NullReferenceException");
    }

    [Fact]
    public void Explain_FactJoinsNothing_NamesTheNearestFailure()
    {
        A a = null!;
        var rule = InlineRule.Of(r =>
        {
            r.When().Match(() => a).Match<B>(b => b.K == a.N, b => b.V > a.V);
            r.ThenNothing();
        });
        var stranger = new B("s", "y", 0);
        var session = SessionOf(rule, _first, _second, stranger, _partner);

        var failing = session.Explain(rule, stranger).Patterns.Should().ContainSingle().Which;
        failing.Verdict.Should().Be(FactVerdict.FailsJoin);
        failing.Failure!.Values.Select(value => value.Value).Should().Equal(0, 1);

        var joined = session.Explain(rule, _partner).Patterns.Should().ContainSingle().Which;
        (joined.Verdict, joined.Combinations).Should().Be((FactVerdict.Satisfies, 1));
    }

    [Fact]
    public void Explain_NothingBefore_SaysSo()
    {
        A a = null!;
        var rule = InlineRule.Of(r =>
        {
            r.When().Match(() => a).Match<B>(b => b.K == a.N);
            r.ThenNothing();
        });

        var explanation = SessionOf(rule, _partner).Explain(rule, _partner);

        explanation.Patterns.Should().ContainSingle().Which.Verdict.Should().Be(FactVerdict.NothingToJoin);
    }

    [Fact]
    public void Explain_FactUnderQuantifierOrOfOtherType_IsFoundWhereItStands()
    {
        A a = null!;
        var rule = InlineRule.Of(r =>
        {
            r.Name("places");
            r.When().Match(() => a).Exists<B>(b => b.V > 100).Not<B>(b => b.K == a.N).All<B>(b => b.V > 0, b => b.K == "x");
            r.ThenNothing();
        });
        var session = SessionOf(rule, _first, _partner);

        session.Explain(rule, _partner).Patterns.Select(pattern => (pattern.Place, pattern.Verdict)).Should().Equal(
            (PatternPlace.Exists, FactVerdict.FailsOwnCondition),
            (PatternPlace.Not, FactVerdict.NothingToJoin),
            (PatternPlace.All, FactVerdict.NothingToJoin));
        session.Explain(rule, new C()).ToString().Should().Be("places: no pattern takes facts of type C.");
    }

    [Fact]
    public void Explain_SearchInAnArray_IsEvaluatedAndShownAsWritten()
    {
        A a = null!;
        int[] wanted = [1, 5];
        var rule = InlineRule.Of(r =>
        {
            r.When().Match(() => a, x => wanted.Contains(x.V));
            r.ThenNothing();
        });
        var other = new A("z", 2);
        var session = SessionOf(rule, _first, _second, other);

        session.Explain(rule).Alternatives[0].Steps[0].Patterns[0].Conditions.Select(condition => (condition.Tried, condition.Passed)).Should().Equal((3, 2));
        session.Explain(rule, other).ToString().Should().Contain("fails wanted.Contains(a.V) with ").And.Contain("a.V = 2");
    }

    [Runtime.CompiledFact("interpreted expressions hold no spans.")]
    public void Explain_OtherUseOfASpan_IsEvaluated()
    {
        A a = null!;
        int[] wanted = [1, 5];
        var rule = InlineRule.Of(r =>
        {
            r.When().Match(() => a, x => wanted.IndexOf(x.V) == 1);
            r.ThenNothing();
        });
        var session = SessionOf(rule, _first, _second);

        session.Explain(rule, _second).ToString().Should().Contain("IndexOf").And.NotContain("throws");
    }

    [Fact]
    public void Explain_SessionWithAComparer_TellsFactsApartAsTheSessionDoes()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer<Rec>(ReferenceEqualityComparer.Instance);
        var rule = InlineRule.Of(r =>
        {
            r.When().Match<Rec>();
            r.ThenNothing();
        });
        var session = compiler.Compile([rule]).CreateSession().With(new Rec(1, 1), new Rec(1, 1));

        session.Explain(rule).Matches.Should().Be(2);
    }

    [Fact]
    public void Explain_LeavesTheSessionAsItWas()
    {
        var rule = InlineRule.Of(r =>
        {
            r.When().Match<A>();
            r.ThenNothing();
        });
        var session = SessionOf(rule, _first);

        session.Explain(rule);

        session.Fire().Should().Be(1);
    }

    private static ISession SessionOf(IRuleDefinition rule, params object[] facts) => new RuleCompiler().Compile([rule]).CreateSession().With(facts);
}

internal static class SessionFilling
{
    internal static ISession With(this ISession session, params object[] facts)
    {
        session.InsertAll(facts);
        return session;
    }
}
