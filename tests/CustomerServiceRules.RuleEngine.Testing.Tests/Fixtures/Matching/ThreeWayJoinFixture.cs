using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Matching;

public class ThreeWayJoinFixture : EngineFixture
{
    public ThreeWayJoinFixture()
    {
        Setup.Rule<TestRule>();
    }

    [Theory]
    [InlineData("c,o,k")]
    [InlineData("k,o,c")]
    [InlineData("o,k,c")]
    public void Fire_AnyInsertionOrder_FindsTheTriple(string order)
    {
        foreach (var kind in order.Split(','))
            Session.Insert(kind switch
            {
                "c" => new Customer("ann"),
                "o" => new Order("o", "ann", 5),
                _ => (object)new Complaint("k", "ann", 5),
            });
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact<Customer>(), Matched.Fact<Order>(), Matched.Fact<Complaint>()));
    }

    [Fact]
    public void Fire_ManyOfEach_CombinesOnlyWhatJoins()
    {
        foreach (var name in new[] { "ann", "bob" })
        {
            Session.Insert(new Customer(name));
            Session.InsertAll(Enumerable.Range(1, 3).Select(i => new Order(name + i, name, i)));
            Session.InsertAll(Enumerable.Range(2, 3).Select(i => new Complaint(name + i, name, i)));
        }

        Session.Fire().Should().Be(4);
        FiredFacts().Should().BeEquivalentTo("ann,ann2,ann2", "ann,ann3,ann3", "bob,bob2,bob2", "bob,bob3,bob3");
    }

    [Fact]
    public void Fire_MiddleFactUpdated_RefiresItsTriplesOnly()
    {
        var order = new Order("o1", "ann", 1);
        Session.InsertAll(new object[]
        {
            new Customer("ann"), order, new Order("o2", "ann", 2), new Complaint("k1", "ann", 1), new Complaint("k2", "ann", 2),
        });
        Session.Fire().Should().Be(2);
        Recorder.Clear();
        Session.Update(order);
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(order)));
    }

    public class TestRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            Complaint complaint = null!;
            When()
                .Match(() => customer)
                .Match(() => order, o => o.Customer == customer.Name)
                .Match(() => complaint, k => k.Customer == customer.Name && k.Severity == order.Amount);
            Then()
                .Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
