using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Queries;

public class SortedAndKeyedFixture : EngineFixture
{
    [Fact]
    [Trait("Behaviour", "R75")]
    public void Fire_OrderBy_SortsAndKeepsTheOrder()
    {
        Setup.Rule<ByAmount>();
        Session.InsertAll(new[] { new Order("c", "x", 3), new Order("a", "x", 1) });
        Session.Insert(new Order("b", "x", 2));
        Session.Fire();
        FiredFacts().Should().Equal("[a b c]");
    }

    [Fact]
    [Trait("Behaviour", "R75")]
    public void Update_Tie_PlacesTheUpdatedOneAsNewlyArrived()
    {
        Setup.Rule<ByAmount>();
        var two = new Order("2", "x", 7);
        Session.InsertAll(new[] { two, new Order("4", "x", 7) });
        Session.Update(two);
        Session.Fire();
        FiredFacts().Should().Equal("[4 2]");
    }

    [Fact]
    [Trait("Behaviour", "R75")]
    public void Fire_ThenByDescending_SortsWithinTies()
    {
        Setup.Rule<MixedOrder>();
        Session.InsertAll(new[]
        {
            new Order("a", "ann", 1), new Order("b", "bob", 5), new Order("c", "ann", 9), new Order("d", "bob", 2),
        });
        Session.Fire();
        FiredFacts().Should().Equal("[b d c a]");
    }

    [Fact]
    public void Update_SortKeyChanged_Moves()
    {
        Setup.Rule<ByAmount>();
        var order = new Order("a", "x", 1);
        Session.InsertAll(new[] { order, new Order("b", "x", 2) });
        order.Amount = 3;
        Session.Update(order);
        Session.Fire();
        FiredFacts().Should().Equal("[b a]");
    }

    [Fact]
    [Trait("Behaviour", "R76")]
    public void Fire_ToLookup_KeysElementsAndUnknownKey()
    {
        Setup.Rule<Lookup>();
        Session.InsertAll(new[] { new Order("1", "x", 1), new Order("2", null!, 2), new Order("3", "x", 3) });
        Session.Fire();
        var lookup = GetFiredFact<IKeyedLookup<string, int>>();
        lookup.Keys.Should().Equal("x", null);
        lookup.Count.Should().Be(2);
        lookup["x"].Should().Equal(1, 3);
        lookup[null!].Should().Equal(2);
        lookup["y"].Should().BeEmpty();
        lookup.Contains("y").Should().BeFalse();
        lookup.Select(g => g.Key).Should().Equal("x", null);
    }

    [Fact]
    [Trait("Behaviour", "R76")]
    public void Update_KeyChangesTwiceThenRetract_Moves()
    {
        Setup.Rule<Lookup>();
        var order = new Order("1", "x", 1);
        Session.InsertAll(new[] { order, new Order("2", "y", 2) });
        foreach (var key in new[] { "y", "z" })
        {
            order.Customer = key;
            Session.Update(order);
        }

        Session.Fire();
        var lookup = GetFiredFact<IKeyedLookup<string, int>>();
        lookup.Keys.Should().Equal("y", "z");
        Session.Retract(order);
        lookup.Keys.Should().Equal("y");
    }

    [Fact]
    public void Fire_PlainLookup_IsKeyedByTheFactItself()
    {
        Setup.Rule<SelfLookup>();
        var order = new Order("1", "x");
        Session.Insert(order);
        Session.Fire();
        GetFiredFact<IKeyedLookup<Order, Order>>()[order].Should().Equal(order);
    }

    public class ByAmount : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> orders = null!;
            When().Query(() => orders, q => q.Match<Order>().Collect().OrderBy(o => o.Amount));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class MixedOrder : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> orders = null!;
            When().Query(() => orders, q => q.Match<Order>().Collect().OrderByDescending(o => o.Customer).ThenByDescending(o => o.Amount).ThenBy(o => o.Id));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class Lookup : Rule
    {
        public override void Define()
        {
            IKeyedLookup<string, int> lookup = null!;
            When().Query(() => lookup, q => q.Match<Order>().Collect().ToLookup(o => o.Customer, o => o.Amount));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class SelfLookup : Rule
    {
        public override void Define()
        {
            IKeyedLookup<Order, Order> lookup = null!;
            When().Query(() => lookup, q => q.Match<Order>().Collect().ToLookup());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
