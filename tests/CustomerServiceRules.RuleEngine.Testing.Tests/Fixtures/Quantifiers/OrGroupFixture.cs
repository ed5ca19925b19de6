using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Quantifiers;

[Trait("Behaviour", "R61")]
public class OrGroupFixture : EngineFixture
{
    [Fact]
    public void Fire_BothBranches_FiresTwice()
    {
        Setup.Rule<EitherReason>();
        Session.InsertAll(new object[] { new Customer("ann"), new Order("o", "ann", 500), new Complaint("k", "ann", 3) });
        Session.Fire();
        FiredFacts().Should().Equal("ann,o,null", "ann,null,k");
    }

    [Fact]
    [Trait("Behaviour", "R62")]
    public void Fire_OneBranch_LeavesTheOtherVariableNull()
    {
        Setup.Rule<EitherReason>();
        Session.InsertAll(new object[] { new Customer("ann"), new Complaint("k", "ann", 3) });
        var facts = Session.Agenda.Peek().Facts.ToArray();
        facts.Select(f => f.Declaration.Name).Should().Equal("customer", "order", "complaint");
        facts[1].Value.Should().BeNull();
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact<Customer>(), Matched.Fact<Complaint>()));
    }

    [Fact]
    [Trait("Behaviour", "R62")]
    public void Fire_SameAliasInBothBranches_IsOneDeclaration()
    {
        Setup.Rule<SameAlias>();
        Session.InsertAll(new[] { new Order("small", "x", 1), new Order("large", "x", 900), new Order("web", "x", 50) { Channel = "web" } });
        Session.Fire();
        FiredFacts().Should().BeEquivalentTo("large", "web");
    }

    [Fact]
    public void Fire_TwoOrs_Multiply()
    {
        Setup.Rule<TwoOrs>();
        Session.InsertAll(new object[] { new Customer("ann", 1), new Order("o", "x", 1) });
        Session.Fire().Should().Be(4);
    }

    [Fact]
    [Trait("Behaviour", "R170")]
    public void Fire_AndWithNotInsideOr_FollowsTheTrace()
    {
        Setup.Rule<MixedBranches>();
        var note = new Notice("stop");
        Session.InsertAll(new object[] { new Customer("ann"), new Complaint("k", "ann") });
        Session.Fire();
        Session.Insert(new Order("o", "ann"));
        Session.Fire();
        Session.Insert(note);
        Session.Update(Session.Query<Customer>().Single());
        Session.Fire();
        FiredFacts().Should().Equal("ann,null,k", "ann,o,null", "ann,o,null");
    }

    [Fact]
    [Trait("Behaviour", "R63")]
    public void Fire_QueryAndLetInsideOr_BindPerBranch()
    {
        Setup.Rule<QueryOrLet>();
        Session.InsertAll(new object[]
        {
            new Customer("ann", 10), new Order("o1", "ann"), new Order("o2", "ann"), new Customer("bob", 1),
        });
        Session.Fire();
        FiredFacts().Should().BeEquivalentTo("ann,[o1 o2],null", "ann,null,20");
    }

    [Fact]
    public void Update_BranchLost_DeletesOnlyItsActivation()
    {
        Setup.Rule<EitherReason>();
        var order = new Order("o", "ann", 500);
        Session.InsertAll(new object[] { new Customer("ann"), order, new Complaint("k", "ann", 3) });
        order.Amount = 1;
        Session.Update(order);
        Session.Fire();
        FiredFacts().Should().Equal("ann,null,k");
    }

    public class EitherReason : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            Complaint complaint = null!;
            When()
                .Match(() => customer)
                .Or(x => x
                    .Match(() => order, o => o.Customer == customer.Name, o => o.Amount > 100)
                    .Match(() => complaint, k => k.Customer == customer.Name, k => k.Severity > 2));
            Then()
                .Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class SameAlias : Rule
    {
        public override void Define()
        {
            Order order = null!;
            When()
                .Or(x => x
                    .Match(() => order, o => o.Amount > 100)
                    .Match(() => order, o => o.Channel == "web"));
            Then()
                .Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class TwoOrs : Rule
    {
        public override void Define()
        {
            When()
                .Or(x => x.Match<Customer>(c => c.Score > 0).Match<Customer>(c => c.Name != ""))
                .Or(x => x.Exists<Order>(o => o.Amount > 0).Exists<Order>(o => o.IsOpen));
            Then()
                .Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class MixedBranches : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            Complaint complaint = null!;
            When()
                .Match(() => customer)
                .Or(x => x
                    .Match(() => order, o => o.Customer == customer.Name)
                    .And(y => y
                        .Match(() => complaint, k => k.Customer == customer.Name)
                        .Not<Notice>()));
            Then()
                .Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class QueryOrLet : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            int doubled = 0;
            When()
                .Match(() => customer)
                .Or(x => x
                    .Query(() => orders, q => q.Match<Order>(o => o.Customer == customer.Name).Collect().Where(c => c.Any()))
                    .And(y => y
                        .Let(() => doubled, () => customer.Score * 2)
                        .Having(() => doubled > 10)));
            Then()
                .Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
