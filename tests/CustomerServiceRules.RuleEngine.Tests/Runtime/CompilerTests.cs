using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class CompilerTests
{
    [Fact]
    [Trait("Behaviour", "R18")]
    public void Compile_EmptyRepository_GivesSessionsThatFireNothing()
    {
        var session = new RuleRepository().Compile().CreateSession();

        session.Insert(new A());

        session.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R18")]
    public void GetRules_ListsAllSetsInOrder()
    {
        var repository = new RuleRepository();
        RuleSet first = new("first"), second = new("second");
        first.Add([Simple("a"), Simple("b")]);
        second.Add([Simple("c")]);
        repository.Add(first);
        repository.Add(second);

        repository.GetRules().Select(rule => rule.Name).Should().Equal("a", "b", "c");
        Fires(repository.Compile()).Should().Be(3);
        Fires(new RuleCompiler().Compile([second])).Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R136")]
    public void Compile_Cancelled_StopsAfterTheRuleInProgress()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Fires(new RuleCompiler().Compile([Simple("a"), Simple("b")], cancelled.Token)).Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R138")]
    public void ExpressionCompiler_GetsConditionsJoinsAndActions()
    {
        Expression<Func<B, bool>> own = b => b.V > 0;
        Expression<Func<B, A, bool>> joining = (b, a) => b.V > a.V;
        Expression<Action<IContext>> nothing = _ => Quiet.Use();
        var rule = Element.RuleDefinition("R", "", 0, Element.AndGroup(Pattern(typeof(A), "a"), Pattern(typeof(B), "b", own, joining)), Element.ActionGroup(Element.Action(nothing)));
        var counting = new CountingCompiler();
        var compiler = new RuleCompiler { ExpressionCompiler = counting };

        var session = compiler.Compile([rule]).CreateSession();
        session.InsertAll([new A("a", 1), new B("b", "", 2)]);

        session.Fire().Should().Be(1);
        counting.Compiled.Should().Be(5, "a comparison between facts is compiled whole and by its two sides");
        compiler.Invoking(x => x.ExpressionCompiler = null!).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    [Trait("Behaviour", "R139")]
    [Trait("Behaviour", "R115")]
    public void Compile_ConditionThatIsNotBoolean_IsRefusedWithTheRulesName()
    {
        Expression<Func<A, int>> number = a => a.V;
        var builder = new PatternBuilder(typeof(A), "a");
        builder.Condition(number);
        var rule = new RuleBuilder();
        rule.Name("numbers");
        rule.LeftHandSide().Pattern(builder);
        Expression<Action<IContext>> nothing = _ => Quiet.Use();
        rule.RightHandSide().Action(nothing);
        var definition = rule.Build();

        var compile = () => new RuleCompiler().Compile([definition]);

        compile.Should().Throw<RuleCompilationException>().Which.RuleName.Should().Be("numbers");
    }

    [Fact]
    [Trait("Behaviour", "R139")]
    public void Action_ParameterOfAnotherType_FailsWhenItRuns()
    {
        Expression<Action<IContext, B>> wrong = (_, a) => Quiet.Use(a);
        var rule = Element.RuleDefinition("R", "", 0, Element.AndGroup(Pattern(typeof(A), "a")), Element.ActionGroup(Element.Action(wrong)));
        var session = new RuleCompiler().Compile([rule]).CreateSession();
        session.Insert(new A());

        session.Invoking(x => x.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<InvalidCastException>();
    }

    private static int Fires(ISessionFactory factory)
    {
        var session = factory.CreateSession();
        session.Insert(new A("a", 1));
        return session.Fire();
    }

    private static IRuleDefinition Simple(string name)
    {
        Expression<Action<IContext>> nothing = _ => Quiet.Use();
        return Element.RuleDefinition(name, "", 0, Element.AndGroup(Pattern(typeof(A), "a")), Element.ActionGroup(Element.Action(nothing)));
    }

    private static PatternElement Pattern(Type type, string name, params LambdaExpression[] conditions) =>
        Element.Pattern(type, name, conditions.Select(Element.Condition), null);

    private sealed class CountingCompiler : IExpressionCompiler
    {
        internal int Compiled { get; private set; }

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Compiled++;
            typeof(TDelegate).Name.Should().MatchRegex("^(Func|Action)`");
            return expression.Compile();
        }
    }
}
