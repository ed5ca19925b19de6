using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Matching;

public class LetAndHavingFixture : EngineFixture
{
    [Fact]
    [Trait("Behaviour", "R166")]
    public void Update_ValueCrossesTheLimit_CreatesUpdatesDeletes()
    {
        Setup.Rule<DoubleScore>();
        var trace = new EventTrace(Session.Events, Show);
        var ann = new Customer("ann", 5);
        Session.Insert(ann);
        Change(ann, 6);
        Change(ann, 0);
        Change(ann, 0);
        trace.Take().Should().Be(
            "ins? ann; A+ double(ann,10) Created; ins! ann; " +
            "upd? ann; A~ double(ann,12) Created; upd! ann; " +
            "upd? ann; A- double(ann,0) None; upd! ann; " +
            "upd? ann; upd! ann");
    }

    [Fact]
    [Trait("Behaviour", "R52")]
    public void Update_LetResultUnchanged_IsAnUpdateOfTheActivation()
    {
        Setup.Rule<DoubleScore>();
        var ann = new Customer("ann", 5);
        Session.Insert(ann);
        Session.Fire();
        Session.Update(ann);
        Session.Agenda.Peek().Trigger.Should().Be(MatchTrigger.Updated);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R52")]
    public void Fire_NullLet_Matches()
    {
        Setup.Rule<RegionOf>();
        Session.Insert(new Customer("ann"));
        Session.Insert(new Customer("bob") { Region = "west" });
        Session.Fire();
        FiredFacts().Should().Equal("ann,null", "bob,west");
    }

    [Fact]
    public void Fire_LetUsedInLaterJoin_JoinsOnTheValue()
    {
        Setup.Rule<JoinOnLet>();
        Session.InsertAll(new object[] { new Customer("ann", 3), new Order("six", "ann", 6), new Order("three", "ann", 3) });
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact<int>(v => v == 6), Matched.Fact<Order>(o => o.Id == "six")));
    }

    [Fact]
    public void Fire_LetsBuildOnEachOther_ComputesInOrder()
    {
        Setup.Rule<ChainOfLets>();
        Session.Insert(new Customer("ann", 3));
        Session.Fire();
        FiredFacts().Should().Equal("ann,4,8,12");
    }

    private void Change(Customer customer, int score)
    {
        customer.Score = score;
        Session.Update(customer);
    }

    [Name("double")]
    public class DoubleScore : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            int doubled = 0;
            When()
                .Match(() => customer)
                .Let(() => doubled, () => customer.Score * 2)
                .Having(() => doubled > 2);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class RegionOf : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            string region = null!;
            When()
                .Match(() => customer)
                .Let(() => region, () => customer.Region!);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class JoinOnLet : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            int doubled = 0;
            Order order = null!;
            When()
                .Match(() => customer)
                .Let(() => doubled, () => customer.Score * 2)
                .Match(() => order, o => o.Amount == doubled);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class ChainOfLets : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            int plusOne = 0, twice = 0, sum = 0;
            When()
                .Match(() => customer)
                .Let(() => plusOne, () => customer.Score + 1)
                .Let(() => twice, () => plusOne * 2)
                .Let(() => sum, () => plusOne + twice)
                .Having(() => sum > plusOne, () => sum > twice);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
