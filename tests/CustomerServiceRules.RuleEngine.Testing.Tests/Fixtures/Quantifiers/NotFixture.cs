using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Quantifiers;

[Trait("Behaviour", "R55")]
public class NotFixture : EngineFixture
{
    [Fact]
    public void Fire_NoOpenOrder_Fires()
    {
        Setup.Rule<NoOpenOrder>();
        var ann = new Customer("ann");
        Session.InsertAll(new object[] { ann, new Order("o", "ann") { IsOpen = false }, new Order("p", "bob") });
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(ann)));
    }

    [Fact]
    public void Insert_QualifyingFact_TakesTheActivationAway()
    {
        Setup.Rule<NoOpenOrder>();
        var order = new Order("o", "ann");
        Session.Insert(new Customer("ann"));
        Session.Insert(order);
        Session.Fire().Should().Be(0);
        Session.Retract(order);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    public void Retract_AfterFiring_FiresAgain()
    {
        Setup.Rule<NoOpenOrder>();
        var order = new Order("o", "ann");
        Session.Insert(new Customer("ann"));
        Session.Fire().Should().Be(1);
        Session.Insert(order);
        Session.Fire().Should().Be(0);
        order.IsOpen = false;
        Session.Update(order);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R56")]
    public void Fire_NotOnly_FiresInAnEmptySession()
    {
        Setup.Rule<NothingAtAll>();
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Once));
        Recorder.GetInvocations()[0].Facts.Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R56")]
    public void Fire_NotBeforeMatch_IsAllowed()
    {
        Setup.Rule<NotFirst>();
        var complaint = new Complaint("k", "x");
        Session.InsertAll(new object[] { new Customer("ann"), complaint });
        Session.Fire().Should().Be(0);
        Session.Retract(complaint);
        Session.Insert(new Customer("bob"));
        Session.Fire().Should().Be(2);
    }

    [Fact]
    public void Fire_HighestScore_IsTheOneNobodyBeats()
    {
        Setup.Rule<Highest>();
        var ann = new Customer("ann", 3);
        var bob = new Customer("bob", 5);
        Session.InsertAll(new[] { ann, bob });
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(bob)));
        Recorder.Clear();
        ann.Score = 9;
        Session.Update(ann);
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(ann)));
    }

    public class NoOpenOrder : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).Not<Order>(o => o.IsOpen, o => o.Customer == customer.Name);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class NothingAtAll : Rule
    {
        public override void Define()
        {
            When().Not<Customer>().Not<Order>(o => o.IsOpen);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class NotFirst : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Not<Complaint>().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class Highest : Rule
    {
        public override void Define()
        {
            Customer best = null!;
            When().Match(() => best).Not<Customer>(c => c.Score > best.Score);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
