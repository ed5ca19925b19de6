using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Linked;

public class YieldUpdateFixture : EngineFixture
{
    private readonly Customer _ann = new("ann", 1);

    [Fact]
    [Trait("Behaviour", "R116")]
    public void Update_SeparateExpression_GetsThePreviousFact()
    {
        Setup.Rule<Accumulating>();
        Session.Insert(_ann);
        Session.Fire();
        var first = Session.Query<Notice>().Single();
        Session.Update(_ann);
        Session.Fire();
        Session.Query<Notice>().Single().Should().BeSameAs(first);
        first.Text.Should().Be("ann+1");
    }

    [Fact]
    [Trait("Behaviour", "R116")]
    public void Update_RecordReplaced_IsAnUpdateOfTheLinkedFact()
    {
        Setup.Rule<YieldsTicket>();
        Session.Insert(_ann);
        Session.Fire();
        var trace = new EventTrace(Session.Events, Show);
        _ann.Score = 2;
        Session.Update(_ann);
        Session.Fire();
        Session.Query<Ticket>().Single().Should().Be(new Ticket("ann", 2));
        trace.Take().Should().EndWith("upd? Ticket { Id = ann, Level = 2 }; upd! Ticket { Id = ann, Level = 2 }");
    }

    [Fact]
    [Trait("Behaviour", "R122")]
    public void Fire_TwoActivationsYieldEqualFacts_FailsInTheAction()
    {
        Setup.Rule<YieldsConstantTicket>();
        Session.InsertAll(new[] { _ann, new Customer("bob") });
        Session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Which.InnerException.Should().BeOfType<ArgumentException>();
    }

    [Fact]
    [Trait("Behaviour", "R123")]
    public void Fire_SeveralYields_InsertAll()
    {
        Setup.Rule<YieldsThree>();
        Session.Insert(_ann);
        Session.Fire();
        Session.Query<Notice>().Select(n => n.Text).Should().Equal("ann", "again");
        Session.Query<Ticket>().Should().ContainSingle();
        Session.Query<Order>().Should().ContainSingle();
        Session.Retract(_ann);
        Session.Query<object>().Single().Should().BeOfType<Order>("a plain insertion stays");
    }

    public class Accumulating : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Yield(ctx => new Notice(customer.Name), (ctx, previous) => Append(previous, customer));
        }

        private static Notice Append(Notice previous, Customer customer)
        {
            previous.Text += "+" + customer.Score;
            return previous;
        }
    }

    public class YieldsTicket : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Yield(ctx => new Ticket(customer.Name, customer.Score));
        }
    }

    public class YieldsConstantTicket : Rule
    {
        public override void Define()
        {
            When().Match<Customer>();
            Then().Yield(ctx => new Ticket("same", 1));
        }
    }

    public class YieldsThree : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then()
                .Yield(ctx => new Notice(customer.Name))
                .Do(ctx => ctx.Insert(new Order("o", customer.Name)))
                .Yield(ctx => new Ticket(customer.Name, 1))
                .Yield(ctx => new Notice("again"));
        }
    }
}
