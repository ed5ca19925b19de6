using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Quantifiers;

[Trait("Behaviour", "R57")]
public class ForAllFixture : EngineFixture
{
    [Fact]
    [Trait("Behaviour", "R56")]
    public void Fire_NoFactAtAll_IsTrue()
    {
        Setup.Rule<AllClosed>();
        Session.Fire();
        Verify(x => x.Rule().Fired());
        Recorder.GetInvocations()[0].Facts.Should().BeEmpty();
    }

    [Fact]
    public void Fire_OneViolates_DoesNotFireUntilRepaired()
    {
        Setup.Rule<AllClosed>();
        var open = new Order("o", "ann");
        Session.InsertAll(new[] { open, new Order("p", "ann") { IsOpen = false } });
        Session.Fire().Should().Be(0);
        open.IsOpen = false;
        Session.Update(open);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    public void Update_FactViolatesAfterFiring_DeletesTheActivation()
    {
        Setup.Rule<AllClosed>();
        var order = new Order("o", "ann") { IsOpen = false };
        Session.Insert(order);
        Session.Fire();
        var trace = new EventTrace(Session.Events, Show);
        order.IsOpen = true;
        Session.Update(order);
        trace.Take().Should().Be("upd? o; A- all closed() Removed; upd! o");
        order.IsOpen = false;
        Session.Update(order);
        trace.Take().Should().Be("upd? o; A+ all closed() Created; upd! o");
    }

    [Fact]
    public void Fire_BaseCondition_JudgesOnlyWhatSatisfiesIt()
    {
        Setup.Rule<LargeOnesClosed>();
        Session.InsertAll(new object[]
        {
            new Customer("ann"), new Order("small", "ann", 1), new Order("large", "ann", 100) { IsOpen = false },
        });
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R59")]
    public void Fire_JoinedAll_IsJudgedPerOuterFact()
    {
        Setup.Rule<LargeOnesClosed>();
        var bob = new Customer("bob");
        Session.InsertAll(new object[] { new Customer("ann"), bob, new Order("large", "ann", 100) });
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(bob)));
    }

    [Name("all closed")]
    public class AllClosed : Rule
    {
        public override void Define()
        {
            When().All<Order>(o => !o.IsOpen);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class LargeOnesClosed : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When()
                .Match(() => customer)
                .All<Order>(o => o.Customer == customer.Name && o.Amount >= 100, o => !o.IsOpen);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
