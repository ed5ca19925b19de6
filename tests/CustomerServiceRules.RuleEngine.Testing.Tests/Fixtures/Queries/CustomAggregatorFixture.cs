using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Queries;

[Trait("Behaviour", "R80")]
public class CustomAggregatorFixture : EngineFixture
{
    [Fact]
    [Trait("Behaviour", "R81")]
    public void Fire_Total_IsKeptUpToDate()
    {
        Setup.Rule<TotalRule>();
        var order = new Order("o", "x", 5);
        Session.Fire();
        Session.InsertAll(new[] { order, new Order("p", "x", 7) });
        Session.Fire();
        order.Amount = 1;
        Session.Update(order);
        Session.Fire();
        Session.Retract(order);
        Session.Fire();
        Recorder.GetInvocations().Should().HaveCount(4);
        Log.Should().BeEmpty("the rule logs into its own list");
        TotalRule.Totals.Should().Equal(0, 12, 8, 7);
    }

    [Fact]
    [Trait("Behaviour", "R81")]
    public void Create_JoinedAggregate_IsMadePerCombination()
    {
        Setup.Rule<TotalPerCustomer>();
        Session.InsertAll(new object[] { new Customer("ann"), new Customer("bob"), new Order("o", "ann", 5), new Order("p", "bob", 7) });
        Session.Fire();
        FiredFacts().Should().BeEquivalentTo("ann,5", "bob,7");
    }

    [Fact]
    [Trait("Behaviour", "R82")]
    public void Compile_NameNotRegistered_IsRefused()
    {
        var definition = new RuleDefinitionFactory().Create(new RegisteredRule());
        new RuleCompiler().Invoking(c => c.Compile(new[] { definition })).Should().Throw<RuleCompilationException>()
            .Which.InnerException.Should().BeOfType<ArgumentException>();
    }

    [Fact]
    [Trait("Behaviour", "R82")]
    public void Compile_NameRegistered_Works()
    {
        Setup.Rule<RegisteredRule>();
        Setup.CompilerSetupAction = c => c.AggregatorRegistry.RegisterFactory("Total", typeof(TotalFactory));
        Session.InsertAll(new[] { new Order("o", "x", 5), new Order("p", "x", 7) });
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(12)));
    }

    [Fact]
    [Trait("Behaviour", "R82")]
    public void RegisterFactory_NameTwice_Throws()
    {
        var registry = new RuleCompiler().AggregatorRegistry;
        registry.RegisterFactory("Total", typeof(TotalFactory));
        registry.Invoking(r => r.RegisterFactory("Total", typeof(TotalFactory))).Should().Throw<ArgumentException>();
    }

    public class TotalRule : Rule
    {
        public static List<int> Totals { get; } = new();

        public override void Define()
        {
            int total = 0;
            When().Query(() => total, q => q.Match<Order>().Total(o => o.Amount));
            Then().Do(ctx => Totals.Add(total));
        }
    }

    public class TotalPerCustomer : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            int total = 0;
            When()
                .Match(() => customer)
                .Query(() => total, q => q.Match<Order>(o => o.Customer == customer.Name).Total(o => o.Amount))
                .Having(() => total > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class RegisteredRule : Rule
    {
        public override void Define()
        {
            int total = 0;
            When().Query(() => total, q => q.Match<Order>().RegisteredTotal(o => o.Amount));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
