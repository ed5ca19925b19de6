using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Mixed;

public class LoyaltyScenarioFixture : EngineFixture
{
    private readonly Customer _ann = new("ann", 1);

    public LoyaltyScenarioFixture()
    {
        Setup.Rule<LoyalCustomer>();
        Setup.Rule<NoticeForLoyal>();
        Setup.Rule<RevokeOnComplaint>();
    }

    [Fact]
    public void A_customer_with_two_large_orders_gets_a_ticket_and_a_notice()
    {
        InsertOrders("ann", 60, 70);
        Session.Insert(_ann);
        Session.Fire();
        VerifySequence(x =>
        {
            x.Rule<LoyalCustomer>().Fired(Matched.Fact(_ann), Matched.Fact<IEnumerable<Order>>(o => o.Count() == 2), Matched.Fact(130));
            x.Rule<NoticeForLoyal>().Fired(Matched.Fact(new Ticket("ann", 130)));
        });
    }

    [Fact]
    public void A_further_order_raises_the_ticket_and_notices_again()
    {
        InsertOrders("ann", 60, 70);
        Session.Insert(_ann);
        Session.Fire();
        Session.Insert(new Order("late", "ann", 10));
        Session.Fire();
        Session.Query<Ticket>().Should().Equal(new Ticket("ann", 140));
        Session.Query<Notice>().Single().Text.Should().Be("ann 140");
    }

    [Fact]
    public void A_total_below_the_limit_gives_nothing_and_losing_it_takes_all_away()
    {
        var order = new Order("big", "ann", 60);
        Session.InsertAll(new object[] { _ann, new Order("small", "ann", 30), order });
        Session.Fire().Should().Be(0);
        order.Amount = 80;
        Session.Update(order);
        Session.Fire().Should().Be(2);
        order.IsOpen = false;
        Session.Update(order);
        Session.Query<Ticket>().Should().BeEmpty();
        Session.Query<Notice>().Should().BeEmpty();
    }

    [Fact]
    public void A_severe_complaint_closes_the_orders_first_and_so_revokes_the_ticket()
    {
        InsertOrders("ann", 60, 70);
        Session.Insert(_ann);
        Session.Fire();
        Recorder.Clear();
        Session.Insert(new Complaint("k", "ann", 5));
        Session.Fire();
        Verify(x => x.Rule<RevokeOnComplaint>().Fired(Times.Twice));
        Session.Query<Ticket>().Should().BeEmpty();
    }

    [Fact]
    public void Customers_are_judged_one_by_one()
    {
        InsertOrders("ann", 60, 70);
        InsertOrders("bob", 500);
        Session.InsertAll(new[] { _ann, new Customer("bob"), new Customer("cid") });
        Session.Fire();
        Session.Query<Ticket>().Should().BeEquivalentTo(new[] { new Ticket("ann", 130), new Ticket("bob", 500) });
    }

    private void InsertOrders(string customer, params int[] amounts) =>
        Session.InsertAll(amounts.Select((a, i) => new Order(customer + i, customer, a)));

    public class LoyalCustomer : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            int total = 0;
            When()
                .Match(() => customer)
                .Query(() => orders, q => q
                    .Match<Order>(o => o.Customer == customer.Name)
                    .Where(o => o.IsOpen)
                    .Collect()
                    .Where(c => c.Any()))
                .Let(() => total, () => orders.Sum(o => o.Amount))
                .Having(() => total > 100);
            Filter().OnChange(() => total);
            Then().Yield(ctx => new Ticket(customer.Name, total));
        }
    }

    [Priority(-1)]
    public class NoticeForLoyal : Rule
    {
        public override void Define()
        {
            Ticket ticket = null!;
            When().Match(() => ticket);
            Then().Yield(ctx => new Notice(ticket.Id + " " + ticket.Level));
        }
    }

    [Priority(10)]
    public class RevokeOnComplaint : Rule
    {
        public override void Define()
        {
            Complaint complaint = null!;
            Order order = null!;
            When()
                .Match(() => complaint, k => k.Severity > 4)
                .Match(() => order, o => o.Customer == complaint.Customer, o => o.IsOpen);
            Then().Do(ctx => ctx.Update(order, Close));
        }

        private static void Close(Order order) => order.IsOpen = false;
    }
}
