using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Queries;

[Trait("Behaviour", "R72")]
public class GroupByFixture : EngineFixture
{
    private readonly Order _b1 = new("b1", "x");
    private readonly Order _b2 = new("b2", "x");
    private readonly Order _b3 = new("b3", "y");

    [Fact]
    [Trait("Behaviour", "R165")]
    public void Trace_KeyChanges_FollowTheContract()
    {
        Setup.Rule<ByCustomer>();
        var trace = new List<string>();
        Session.Events.ActivationCreatedEvent += (_, e) => trace.Add("A+ " + Show(e.Facts.Single().Value));
        Session.Events.ActivationUpdatedEvent += (_, e) => trace.Add("A~ " + Show(e.Facts.Single().Value));
        Session.Events.ActivationDeletedEvent += (_, e) => trace.Add("A- " + Show(e.Facts.Single().Value));
        Session.InsertAll(new[] { _b1, _b2, _b3 });
        Session.Fire();
        Session.Update(_b1);
        Session.Fire();
        _b1.Customer = "y";
        Session.Update(_b1);
        Session.Fire();
        _b2.Customer = "z";
        Session.Update(_b2);
        Session.Fire();
        Session.Retract(_b2);
        Session.Insert(new Order("b4", "y"));
        trace.Should().Equal(
            "A+ x[b1 b2]", "A+ y[b3]", "A~ x[b1 b2]", "A~ x[b2]", "A~ y[b3 b1]", "A- x[]", "A+ z[b2]", "A- z[]", "A~ y[b3 b1 b4]");
    }

    [Fact]
    public void Fire_ElementSelector_GroupsTheElements()
    {
        Setup.Rule<AmountsByCustomer>();
        _b1.Amount = 1;
        _b2.Amount = 2;
        Session.InsertAll(new[] { _b1, _b2, _b3 });
        Session.Fire();
        Verify(x =>
        {
            x.Rule().Fired(Matched.Fact<IGrouping<string, int>>(g => g.Key == "x" && g.Sum() == 3));
            x.Rule().Fired(Matched.Fact<IGrouping<string, int>>(g => g.Key == "y" && g.Count() == 1));
        });
    }

    [Fact]
    public void Fire_NullableKey_NullIsAKeyOfItsOwn()
    {
        Setup.Rule<ByRegion>();
        Session.InsertAll(new[]
        {
            new Customer("ann"), new Customer("bob") { Region = "west" }, new Customer("cid"),
        });
        Session.Fire();
        Recorder.GetInvocations().Select(m => (IGrouping<string?, Customer>)m.Facts.Single().Value!)
            .Select(g => (g.Key ?? "none") + g.Count()).Should().Equal("none2", "west1");
    }

    [Fact]
    public void Fire_NullableValueKey_GroupsNullToo()
    {
        Setup.Rule<ByParity>();
        Session.InsertAll(new[] { new Customer("a"), new Customer("b", 2), new Customer("c", 3), new Customer("d") });
        Session.Fire();
        Verify(x =>
        {
            x.Rule().Fired(Matched.Fact<IGrouping<int?, Customer>>(g => g.Key == null && g.Count() == 2));
            x.Rule().Fired(Matched.Fact<IGrouping<int?, Customer>>(g => g.Key == 0));
            x.Rule().Fired(Matched.Fact<IGrouping<int?, Customer>>(g => g.Key == 1));
        });
    }

    [Fact]
    public void Fire_AnonymousKey_ComparesByValue()
    {
        Setup.Rule<ByCustomerAndChannel>();
        _b1.Channel = _b2.Channel = "web";
        Session.InsertAll(new[] { _b1, _b2, _b3 });
        Session.Fire().Should().Be(2);
    }

    [Fact]
    [Trait("Behaviour", "R77")]
    public void Fire_GroupsOverALimitFlattened_ReactWhenTheLimitIsCrossed()
    {
        Setup.Rule<Crowded>();
        Session.InsertAll(new[] { _b1, _b2, _b3 });
        Session.Fire();
        FiredFacts().Should().Equal("b1", "b2");
        Recorder.Clear();
        _b2.Customer = "y";
        Session.Update(_b2);
        Session.Agenda.IsEmpty.Should().BeFalse();
        Session.Fire();
        FiredFacts().Should().BeEquivalentTo("b3", "b2");
    }

    [Fact]
    [Trait("Behaviour", "R77")]
    public void Fire_GroupsCollected_GivesTheCollectionOfGroups()
    {
        Setup.Rule<CollectedGroups>();
        Session.InsertAll(new[] { _b1, _b3 });
        Session.Fire();
        GetFiredFact<IEnumerable<IGrouping<string, Order>>>().Select(g => g.Key).Should().Equal("x", "y");
        Session.Retract(_b1);
        Session.Fire();
        GetFiredFact<IEnumerable<IGrouping<string, Order>>>().Select(g => g.Key).Should().Equal("y");
    }

    [Fact]
    public void Fire_GroupJoinedByItsKey_MatchesTheCustomer()
    {
        Setup.Rule<GroupOfCustomer>();
        Session.InsertAll(new object[] { _b1, _b2, _b3, new Customer("x") });
        Session.Fire();
        FiredFacts().Should().Equal("x[b1 b2],x");
        Session.Insert(new Customer("y"));
        Session.Fire();
        FiredFacts().Last().Should().Be("y[b3],y");
    }

    [Name("group")]
    public class ByCustomer : Rule
    {
        public override void Define()
        {
            IGrouping<string, Order> group = null!;
            When().Query(() => group, q => q.Match<Order>().GroupBy(o => o.Customer));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class AmountsByCustomer : Rule
    {
        public override void Define()
        {
            IGrouping<string, int> group = null!;
            When().Query(() => group, q => q.Match<Order>().GroupBy(o => o.Customer, o => o.Amount));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class ByRegion : Rule
    {
        public override void Define()
        {
            IGrouping<string?, Customer> group = null!;
            When().Query(() => group, q => q.Match<Customer>().GroupBy(c => c.Region));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class ByParity : Rule
    {
        public override void Define()
        {
            IGrouping<int?, Customer> group = null!;
            When().Query(() => group, q => q.Match<Customer>().GroupBy(c => c.Score == 0 ? (int?)null : c.Score % 2));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class ByCustomerAndChannel : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> group = null!;
            When().Query(() => group, q => q.Match<Order>().GroupBy(o => new { o.Customer, o.Channel }).Select(g => g.ToArray().AsEnumerable()));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class Crowded : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When().Query(() => order, q => q.Match<Order>().GroupBy(o => o.Customer).Where(g => g.Count() > 1).SelectMany(g => g));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class CollectedGroups : Rule
    {
        public override void Define()
        {
            IEnumerable<IGrouping<string, Order>> groups = null!;
            When().Query(() => groups, q => q.Match<Order>().GroupBy(o => o.Customer).Collect());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class GroupOfCustomer : Rule
    {
        public override void Define()
        {
            IGrouping<string, Order> group = null!;
            Customer customer = null!;
            When()
                .Query(() => group, q => q.Match<Order>().GroupBy(o => o.Customer))
                .Match(() => customer, c => c.Name == group.Key);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
