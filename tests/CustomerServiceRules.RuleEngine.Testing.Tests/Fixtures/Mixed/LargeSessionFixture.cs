using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Mixed;

public class LargeSessionFixture : EngineFixture
{
    public LargeSessionFixture()
    {
        Setup.Rule<OrderOfCustomer>();
        Setup.Rule<TotalOfCustomer>();
    }

    [Fact]
    public void A_thousand_customers_keep_their_order_through_updates_and_retractions()
    {
        var customers = Enumerable.Range(0, 1000).Select(i => new Customer("c" + i, i)).ToArray();
        var orders = customers.Select(c => new Order("o" + c.Name, c.Name, c.Score)).ToArray();
        Session.InsertAll(orders);
        Session.InsertAll(customers);
        Session.RetractAll(orders.Where((_, i) => i % 2 == 0));
        foreach (var order in orders.Where((_, i) => i % 10 == 1))
        {
            order.Amount = -1;
            Session.Update(order);
        }

        Session.Fire();
        Recorder.GetInvocations().Where(m => m.Rule.Name == "order").Select(m => ((Customer)m.Facts.First().Value!).Score)
            .Should().Equal(Enumerable.Range(0, 1000).Where(i => i % 2 == 1 && i % 10 != 1));
        Recorder.GetInvocations().Count(m => m.Rule.Name == "total").Should().Be(1000);
    }

    [Fact]
    public void An_update_of_one_fact_refires_its_matches_only()
    {
        var customers = Enumerable.Range(0, 300).Select(i => new Customer("c" + i, i)).ToArray();
        Session.InsertAll(customers);
        Session.InsertAll(customers.Select(c => new Order("o" + c.Name, c.Name, 1)));
        Session.Fire();
        Recorder.Clear();
        Session.Update(customers[150]);
        Session.Fire();
        FiredFacts().Should().BeEquivalentTo("c150,oc150", "c150,[oc150],1");
    }

    [Name("order")]
    public class OrderOfCustomer : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When().Match(() => customer).Match(() => order, o => o.Customer == customer.Name, o => o.Amount >= 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("total")]
    public class TotalOfCustomer : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            int count = 0;
            When()
                .Match(() => customer)
                .Query(() => orders, q => q.Match<Order>(o => o.Customer == customer.Name).Collect())
                .Let(() => count, () => orders.Count());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
