using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Sessions;

[Trait("Behaviour", "R151")]
public class ParallelSessionsFixture
{
    [Fact]
    public void Fire_ManySessionsAtOnce_EachSeesItsOwnFacts()
    {
        var factory = new RuleCompiler().Compile(new RuleDefinitionFactory().Create(new Rule[] { new Pair(), new Total() }));
        var fired = new int[50];
        Parallel.For(0, fired.Length, i =>
        {
            var session = factory.CreateSession();
            for (var n = 0; n < i; n++)
                session.InsertAll(new object[] { new Customer("c" + n), new Order("o" + n, "c" + n, 1) });
            fired[i] = session.Fire();
            session.Query<int>().Single().Should().Be(i);
        });
        fired.Should().Equal(Enumerable.Range(0, fired.Length).Select(i => i + 1));
    }

    [Fact]
    public void CreateSession_InsideAnAction_RunsNested()
    {
        var factory = new RuleCompiler().Compile(new RuleDefinitionFactory().Create(new Rule[] { new Total() }));
        var nested = 0;
        var outer = new RuleCompiler().Compile(new[] { new RuleDefinitionFactory().Create(new Nesting(() =>
        {
            var session = factory.CreateSession();
            session.Insert(new Order("o", "x", 1));
            nested += session.Fire();
        })) }).CreateSession();
        outer.InsertAll(new[] { new Customer("1"), new Customer("2") });
        outer.Fire().Should().Be(2);
        nested.Should().Be(2);
    }

    public class Pair : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).Match<Order>(o => o.Customer == customer.Name);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class Total : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> orders = null!;
            When().Query(() => orders, q => q.Match<Order>().Collect());
            Then().Yield(ctx => orders.Sum(o => o.Amount));
        }
    }

    public class Nesting(Action run) : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Do(ctx => run());
        }
    }
}
