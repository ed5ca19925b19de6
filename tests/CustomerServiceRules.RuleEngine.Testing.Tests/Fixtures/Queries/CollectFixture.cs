using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Queries;

[Trait("Behaviour", "R73")]
public class CollectFixture : EngineFixture
{
    [Fact]
    public void Fire_NoFacts_FiresWithAnEmptyCollection()
    {
        Setup.Rule<AllOrders>();
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact<IEnumerable<Order>>(o => !o.Any())));
    }

    [Fact]
    public void Fire_SeveralFacts_CollectsThemInOrderOfArrival()
    {
        Setup.Rule<AllOrders>();
        Session.InsertAll(new[] { new Order("2", "x"), new Order("1", "x"), new Order("3", "x") });
        Session.Fire();
        GetFiredFact<IEnumerable<Order>>().Select(o => o.Id).Should().Equal("2", "1", "3");
    }

    [Fact]
    public void InsertAll_Batch_IsOneUpdate()
    {
        Setup.Rule<AllOrders>();
        Session.Fire();
        var updates = 0;
        Session.Events.ActivationUpdatedEvent += (_, _) => updates++;
        Session.InsertAll(new[] { new Order("1", "x"), new Order("2", "x") });
        updates.Should().Be(1);
        Session.Insert(new Order("closed", "x") { IsOpen = false });
        updates.Should().Be(1);
    }

    [Fact]
    public void Retract_LastOne_IsEmptyAgain()
    {
        Setup.Rule<AllOrders>();
        var order = new Order("1", "x");
        Session.Insert(order);
        Session.Fire();
        Session.Retract(order);
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Twice));
        GetFiredFact<IEnumerable<Order>>().Should().BeEmpty();
    }

    [Fact]
    public void Update_FactNoLongerQualifies_LeavesTheCollection()
    {
        Setup.Rule<AllOrders>();
        var order = new Order("1", "x");
        Session.InsertAll(new[] { order, new Order("2", "x") });
        order.IsOpen = false;
        Session.Update(order);
        Session.Fire();
        GetFiredFact<IEnumerable<Order>>().Select(o => o.Id).Should().Equal("2");
    }

    [Fact]
    public void Fire_WhereAny_WaitsForTheFirstMember()
    {
        Setup.Rule<NonEmptyPerCustomer>();
        Session.Insert(new Customer("ann"));
        Session.Fire().Should().Be(0);
        var order = new Order("1", "ann");
        Session.Insert(order);
        Session.Fire().Should().Be(1);
        Session.Retract(order);
        Session.Fire().Should().Be(0);
        Session.Insert(order);
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Twice));
    }

    [Fact]
    [Trait("Behaviour", "R164")]
    public void Trace_JoinedCollection_FollowsTheContract()
    {
        Setup.Rule<PerCustomer>();
        var trace = new EventTrace(Session.Events, Show);
        var ann = new Customer("ann");
        Session.Insert(ann);
        Session.Insert(new Order("b1", "ann"));
        Session.Insert(new Order("zz", "other"));
        Session.Fire();
        Session.Update(ann);
        Session.Retract(ann);
        trace.Take().Should().Be(
            "ins? ann; A+ per(ann,[]) Created; ins! ann; ins? b1; A~ per(ann,[b1]) Created; ins! b1; ins? zz; ins! zz; " +
            "fire? per(ann,[b1]) Created; fire! per(ann,[b1]) Created; " +
            "upd? ann; A~ per(ann,[b1]) Updated; upd! ann; ret? ann; A- per(ann,[b1]) Removed; ret! ann");
    }

    [Fact]
    [Trait("Behaviour", "R74")]
    public void Update_Members_KeepTheSameInstance()
    {
        Setup.Rule<AllOrders>();
        Session.Fire();
        var before = GetFiredFact<IEnumerable<Order>>();
        Session.Insert(new Order("1", "x"));
        Session.Fire();
        GetFiredFact<IEnumerable<Order>>().Should().BeSameAs(before);
    }

    [Fact]
    [Trait("Behaviour", "R79")]
    public void Facts_OfACollection_NameTheirSources()
    {
        Setup.Rule<AllOrders>();
        Session.InsertAll(new[] { new Order("1", "x"), new Order("2", "x") });
        var source = Session.Agenda.Peek().Facts.Single().Source;
        source!.SourceType.Should().Be(FactSourceType.Aggregate);
        source.Facts.Select(f => ((Order)f.Value!).Id).Should().Equal("1", "2");
    }

    public class AllOrders : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> orders = null!;
            When().Query(() => orders, x => x.Match<Order>(o => o.IsOpen).Collect());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class NonEmptyPerCustomer : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            When()
                .Match(() => customer)
                .Query(() => orders, x => x
                    .Match<Order>()
                    .Where(o => o.Customer == customer.Name)
                    .Collect()
                    .Where(c => c.Any()));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("per")]
    public class PerCustomer : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            When()
                .Match(() => customer)
                .Query(() => orders, x => x.Match<Order>(o => o.Customer == customer.Name).Collect());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
