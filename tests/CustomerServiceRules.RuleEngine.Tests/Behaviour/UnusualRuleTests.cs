using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class UnusualRuleTests : EngineTest
{
    [Fact, Trait("Behaviour", "R30")]
    public void Match_StructFacts_AreJoinedByValue()
    {
        Run(Rule("R", rule =>
        {
            var number = 0;
            var day = default(DateOnly);
            rule.When().Match(() => number, n => n > 1).Match(() => day, d => d.Day == number).Not<int>(n => n == number + 1);
            rule.Then().Do(_ => Say($"{number} {day.Month}"));
        }));
        Session.InsertAll([1, 2, 3, new DateOnly(2026, 5, 2), new DateOnly(2026, 6, 3), new DateOnly(2026, 7, 1)]);
        Fire().Should().Equal("3 6");
        Session.Retract(3);
        Fire().Should().Equal("2 5");
    }

    [Fact, Trait("Behaviour", "R113")]
    public void Insert_ConditionFailed_TheFactIsThereAndAGoodUpdateMendsIt()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => 10 / x.V > 1);
            rule.ThenNothing();
        }));
        var a = new A("a");
        this.Invoking(t => t.Session.Insert(a)).Should().Throw<RuleLhsExpressionEvaluationException>();
        Session.Query<A>().Should().Equal(a);
        Trace();
        a.V = 1;
        Session.Update(a);
        Activations().Should().Equal("A+ R(a) Created");
    }

    [Fact, Trait("Behaviour", "R122")]
    public void Yield_Null_IsAnErrorOfTheAction()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>();
            rule.Then().Yield<C>(_ => null!);
        }));
        Session.Insert(new A("a"));
        this.Invoking(t => t.Session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<ArgumentNullException>();
    }

    [Runtime.CompiledFact("delegates of so many parameters are types of their own."), Trait("Behaviour", "R48")]
    public void Action_WithMoreVariablesThanAnyFuncTakes_Runs()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            int v1 = 0, v2 = 0, v3 = 0, v4 = 0, v5 = 0, v6 = 0, v7 = 0, v8 = 0, v9 = 0, v10 = 0, v11 = 0, v12 = 0, v13 = 0, v14 = 0, v15 = 0, v16 = 0, v17 = 0;
            rule.When().Match(() => a)
                .Let(() => v1, () => a.V).Let(() => v2, () => v1 + 1).Let(() => v3, () => v2 + 1).Let(() => v4, () => v3 + 1).Let(() => v5, () => v4 + 1)
                .Let(() => v6, () => v5 + 1).Let(() => v7, () => v6 + 1).Let(() => v8, () => v7 + 1).Let(() => v9, () => v8 + 1).Let(() => v10, () => v9 + 1)
                .Let(() => v11, () => v10 + 1).Let(() => v12, () => v11 + 1).Let(() => v13, () => v12 + 1).Let(() => v14, () => v13 + 1).Let(() => v15, () => v14 + 1)
                .Let(() => v16, () => v15 + 1).Let(() => v17, () => v16 + 1)
                .Having(() => v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 > 0);
            rule.Then().Do(_ => Say((v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }));
        Session.Insert(new A("a", 1));
        Fire().Should().Equal($"{17 * 18 / 2}");
    }

    [Fact, Trait("Behaviour", "R63")]
    public void Or_Nested_GivesOneActivationPerPath()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a).Or(x => x
                .Match<B>(b => b.V == a.V)
                .And(y => y.Exists<C>().Or(z => z.Match<B>(b => b.K == a.N).Not<B>(b => b.K == a.N))));
            rule.Then().Do(_ => Say(a.N));
        }));
        Session.InsertAll([new A("one", 1), new A("two", 2), new B("b", "two", 1), new C("c")]);
        Fire().Should().BeEquivalentTo(["one", "one", "two"]);
    }

    [Fact, Trait("Behaviour", "R66")]
    public void Query_OverAComputedValue_FollowsIt()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            var limit = 0;
            IEnumerable<B> bs = null!;
            rule.When().Match(() => a).Let(() => limit, () => a.V * 2).Query(() => bs, q => q.Match<B>(b => b.V > limit).Collect()).Having(() => bs.Count() > limit);
            rule.Then().Do(_ => Say(Show(bs.OrderBy(b => b.N))));
        }));
        var a = new A("a", 1);
        Session.InsertAll([a, new B("1", v: 1), new B("2", v: 2), new B("3", v: 3), new B("4", v: 4)]);
        Fire().Should().BeEmpty();
        a.V = 0;
        Session.Update(a);
        Fire().Should().Equal("[1 2 3 4]");
        a.V = 1;
        Session.Update(a);
        Activations().Should().ContainSingle(entry => entry.StartsWith("A-", StringComparison.Ordinal)).Which.Should().EndWith("Removed");
    }

    [Fact, Trait("Behaviour", "R59")]
    public void Exists_OverTwoEarlierVariables_IsJudgedPerPair()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Match(() => a).Match(() => b).Exists<C>(c => c.N == a.N && c.K == b.N);
            rule.Then().Do(_ => Say(a.N + b.N));
        }));
        var c = new C("1", "x");
        Session.InsertAll([new A("1"), new A("2"), new B("x"), new B("y"), c, new C("2", "y")]);
        Fire().Should().BeEquivalentTo(["1x", "2y"]);
        c.K = "y";
        Session.Update(c);
        Fire().Should().Equal("1y");
    }

    [Fact, Trait("Behaviour", "R87")]
    public void Action_RetractsAndInsertsAgain_TheMatchIsNew()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => x.V < 3);
            rule.Then().Do(c => c.Retract(a)).Do(_ => Grow(a)).Do(c => c.Insert(a)).Do(c => Say($"{c.Match.Trigger}"));
        }));
        Session.Insert(new A("a"));
        Session.Fire().Should().Be(3);
        Said().Should().Equal("Removed", "Removed", "Removed");
    }

    [Fact, Trait("Behaviour", "R21")]
    public void Condition_OverAHostsService_SeesItsCurrentValue()
    {
        var settings = new A("settings", 5);
        Run(Rule("R", rule =>
        {
            rule.When().Match<B>(b => b.V > settings.V);
            rule.ThenNothing();
        }));
        var b = new B("b", v: 3);
        Session.Insert(b);
        Activations().Should().BeEmpty();
        settings.V = 1;
        Session.Update(b);
        Activations().Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R50")]
    public void Match_FactsKeptAfterTheMatchIsLost_CanStillBeRead()
    {
        List<IMatch> kept = [];
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Do(c => kept.Add(c.Match));
        }));
        var a = new A("a");
        Session.Insert(a);
        Session.Fire();
        Session.Retract(a);
        kept.Single().Facts.Single().Value.Should().BeSameAs(a);
    }

    private static void Grow(A a) => a.V++;
}
