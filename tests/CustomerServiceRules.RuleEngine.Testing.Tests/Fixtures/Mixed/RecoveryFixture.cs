using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Mixed;

public class RecoveryFixture : EngineFixture
{
    public RecoveryFixture()
    {
        Setup.Rule<PerHead>();
        Setup.Rule<Fragile>();
    }

    [Fact]
    [Trait("Behaviour", "R112")]
    public void Handled_failures_everywhere_leave_the_good_rules_working()
    {
        var failures = HandleAll();
        var ann = new Customer("ann", 0);
        Session.InsertAll(new object[] { ann, new Order("o1", "ann", 10), new Order("o2", "ann", 20) });
        Session.Fire();
        failures.Should().Contain("lhs").And.Contain("rhs");
        Session.Query<Ticket>().Should().BeEmpty();
        ann.Score = 5;
        Session.Update(ann);
        Session.Fire();
        Session.Query<Ticket>().Should().Equal(new Ticket("ann", 6));
    }

    [Fact]
    [Trait("Behaviour", "R112")]
    public void A_let_that_fails_on_update_withdraws_the_conclusion_and_recovers()
    {
        HandleAll();
        var ann = new Customer("ann", 5);
        Session.InsertAll(new object[] { ann, new Order("o1", "ann", 10) });
        Session.Fire();
        Session.Query<Ticket>().Should().Equal(new Ticket("ann", 2));
        ann.Score = 0;
        Session.Update(ann);
        Session.Query<Ticket>().Should().BeEmpty();
        ann.Score = 10;
        Session.Update(ann);
        Session.Fire();
        Session.Query<Ticket>().Should().Equal(new Ticket("ann", 1));
    }

    [Fact]
    [Trait("Behaviour", "R110")]
    public void Handling_only_some_errors_lets_the_others_out()
    {
        Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = e.Exception is DivideByZeroException;
        Session.Insert(new Customer("ann", 0));
        Session.Invoking(s => s.Insert(new Order(null!, "ann", 1))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithInnerException<NullReferenceException>();
    }

    private List<string> HandleAll()
    {
        var failures = new List<string>();
        Session.Events.LhsExpressionFailedEvent += (_, e) => Handle(e, "lhs");
        Session.Events.AgendaExpressionFailedEvent += (_, e) => Handle(e, "agenda");
        Session.Events.RhsExpressionFailedEvent += (_, e) => Handle(e, "rhs");
        return failures;

        void Handle(IRecoverableError error, string place)
        {
            failures.Add(place);
            error.IsHandled = true;
        }
    }

    public class PerHead : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            int perHead = 0;
            When()
                .Match(() => customer)
                .Query(() => orders, q => q.Match<Order>(o => o.Customer == customer.Name).Collect().Where(o => o.Any()))
                .Let(() => perHead, () => orders.Sum(o => o.Amount) / customer.Score);
            Then().Yield(ctx => new Ticket(customer.Name, perHead));
        }
    }

    public class Fragile : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Match(() => order, o => o.Id.Length > 0);
            Then().Do(ctx => Fail(order));
        }

        private static void Fail(Order order) => throw new NotSupportedException(order.Id);
    }
}
