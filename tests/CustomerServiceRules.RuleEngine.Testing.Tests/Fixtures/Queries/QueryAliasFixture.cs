using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Queries;

/// <summary>An alias may be wider than what the query gives; that is the only way to name groups with an anonymous key.</summary>
[Trait("Behaviour", "R66")]
public class QueryAliasFixture : EngineFixture
{
    [Fact]
    public void Fire_GroupsWithAnonymousKey_BindToAWiderAlias()
    {
        Setup.Rule<AnonymousKey>();
        Session.InsertAll(new[]
        {
            new Order("1", "x") { Channel = "web" }, new Order("2", "x") { Channel = "web" }, new Order("3", "x"),
        });
        Session.Fire();
        FiredFacts().Should().Equal("[1 2]", "[3]");
    }

    [Fact]
    public void Fire_DerivedMembers_BindToACollectionOfTheBase()
    {
        Setup.Rule<WiderElements>();
        var vip = new VipCustomer("ann");
        Session.InsertAll(new[] { vip, new Customer("bob") });
        Session.Fire();
        FiredFacts().Should().Equal("[ann]");
        Session.Retract(vip);
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Twice));
    }

    [Fact]
    public void Fire_DerivedFact_BindsToABaseAlias()
    {
        Setup.Rule<BaseAlias>();
        Session.InsertAll(new[] { new VipCustomer("ann", 1), new Customer("bob", 1) });
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact<INamed>(n => n.Name == "ann")));
    }

    public class AnonymousKey : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> group = null!;
            When().Query(() => group, q => q.Match<Order>().GroupBy(o => new { o.Customer, o.Channel }));
            Then().Do(ctx => ctx.Insert(group.Count()));
        }
    }

    public class WiderElements : Rule
    {
        public override void Define()
        {
            IEnumerable<Customer> customers = null!;
            When().Query(() => customers, q => q.Match<VipCustomer>().Collect());
            Then().Do(ctx => ctx.TryInsert("count " + customers.Count()));
        }
    }

    public class BaseAlias : Rule
    {
        public override void Define()
        {
            INamed named = null!;
            When().Query(() => named, q => q.Match<VipCustomer>().Where(v => v.Score > 0));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
