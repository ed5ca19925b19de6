using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests;

public class SetupTests
{
    private static readonly Type A = typeof(OnA);
    private static readonly Type B = typeof(OnB);
    private static readonly Type WithArguments = typeof(OnAFrom);

    private readonly RulesTestFixture _fixture = new();

    private IRulesTestSetup Setup => _fixture.Setup;

    [Fact, Trait("Behaviour", "R152")]
    public void Rules_OfEveryKind_AreListedInOrderWithTypeInstanceAndDefinition()
    {
        var instance = new OnAFrom("from 5", 5);
        var definition = new RuleDefinitionFactory().Create(new OnAFrom("from 7", 7));

        Setup.Rule<OnA>();
        Setup.Rule(B);
        Setup.Rule(instance);
        Setup.Rule(definition);

        Setup.Rules.Select(rule => rule.Type).Should().Equal(typeof(OnA), typeof(OnB), typeof(OnAFrom), null);
        Setup.Rules.Select(rule => rule.Instance?.GetType()).Should().Equal(typeof(OnA), typeof(OnB), typeof(OnAFrom), null);
        Setup.Rules.ElementAt(2).Instance.Should().BeSameAs(instance);
        Setup.Rules.Select(rule => rule.Definition.Name).Should().Equal(typeof(OnA).FullName, typeof(OnB).FullName, "from 5", "from 7");
        Setup.Rules.Last().Definition.Should().BeSameAs(definition);
    }

    [Fact, Trait("Behaviour", "R152")]
    public void Rules_OfEveryKind_FireInTheSession()
    {
        Setup.Rule<OnA>();
        Setup.Rule(new OnAFrom("from 5", 5));
        Setup.Rule(new RuleDefinitionFactory().Create(new OnAFrom("from 7", 7)));

        _fixture.Session.Insert(new A(v: 6));

        _fixture.Session.Fire().Should().Be(2);
        _fixture.VerifySequence(s =>
        {
            s.Rule<OnA>().Fired();
            s.Rule("from 5").Fired();
        });
    }

    [Fact, Trait("Behaviour", "R152")]
    public void Rule_WithoutParameterlessConstructor_ThrowsMissingMethod()
    {
        FluentActions.Invoking(() => Setup.Rule<OnAFrom>()).Should().ThrowExactly<MissingMethodException>();
        FluentActions.Invoking(() => Setup.Rule(WithArguments)).Should().ThrowExactly<MissingMethodException>();
        Setup.Rules.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R152")]
    public void Rule_OfATypeAlreadySetUp_IsRefused()
    {
        Setup.Rule<OnA>();
        Setup.Rule(new OnAFrom("from 5", 5));

        FluentActions.Invoking(() => Setup.Rule<OnA>()).Should().ThrowExactly<ArgumentException>().WithMessage($"*{typeof(OnA)}*");
        FluentActions.Invoking(() => Setup.Rule(A)).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => Setup.Rule(new OnA())).Should().ThrowExactly<ArgumentException>();
        FluentActions.Invoking(() => Setup.Rule(new OnAFrom("another name", 5))).Should().ThrowExactly<ArgumentException>();
        Setup.Rules.Should().HaveCount(2);
    }

    [Fact, Trait("Behaviour", "R152")]
    public void Rule_OfANameAlreadySetUp_IsRefused()
    {
        Setup.Rule<OnHighA>();

        FluentActions.Invoking(() => Setup.Rule(new OnAFrom("high", 5))).Should().ThrowExactly<ArgumentException>().WithMessage("*'high'*");
        FluentActions.Invoking(() => Setup.Rule(new RuleDefinitionFactory().Create(new OnHighA()))).Should().ThrowExactly<ArgumentException>();
        Setup.Rules.Should().ContainSingle();
    }

    [Fact]
    public void Rule_GivenWhatIsNoRule_SaysWhatWasFoundAndExpected()
    {
        FluentActions.Invoking(() => Setup.Rule(typeof(string))).Should().ThrowExactly<ArgumentException>()
            .WithMessage($"{typeof(string)} is no rule class; expected a class derived from {typeof(Rule)}.*");
        FluentActions.Invoking(() => Setup.Rule((Type)null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => Setup.Rule((Rule)null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => Setup.Rule((IRuleDefinition)null!)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact]
    public void Rule_ThatIsNotValid_ThrowsAtOnce() =>
        FluentActions.Invoking(() => Setup.Rule<WithoutActions>()).Should().ThrowExactly<RuleDefinitionException>()
            .Which.RuleType.Should().Be<WithoutActions>();

    [Fact, Trait("Behaviour", "R152")]
    public void CompilerSetupAction_IsCalledOnceWithTheCompilerBeforeCompiling()
    {
        var compiler = new CountingCompiler();
        var calls = 0;
        Setup.Rule<OnA>();
        Setup.CompilerSetupAction = given =>
        {
            calls++;
            given.ExpressionCompiler = compiler;
        };
        calls.Should().Be(0);

        _fixture.Session.Insert(new A(v: 1));
        _fixture.Session.Fire().Should().Be(1);

        calls.Should().Be(1);
        compiler.Compiled.Should().BePositive();
    }

    [Fact, Trait("Behaviour", "R153")]
    public void Rule_SetUpAfterTheFirstUse_IsKnownButNotInTheSession()
    {
        Setup.Rule<OnA>();
        var session = _fixture.Session;

        Setup.Rule<OnB>();

        _fixture.Session.Should().BeSameAs(session);
        Setup.Rules.Should().HaveCount(2);
        session.InsertAll([new A(v: 1), new B()]);
        session.Fire().Should().Be(1);
        FluentActions.Invoking(() => _fixture.Verify(s => s.Rule().Fired())).Should().ThrowExactly<ArgumentException>();
        _fixture.Verify(s =>
        {
            s.Rule<OnA>().Fired();
            s.Rule<OnB>().Fired(Times.Never);
        });
    }

    [Theory, Trait("Behaviour", "R153")]
    [InlineData("session")]
    [InlineData("recorder")]
    [InlineData("verify")]
    public void SessionAndRecorder_AreMadeAtTheFirstUseAndStay(string first)
    {
        var made = 0;
        Setup.Rule<OnA>();
        Setup.CompilerSetupAction = _ => made++;

        Action use = first switch
        {
            "session" => () => _ = _fixture.Session,
            "recorder" => () => _ = _fixture.Recorder,
            _ => () => _fixture.Verify(_ => { }),
        };
        use();
        made.Should().Be(1);

        _fixture.Recorder.Should().BeSameAs(_fixture.Recorder);
        _fixture.Session.Should().BeSameAs(_fixture.Session);
        _fixture.Verify(s => s.Rule().Fired(Times.Never));
        made.Should().Be(1);
    }

    private sealed class CountingCompiler : IExpressionCompiler
    {
        public int Compiled { get; private set; }

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate
        {
            Compiled++;
            return expression.Compile();
        }
    }
}
