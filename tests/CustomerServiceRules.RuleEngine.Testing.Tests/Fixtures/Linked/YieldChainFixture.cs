using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Linked;

[Trait("Behaviour", "R119")]
public class YieldChainFixture : EngineFixture
{
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(200)]
    public void Fire_RuleYieldsItsOwnKind_ChainsUntilTheLimit(int length)
    {
        Setup.Rule(new NextTicket(length));
        Session.Insert(new Ticket("root", 0));
        Session.Fire().Should().Be(length);
        Session.Query<Ticket>().Should().HaveCount(length + 1);
        Session.Retract(new Ticket("root", 0));
        Session.Query<Ticket>().Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R120")]
    public void Source_OfTheLastLink_CanBeFollowedToTheRoot()
    {
        Setup.Rule(new NextTicket(3));
        Session.Insert(new Ticket("root", 0));
        Session.Fire(2);
        IFact fact = Session.Agenda.Peek().Facts.Single();
        var levels = new List<int>();
        for (; fact.Source != null; fact = fact.Source.Facts.Single())
            levels.Add(((Ticket)fact.Value!).Level);
        levels.Should().Equal(2, 1);
        ((Ticket)fact.Value!).Level.Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R169")]
    public void Trace_ChainWithUndo_FollowsTheContract()
    {
        Setup.Rule<CustomerYieldsNotice>();
        Setup.Rule<NoticeYieldsTicket>();
        Setup.Rule<OnNotice>();
        Setup.Rule<OnTicket>();
        var trace = new EventTrace(Session.Events, Show);
        OnNotice.Trace = trace;
        var ann = new Customer("a");
        Session.Insert(ann);
        trace.Take().Should().Be("ins? a; A+ YA(a) Created; ins! a");
        Session.Fire();
        trace.Take().Should().Be(
            "fire? YA(a) Created; fire! YA(a) Created; ins? c; A+ CtoB(c) Created; A+ OnC(c) Created; ins! c; " +
            "fire? CtoB(c) Created; fire! CtoB(c) Created; ins? 7; A+ OnB(7) Created; ins! 7; " +
            "fire? OnC(c) Created; do; fire! OnC(c) Created; fire? OnB(7) Created; fire! OnB(7) Created");
        Session.Retract(ann);
        var parts = trace.Take().Split("; ");
        parts.Should().BeEquivalentTo(
            "ret? a", "A- YA(a) Removed", "ret! a", "ret? c", "A- OnC(c) Removed", "A- CtoB(c) Removed", "ret! c",
            "ret? 7", "A- OnB(7) Removed", "ret! 7");
        parts.Where(p => p.StartsWith('r')).Should().Equal("ret? a", "ret! a", "ret? c", "ret! c", "ret? 7", "ret! 7");
        Session.Fire();
        trace.Take().Should().Be("fire? OnC(c) Removed; undo; fire! OnC(c) Removed");
    }

    [Fact]
    public void Fire_NotOverAYieldedFact_RetractsWhenTheMatchEnds()
    {
        Setup.Rule<NoticeUnlessOrder>();
        var order = new Order("o", "ann");
        Session.Insert(new Customer("ann"));
        Session.Fire();
        Session.Query<Notice>().Should().ContainSingle();
        Session.Insert(order);
        Session.Query<Notice>().Should().BeEmpty();
        Session.Retract(order);
        Session.Fire();
        Session.Query<Notice>().Should().ContainSingle();
    }

    public class NextTicket(int limit) : Rule
    {
        public override void Define()
        {
            Ticket ticket = null!;
            When().Match(() => ticket, t => t.Level < limit);
            Then().Yield(ctx => new Ticket("next", ticket.Level + 1));
        }
    }

    [Name("YA")]
    public class CustomerYieldsNotice : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Yield(ctx => new Notice("c"));
        }
    }

    [Name("CtoB")]
    public class NoticeYieldsTicket : Rule
    {
        public override void Define()
        {
            When().Match<Notice>();
            Then().Yield(ctx => 7);
        }
    }

    [Name("OnC")]
    public class OnNotice : Rule
    {
        public static EventTrace Trace { get; set; } = null!;

        public override void Define()
        {
            Notice notice = null!;
            When().Match(() => notice);
            Then().Do(ctx => Trace.Add("do")).Undo(ctx => Trace.Add("undo"));
        }
    }

    [Name("OnB")]
    public class OnTicket : Rule
    {
        public override void Define()
        {
            When().Match<int>();
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class NoticeUnlessOrder : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).Not<Order>(o => o.Customer == customer.Name);
            Then().Yield(ctx => new Notice(customer.Name));
        }
    }
}
