using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Queries;

public class ProjectionFixture : EngineFixture
{
    [Fact]
    [Trait("Behaviour", "R69")]
    public void Update_ProjectedFact_UpdatesTheActivationWithTheNewValue()
    {
        Setup.Rule<Summary>();
        var trace = new EventTrace(Session.Events, Show);
        var order = new Order("o", "ann", 1);
        Session.Insert(order);
        Session.Fire();
        order.Amount = 2;
        Session.Update(order);
        Session.Retract(order);
        trace.Take().Should().Be(
            "ins? o; A+ sum(o=1) Created; ins! o; fire? sum(o=1) Created; fire! sum(o=1) Created; " +
            "upd? o; A~ sum(o=2) Updated; upd! o; ret? o; A- sum(o=2) Removed; ret! o");
    }

    [Fact]
    [Trait("Behaviour", "R69")]
    public void Insert_NullProjection_ThrowsRaw()
    {
        Setup.Rule<Channels>();
        Session.Invoking(s => s.Insert(new Order("o", "ann"))).Should().Throw<NullReferenceException>();
    }

    [Fact]
    [Trait("Behaviour", "R70")]
    public void Insert_EqualProjection_ThrowsArgumentException()
    {
        Setup.Rule<Channels>();
        Session.Insert(new Order("o1", "ann") { Channel = "web" });
        Session.Invoking(s => s.Insert(new Order("o2", "ann") { Channel = "web" })).Should().Throw<ArgumentException>();
    }

    [Fact]
    [Trait("Behaviour", "R68")]
    public void Update_WhereAfterSelect_CreatesAndDeletesResults()
    {
        Setup.Rule<LargeSummary>();
        var order = new Order("o", "ann", 1);
        Session.Insert(order);
        Session.Fire().Should().Be(0);
        order.Amount = 100;
        Session.Update(order);
        Session.Fire().Should().Be(1);
        Verify(x => x.Rule().Fired(Matched.Fact("o=100")));
        var deleted = 0;
        Session.Events.ActivationDeletedEvent += (_, _) => deleted++;
        order.Amount = 1;
        Session.Update(order);
        deleted.Should().Be(1);
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact]
    [Trait("Behaviour", "R71")]
    public void Update_FlattenedSource_DeletesUpdatesCreates()
    {
        Setup.Rule<Words>();
        var one = new Notice("p q p");
        var trace = new List<string>();
        Session.Events.ActivationCreatedEvent += (_, e) => trace.Add("A+ " + e.Facts.Single().Value);
        Session.Events.ActivationUpdatedEvent += (_, e) => trace.Add("A~ " + e.Facts.Single().Value);
        Session.Events.ActivationDeletedEvent += (_, e) => trace.Add("A- " + e.Facts.Single().Value);
        Session.InsertAll(new[] { one, new Notice("q r") });
        one.Text = "p s";
        Session.Update(one);
        trace.Should().Equal("A+ p", "A+ q", "A+ r", "A~ p", "A+ s");
        trace.Clear();
        one.Text = "t p";
        Session.Update(one);
        trace.Should().Equal("A- s", "A~ p", "A+ t");
    }

    [Fact]
    [Trait("Behaviour", "R67")]
    public void Fire_FromExpression_BindsTheWholeValueAndItsElements()
    {
        Setup.Rule<FromWords>();
        var notice = new Notice("b a b");
        Session.Insert(notice);
        Session.Fire();
        FiredFacts().Should().Equal("b a b,b", "b a b,a");
        notice.Text = "c";
        Session.Update(notice);
        Session.Fire();
        FiredFacts().Last().Should().Be("c,c");
    }

    [Fact]
    [Trait("Behaviour", "R78")]
    public void Fire_TwoQueries_CombineLikePatterns()
    {
        Setup.Rule<TwoQueries>();
        Session.InsertAll(new object[] { new Order("o1", "x", 1), new Order("o2", "x", 2), new Complaint("k", "x") });
        Session.Fire();
        FiredFacts().Should().BeEquivalentTo("o1,[k]", "o2,[k]");
    }

    [Fact]
    [Trait("Behaviour", "R79")]
    public void Facts_OfAPlainQuery_AreTheFactsThemselves()
    {
        Setup.Rule<TwoQueries>();
        Session.Insert(new Order("o1", "x", 1));
        Session.Agenda.Peek().Facts.First().Source.Should().BeNull();
    }

    [Fact]
    [Trait("Behaviour", "R79")]
    public void Facts_OfAProjection_NameTheOneSource()
    {
        Setup.Rule<Summary>();
        var order = new Order("o1", "x", 1);
        Session.Insert(order);
        Session.Agenda.Peek().Facts.Single().Source!.Facts.Single().Value.Should().BeSameAs(order);
    }

    [Name("sum")]
    public class Summary : Rule
    {
        public override void Define()
        {
            string summary = null!;
            When().Query(() => summary, q => q.Match<Order>().Select(o => o.Id + "=" + o.Amount));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class Channels : Rule
    {
        public override void Define()
        {
            string channel = null!;
            When().Query(() => channel, q => q.Match<Order>().Select(o => o.Channel!));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class LargeSummary : Rule
    {
        public override void Define()
        {
            string summary = null!;
            When().Query(() => summary, q => q.Match<Order>().Select(o => o.Id + "=" + o.Amount).Where(s => s.Length > 4));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class Words : Rule
    {
        public override void Define()
        {
            string word = null!;
            When().Query(() => word, q => q.Match<Notice>().SelectMany(n => n.Text.Split(' ', StringSplitOptions.None)));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class FromWords : Rule
    {
        public override void Define()
        {
            Notice notice = null!;
            string word = null!;
            When()
                .Match(() => notice)
                .Query(() => word, q => q.From(() => notice.Text.Split(' ', StringSplitOptions.None)).SelectMany(w => w));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class TwoQueries : Rule
    {
        public override void Define()
        {
            Order order = null!;
            IEnumerable<Complaint> complaints = null!;
            When()
                .Query(() => order, q => q.Match<Order>().Where(o => o.Amount > 0))
                .Query(() => complaints, q => q.Match<Complaint>(k => k.Customer == order.Customer).Collect());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
