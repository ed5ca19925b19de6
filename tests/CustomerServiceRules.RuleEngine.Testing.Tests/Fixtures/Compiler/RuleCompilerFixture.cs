using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Compiler;

public class RuleCompilerFixture : EngineFixture
{
    [Fact]
    [Trait("Behaviour", "R136")]
    public void Compile_CancelledToken_GivesAFactoryOfOneRule()
    {
        var definitions = new RuleDefinitionFactory().Create(new Rule[] { new CustomerRule(), new OrderRule() });
        using var source = new CancellationTokenSource();
        source.Cancel();
        var session = new RuleCompiler().Compile(definitions, source.Token).CreateSession();
        session.InsertAll(new object[] { new Customer("ann"), new Order("o", "ann") });
        session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R137")]
    public void Default_Options_AreFreshAndFailFast()
    {
        RuleCompilerOptions.Default.Should().NotBeSameAs(RuleCompilerOptions.Default);
        RuleCompilerOptions.Default.UnsupportedExpressionHandling.Should().Be(RuleCompilerUnsupportedExpressionsHandling.FailFast);
    }

    [Fact]
    [Trait("Behaviour", "R137")]
    public void Compile_TwoRulesWithBlocks_FailsFast()
    {
        var compiler = new RuleCompiler();
        compiler.Invoking(c => c.Compile(new[] { WithBlock("one"), WithBlock("two") })).Should().Throw<RuleCompilationException>()
            .Which.InnerException.Should().BeOfType<NotImplementedException>();
        compiler.Compile(new[] { WithBlock("one") }).Should().NotBeNull();
    }

    [Fact]
    [Trait("Behaviour", "R137")]
    public void Compile_TreatAsNotEqual_BothRulesWork()
    {
        var options = new RuleCompilerOptions
        {
            UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual,
        };
        var session = new RuleCompiler(options).Compile(new[] { WithBlock("one"), WithBlock("two") }).CreateSession();
        session.Insert(new Customer("ann", 1));
        session.Insert(new Customer("bob", 0));
        session.Fire().Should().Be(2);
    }

    [Fact]
    [Trait("Behaviour", "R138")]
    public void ExpressionCompiler_Decorator_SeesConditionsJoinsAndActions()
    {
        var decorator = new LoggingCompiler();
        Setup.Rule<JoinRule>();
        Setup.CompilerSetupAction = c =>
        {
            decorator.Inner = c.ExpressionCompiler;
            c.ExpressionCompiler = decorator;
        };
        Session.InsertAll(new object[] { new Customer("ann", 1), new Order("o", "ann") });
        Session.Fire();
        Verify(x => x.Rule().Fired());
        decorator.Compiled.Should().Contain(t => t.StartsWith("Func"));
        decorator.Compiled.Should().Contain(t => t.StartsWith("Action"));
    }

    [Fact]
    [Trait("Behaviour", "R138")]
    public void ExpressionCompiler_Null_IsRefused() =>
        new RuleCompiler().Invoking(c => c.ExpressionCompiler = null!).Should().Throw<ArgumentNullException>();

    [Fact]
    [Trait("Behaviour", "R139")]
    public void Compile_ConditionIsNotBoolean_IsACompilationError()
    {
        var builder = new RuleBuilder();
        builder.Name("not boolean");
        var pattern = builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        Expression<Func<Customer, int>> condition = customer => customer.Score;
        pattern.Condition(condition);
        builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => ctx.Halt()));
        var thrown = new RuleCompiler().Invoking(c => c.Compile(new[] { builder.Build() })).Should().Throw<RuleCompilationException>().Which;
        thrown.RuleName.Should().Be("not boolean");
        thrown.InnerException.Should().NotBeNull();
        thrown.Message.Should().EndWith(Environment.NewLine + "not boolean");
    }

    [Fact]
    [Trait("Behaviour", "R139")]
    public void Fire_ActionParameterOfAnotherType_FailsInTheAction()
    {
        var builder = new RuleBuilder();
        builder.Name("wrong type");
        builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        Expression<Action<IContext, Order>> action = (ctx, customer) => ctx.Insert(customer.Id);
        builder.RightHandSide().Action(action);
        var session = new RuleCompiler().Compile(new[] { builder.Build() }).CreateSession();
        session.Insert(new Customer("ann"));
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Which.InnerException.Should().BeOfType<InvalidCastException>();
    }

    private static IRuleDefinition WithBlock(string name)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        var pattern = builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        var parameter = Expression.Parameter(typeof(Customer), "customer");
        var body = Expression.Block(Expression.Empty(), Expression.GreaterThan(Expression.Property(parameter, "Score"), Expression.Constant(0)));
        pattern.Condition(Expression.Lambda<Func<Customer, bool>>(body, parameter));
        builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => ctx.GetLinkedKeys()));
        return builder.Build();
    }

    private sealed class LoggingCompiler : IExpressionCompiler
    {
        public IExpressionCompiler Inner { get; set; } = null!;
        public List<string> Compiled { get; } = new();

        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression) where TDelegate : Delegate
        {
            Compiled.Add(typeof(TDelegate).Name);
            return Inner.Compile(expression);
        }
    }

    public class CustomerRule : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class OrderRule : Rule
    {
        public override void Define()
        {
            When().Match<Order>();
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class JoinRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            int twice = 0;
            When()
                .Match(() => customer, c => c.Score > 0)
                .Exists<Order>(o => o.Customer == customer.Name)
                .Let(() => twice, () => customer.Score * 2);
            Filter().Where(() => twice > 1);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
