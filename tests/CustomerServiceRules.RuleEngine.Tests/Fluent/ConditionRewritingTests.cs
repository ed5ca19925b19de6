using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Fluent;

[Trait("Behaviour", "R142")]
public class ConditionRewritingTests
{
    private readonly A _a = null!;
    private readonly B _b = null!;

    [Fact]
    public void Match_EarlierVariable_BecomesAParameterAfterTheOwn() => Conditions(rule => rule
            .When().Match(() => _a).Match(() => _b, x => x.K == _a.N))
        .Should().Be("And(A _a; B _b [Condition: (_b, _a) => (_b.K == _a.N)])");

    [Fact]
    public void Match_SeveralEarlierVariables_StandInOrderOfAppearance()
    {
        C c = null!;
        Conditions(rule => rule.When().Match(() => _a).Match(() => _b).Match(() => c, x => x.K == _b.K && x.N == _a.N && _b.N == x.N))
            .Should().EndWith("C c [Condition: (c, _b, _a) => (((c.K == _b.K) AndAlso (c.N == _a.N)) AndAlso (_b.N == c.N))])");
    }

    [Fact]
    public void Match_OwnAliasInItsCondition_IsItsParameter() => Conditions(rule => rule.When().Match(() => _a, x => x.V > _a.N.Length))
        .Should().Be("And(A _a [Condition: _a => (_a.V > _a.N.Length)])");

    [Fact]
    public void Match_NestedLambda_IsRewrittenInside() => Conditions(rule => rule
            .When().Match(() => _a).Match<List<B>>(list => list.Any(x => x.K == _a.N)))
        .Should().EndWith("List<B> $var1$ [Condition: ($var1$, _a) => $var1$.Any(x => (x.K == _a.N))])");

    [Fact, Trait("Behaviour", "R44")]
    public void Match_WithoutAlias_GetsAGeneratedName() => Conditions(rule => rule.When().Match<A>(x => x.V > 0, x => x.V < 9).Match<B>())
        .Should().Be("And(A $var1$ [Condition: $var1$ => ($var1$.V > 0) & Condition: $var1$ => ($var1$.V < 9)]; B $var2$)");

    [Fact]
    public void Match_AliasOfAMoreDerivedVariable_IsConverted()
    {
        AA derived = null!;
        Conditions(rule => rule.When().Match<A>(() => derived).Match<B>(x => x.K == derived.N))
            .Should().Be("And(A derived; B $var1$ [Condition: ($var1$, derived) => ($var1$.K == Convert(derived, AA).N)])");
    }

    [Fact]
    public void ExistsAndNot_EarlierVariable_IsJoined() => Conditions(rule => rule
            .When().Match(() => _b).Exists<C>(z => z.K == _b.K).Not<C>(z => z.N == _b.N))
        .Should().Be("And(B _b; Exists(C $var1$ [Condition: ($var1$, _b) => ($var1$.K == _b.K)]); Not(C $var2$ [Condition: ($var2$, _b) => ($var2$.N == _b.N)]))");

    [Fact]
    public void All_BaseAndCondition_AreBasePatternAndPattern() => Conditions(rule => rule
            .When().All<B>(x => x.V > 0, x => x.K == "k", x => x.V < 5).All<C>(x => x.K == "c"))
        .Should().Be("And(ForAll(B $var1$ [Condition: $var1$ => ($var1$.V > 0)] => B $var2$ [Condition: $var2$ => ($var2$.K == \"k\") & Condition: $var2$ => ($var2$.V < 5)]); ForAll(C $var3$ => C $var4$ [Condition: $var4$ => ($var4$.K == \"c\")]))");

    [Fact, Trait("Behaviour", "R143")]
    public void LetAndHaving_AreABindingWithConditions()
    {
        var d = 0;
        Conditions(rule => rule.When().Match(() => _a).Let(() => d, () => _a.V * 2).Having(() => _a.V < d, () => _a.V > 1))
            .Should().Be("And(A _a; Int32 d [Condition: (d, _a) => (_a.V < d) & Condition: _a => (_a.V > 1)] from Binding Int32 _a => (_a.V * 2))");
    }

    [Fact]
    public void Let_OverAWiderType_IsBoundUnderIt()
    {
        object wide = null!;
        Conditions(rule => rule.When().Match(() => _a).Let(() => wide, () => _a.N))
            .Should().EndWith("Object wide from Binding Object _a => _a.N)");
    }

    [Fact, Trait("Behaviour", "R53")]
    public void Having_AfterQuantifierOrConjunction_AddsToTheLastPattern()
    {
        Conditions(rule => rule.When().Match(() => _a).Not<C>().Having(() => _a.V > 1))
            .Should().Be("And(A _a [Condition: _a => (_a.V > 1)]; Not(C $var1$))");
        Conditions(rule => rule.When().Match(() => _a).And(x => x.Match(() => _b)).Having(() => _b.V > _a.V))
            .Should().Be("And(A _a; And(B _b [Condition: (_b, _a) => (_b.V > _a.V)]))");
    }

    [Fact, Trait("Behaviour", "R61")]
    public void Or_Branches_SeeWhatIsOutsideAndTheirOwn() => Conditions(rule => rule
            .When().Match(() => _a).Or(x => x
                .Match(() => _b, y => y.K == _a.N)
                .And(y => y.Match<C>(z => z.K == _a.N).Not<B>(z => z.V == _a.V))))
        .Should().Be("And(A _a; Or(B _b [Condition: (_b, _a) => (_b.K == _a.N)]; And(C $var1$ [Condition: ($var1$, _a) => ($var1$.K == _a.N)]; Not(B $var2$ [Condition: ($var2$, _a) => ($var2$.V == _a.V)]))))");

    [Fact, Trait("Behaviour", "R61")]
    public void Or_VariableOfASibling_StaysCaptured()
    {
        var left = InlineRule.Of(rule =>
        {
            rule.When().Or(x => x.Match(() => _a).Match<B>(b => b.K == _a.N));
            rule.ThenNothing();
        }).LeftHandSide;

        left.ChildElements[0].As<OrElement>().ChildElements[1].As<PatternElement>().Expressions[0].Expression.Parameters.Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R62")]
    public void Or_VariablesOfItsBranches_AreVariablesAfterIt()
    {
        var definition = InlineRule.Of(rule =>
        {
            C c = null!;
            rule.When().Or(x => x.Match(() => _a).And(y => y.Match(() => c).Match(() => _a, z => z.N == c.N))).Match(() => _b);
            rule.Then().Do(_ => Use(_a, _b, c));
        });

        definition.LeftHandSide.Exports.Select(d => d.Name).Should().Equal("_a", "c", "_b");
        definition.RightHandSide.Actions[0].Expression.Parameters.Select(p => p.Name).Should().Equal("_", "_a", "_b", "c");
    }

    [Fact, Trait("Behaviour", "R149")]
    public void GeneratedNames_OfTheSameRule_AreTheSameEachTime()
    {
        var first = Conditions(rule => rule.When().Match<A>().Exists<B>());

        Conditions(rule => rule.When().Match<A>().Exists<B>()).Should().Be(first);
    }

    private static string Conditions(Action<InlineRule> define) => InlineRule.Of(rule =>
    {
        define(rule);
        rule.ThenNothing();
    }).LeftHandSide.Text();

    private static void Use(params object[] facts) => _ = facts;
}
