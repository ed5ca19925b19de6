using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Matching;

public class JoinFixture : EngineFixture
{
    public JoinFixture()
    {
        Setup.Rule<TestRule>();
    }

    [Fact]
    public void Fire_NoPartner_DoesNotFire()
    {
        Session.Insert(new Customer("ann"));
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Never));
    }

    [Fact]
    public void Fire_PartnerByOtherName_DoesNotFire()
    {
        Session.InsertAll(new object[] { new Customer("ann"), new Order("o", "bob") });
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Never));
    }

    [Fact]
    public void Fire_OneCustomerTwoOrders_FiresForEach()
    {
        var ann = new Customer("ann");
        var first = new Order("o1", "ann");
        var second = new Order("o2", "ann");
        Session.InsertAll(new object[] { first, second, ann });
        Session.Fire();
        Verify(x =>
        {
            x.Rule().Fired(Times.Once, Matched.Fact(ann), Matched.Fact(first));
            x.Rule().Fired(Times.Once, Matched.Fact(ann), Matched.Fact(second));
        });
    }

    [Fact]
    public void Fire_OrderMovedToAnotherCustomer_MatchesTheNewOne()
    {
        var bob = new Customer("bob");
        var order = new Order("o1", "ann");
        Session.InsertAll(new object[] { new Customer("ann"), bob, order });
        order.Customer = "bob";
        Session.Update(order);
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(bob), Matched.Fact(order)));
    }

    [Fact]
    public void Fire_CustomerRenamedAfterFiring_LosesItsMatch()
    {
        var ann = new Customer("ann");
        Session.InsertAll(new object[] { ann, new Order("o1", "ann") });
        Session.Fire().Should().Be(1);
        ann.Name = "anne";
        Session.Update(ann);
        Session.Fire().Should().Be(0);
        ann.Name = "ann";
        Session.Update(ann);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    public void Fire_OrderRetracted_KeepsTheOther()
    {
        var first = new Order("o1", "ann");
        var second = new Order("o2", "ann");
        Session.InsertAll(new object[] { new Customer("ann"), first, second });
        Session.Retract(first);
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(second)));
    }

    [Fact]
    public void Fire_NullKeysOnBothSides_AreEqual()
    {
        var nameless = new Customer(null!);
        var order = new Order("o1", null!);
        Session.InsertAll(new object[] { nameless, order, new Order("o2", "ann") });
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(nameless), Matched.Fact(order)));
    }

    [Fact]
    [Trait("Behaviour", "R50")]
    public void Facts_OfAMatch_AreInOrderOfDefinition()
    {
        Session.InsertAll(new object[] { new Order("o1", "ann"), new VipCustomer("ann") });
        var facts = Session.Agenda.Peek().Facts.ToArray();
        facts.Select(f => f.Declaration.Name).Should().Equal("customer", "order");
        facts[0].Declaration.Type.Should().Be<Customer>();
        facts[0].Type.Should().Be<VipCustomer>();
        facts[0].Source.Should().BeNull();
    }

    public class TestRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When()
                .Match(() => customer)
                .Match(() => order, o => o.Customer == customer.Name);
            Then()
                .Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
