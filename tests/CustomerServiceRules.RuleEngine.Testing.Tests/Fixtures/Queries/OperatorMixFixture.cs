using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Queries;

public class OperatorMixFixture : EngineFixture
{
    [Fact]
    public void Fire_GroupSelectSortedCollection_Composes()
    {
        Setup.Rule<Ranking>();
        Session.InsertAll(new[] { new Order("1", "ann", 5), new Order("2", "bob", 9), new Order("3", "ann", 6) });
        Session.Fire();
        FiredFacts().Should().Equal("[Ticket { Id = ann, Level = 11 } Ticket { Id = bob, Level = 9 }]");
        var more = new Order("4", "bob", 3);
        Session.Insert(more);
        Session.Fire();
        GetFiredFact<IEnumerable<Ticket>>().Select(t => t.Id).Should().Equal("bob", "ann");
        Session.Retract(more);
        Session.Fire();
        GetFiredFact<IEnumerable<Ticket>>().Select(t => t.Id).Should().Equal("ann", "bob");
    }

    [Fact]
    public void Fire_FlattenedThenGroupedAgain_CountsWords()
    {
        Setup.Rule<WordLengths>();
        Session.InsertAll(new[] { new Notice("a bb cc"), new Notice("bb d") });
        Session.Fire();
        Recorder.GetInvocations().Select(m => (IGrouping<int, string>)m.Facts.Single().Value!)
            .Select(g => g.Key + ":" + string.Join(",", g)).Should().Equal("1:a,d", "2:bb,cc");
    }

    [Fact]
    public void Fire_LookupPerCustomer_IsUsableInConditionsAndLets()
    {
        Setup.Rule<WebOrders>();
        Session.InsertAll(new object[]
        {
            new Customer("ann"), new Customer("bob"),
            new Order("1", "ann", 4) { Channel = "web" }, new Order("2", "ann", 5) { Channel = "shop" }, new Order("3", "bob", 1) { Channel = "shop" },
        });
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact<Customer>(c => c.Name == "ann"), Matched.Fact(1)));
    }

    [Fact]
    public void Update_InterfaceQuery_FollowsEveryImplementation()
    {
        Setup.Rule<NamedThings>();
        var vip = new VipCustomer("vip");
        Session.InsertAll(new object[] { new Customer("ann"), vip, new Order("o", "ann") });
        Session.Fire();
        FiredFacts().Should().Equal("[ann vip]");
        vip.Name = "";
        Session.Update(vip);
        Session.Fire();
        GetFiredFact<IEnumerable<INamed>>().Select(n => n.Name).Should().Equal("ann");
    }

    [Fact]
    public void Fire_QueryBehindNotAndExists_IsKeptPerCombination()
    {
        Setup.Rule<Uncomplained>();
        var complaint = new Complaint("k", "ann");
        Session.InsertAll(new object[] { new Customer("ann"), new Customer("bob"), new Order("o", "ann"), new Order("p", "bob"), complaint });
        Session.Fire();
        FiredFacts().Should().Equal("bob,[p]");
        Session.Retract(complaint);
        Session.Fire();
        FiredFacts().Last().Should().Be("ann,[o]");
    }

    [Fact]
    public void Fire_TwoRulesShareAQuery_BothSeeEveryChange()
    {
        Setup.Rule<NamedThings>();
        Setup.Rule<NamedThingsToo>();
        Session.Fire().Should().Be(2);
        Session.Insert(new Customer("ann"));
        Session.Fire().Should().Be(2);
        Session.Insert(new Customer("bob"));
        Session.Fire();
        FiredFacts().Last().Should().Be("[ann bob]");
    }

    public class Ranking : Rule
    {
        public override void Define()
        {
            IEnumerable<Ticket> ranking = null!;
            When().Query(() => ranking, q => q
                .Match<Order>()
                .GroupBy(o => o.Customer)
                .Select(g => new Ticket(g.Key, g.Sum(o => o.Amount)))
                .Collect()
                .OrderByDescending(t => t.Level));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class WordLengths : Rule
    {
        public override void Define()
        {
            IGrouping<int, string> group = null!;
            When().Query(() => group, q => q
                .Match<Notice>()
                .SelectMany(n => n.Text.Split(' ', StringSplitOptions.None))
                .GroupBy(w => w.Length));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class WebOrders : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IKeyedLookup<string, Order> orders = null!;
            int web = 0;
            When()
                .Match(() => customer)
                .Query(() => orders, q => q
                    .Match<Order>(o => o.Customer == customer.Name)
                    .Collect()
                    .ToLookup(o => o.Channel!)
                    .Where(l => l.Contains("web")))
                .Let(() => web, () => orders["web"].Count());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class NamedThings : Rule
    {
        public override void Define()
        {
            IEnumerable<INamed> named = null!;
            When().Query(() => named, q => q.Match<INamed>(n => n.Name != "").Collect());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class NamedThingsToo : NamedThings
    {
    }

    public class Uncomplained : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            When()
                .Match(() => customer)
                .Not<Complaint>(k => k.Customer == customer.Name)
                .Exists<Order>(o => o.Customer == customer.Name, o => o.IsOpen)
                .Query(() => orders, q => q.Match<Order>(o => o.Customer == customer.Name).Collect());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
