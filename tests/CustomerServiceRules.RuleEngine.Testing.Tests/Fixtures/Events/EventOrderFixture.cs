using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Events;

public class EventOrderFixture : EngineFixture
{
    private readonly Customer _a = new("a", 1);

    [Fact]
    [Trait("Behaviour", "R163")]
    public void Trace_OneRule_FollowsTheContract()
    {
        Setup.Rule<NonNegative>();
        var trace = new EventTrace(Session.Events, Show);
        Session.Insert(_a);
        Session.Fire().Should().Be(1);
        Session.Fire().Should().Be(0);
        trace.Take().Should().Be("ins? a; A+ R(a) Created; ins! a; fire? R(a) Created; fire! R(a) Created");
        Session.Update(_a);
        Session.Fire().Should().Be(1);
        trace.Take().Should().Be("upd? a; A~ R(a) Updated; upd! a; fire? R(a) Updated; fire! R(a) Updated");
        Change(-1);
        Session.Fire().Should().Be(0);
        Change(1);
        Session.Retract(_a);
        trace.Take().Should().Be(
            "upd? a; A- R(a) Removed; upd! a; upd? a; A+ R(a) Created; upd! a; ret? a; A- R(a) None; ret! a");
    }

    [Fact]
    [Trait("Behaviour", "R126")]
    public void InsertAll_Batch_FramesTheActivations()
    {
        Setup.Rule<NonNegative>();
        var trace = new EventTrace(Session.Events, Show);
        var b = new Customer("b", 1);
        Session.InsertAll(new[] { _a, b });
        trace.Take().Should().Be("ins? a; ins? b; A+ R(a) Created; A+ R(b) Created; ins! a; ins! b");
        Session.UpdateAll(new[] { _a, b });
        trace.Take().Should().Be("upd? a; upd? b; A~ R(a) Created; A~ R(b) Created; upd! a; upd! b");
        Session.RetractAll(new[] { _a, b });
        trace.Take().Should().Be("ret? a; ret? b; A- R(a) None; A- R(b) None; ret! a; ret! b");
    }

    [Fact]
    [Trait("Behaviour", "R125")]
    public void FactoryEvents_ReportAllSessionsAfterTheirOwnHandlers()
    {
        Setup.Rule<NonNegative>();
        var factory = new RuleCompiler().Compile(Setup.Rules.Select(r => r.Definition));
        var senders = new List<object?>();
        factory.Events.FactInsertedEvent += (sender, _) => senders.Add(sender);
        var first = factory.CreateSession();
        var second = factory.CreateSession();
        second.Events.FactInsertedEvent += (_, _) => senders.Add("own");
        first.Insert(_a);
        second.Insert(_a);
        senders.Should().Equal(first, "own", second);
    }

    [Fact]
    [Trait("Behaviour", "R127")]
    public void FactEvents_AggregatesAndLets_AreNoFacts()
    {
        Setup.Rule<WithEverything>();
        var facts = new List<object?>();
        Session.Events.FactInsertedEvent += (_, e) => facts.Add(e.Fact.Value);
        var order = new Order("o", "a", 5);
        Session.InsertAll(new object[] { _a, order });
        Session.Fire();
        facts.Should().HaveCount(3);
        facts.Should().ContainInOrder(_a, order);
        facts[2].Should().BeOfType<Notice>();
    }

    [Fact]
    [Trait("Behaviour", "R132")]
    public void Insert_LastPartner_EvaluatesInTheDocumentedOrder()
    {
        Setup.Rule<JoinLetHavingFilter>();
        Session.Insert(_a);
        var log = new List<string>();
        Session.Events.FactInsertingEvent += (_, _) => log.Add("ins?");
        Session.Events.FactInsertedEvent += (_, _) => log.Add("ins!");
        Session.Events.ActivationCreatedEvent += (_, _) => log.Add("A+");
        Session.Events.LhsExpressionEvaluatedEvent += (_, e) => log.Add(e.Expression.ToString());
        Session.Events.AgendaExpressionEvaluatedEvent += (_, e) => log.Add(e.Expression.ToString());
        Session.Insert(new Order("o", "a", 5));
        log[0].Should().Be("ins?");
        log[1].Should().Be("(order, customer) => (order.Customer == customer.Name)");
        log.Skip(2).Should().Equal(
            "(order, customer) => (order.Amount + customer.Score)", "sum => (sum > 3)",
            "customer => (customer.Score > 0)", "order => Convert(order.Amount, Object)", "A+", "ins!");
    }

    [Fact]
    [Trait("Behaviour", "R128")]
    public void ActivationEvents_RejectedByAFilter_AreRaisedAllTheSame()
    {
        Setup.Rule<JoinLetHavingFilter>();
        var trace = new EventTrace(Session.Events, Show);
        _a.Score = 0;
        Session.InsertAll(new object[] { _a, new Order("o", "a", 5) });
        trace.Take().Should().Contain("A+ join(a,o,5) Created");
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact]
    [Trait("Behaviour", "R130")]
    public void RhsEvaluated_CarriesTheArgumentsWithoutTheContext()
    {
        Setup.Rule<WithEverything>();
        RhsExpressionEventArgs seen = null!;
        Session.Events.RhsExpressionEvaluatedEvent += (_, e) => seen = e;
        Session.InsertAll(new object[] { _a, new Order("o", "a", 5) });
        Session.Fire();
        seen.Arguments.Should().Equal(_a);
        seen.Result.Should().BeNull();
        seen.Exception.Should().BeNull();
        seen.Match.Rule.Name.Should().Be("everything");
    }

    [Fact]
    [Trait("Behaviour", "R130")]
    public void LhsEvaluated_JoinCondition_HasItsOwnFactFirst()
    {
        Setup.Rule<JoinLetHavingFilter>();
        var order = new Order("o", "a", 5);
        Session.Insert(_a);
        var seen = new List<LhsExpressionEventArgs>();
        Session.Events.LhsExpressionEvaluatedEvent += (_, e) => seen.Add(e);
        Session.Insert(order);
        seen[0].Arguments.Should().Equal(order, _a);
        seen[0].Result.Should().Be(true);
        seen[0].Facts.Select(f => f.Value).Should().BeEquivalentTo(new object[] { _a, order });
        seen[1].Result.Should().Be(6);
    }

    [Fact]
    [Trait("Behaviour", "R131")]
    public void GroupBy_EvaluatesKeyThenIdentityElement()
    {
        Setup.Rule<Grouping>();
        var log = new List<string>();
        Session.Events.LhsExpressionEvaluatedEvent += (_, e) => log.Add(e.Expression.ToString());
        Session.Insert(_a);
        log.Should().Equal("$this$ => $this$.Name", "$this$ => $this$");
    }

    private void Change(int score)
    {
        _a.Score = score;
        Session.Update(_a);
    }

    [Name("R")]
    public class NonNegative : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer, c => c.Score >= 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("everything")]
    public class WithEverything : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            int total = 0;
            When()
                .Match(() => customer)
                .Query(() => orders, q => q.Match<Order>(o => o.Customer == customer.Name).Collect().Where(o => o.Any()))
                .Let(() => total, () => orders.Sum(o => o.Amount));
            Then().Yield(ctx => new Notice(customer.Name));
        }
    }

    [Name("join")]
    public class JoinLetHavingFilter : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            int sum = 0;
            When()
                .Match(() => customer)
                .Match(() => order, o => o.Customer == customer.Name)
                .Let(() => sum, () => order.Amount + customer.Score)
                .Having(() => sum > 3);
            Filter()
                .OnChange(() => order.Amount)
                .Where(() => customer.Score > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class Grouping : Rule
    {
        public override void Define()
        {
            IGrouping<string, Customer> group = null!;
            When().Query(() => group, q => q.Match<Customer>().GroupBy(c => c.Name));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
