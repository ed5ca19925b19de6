using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Agenda;

[Trait("Behaviour", "R93")]
public class RuleFilterFixture : EngineFixture
{
    private readonly Customer _ann = new("a", 0);

    [Fact]
    [Trait("Behaviour", "R168")]
    public void Trace_WhereAndOnChange_FollowsTheContract()
    {
        Setup.Rule<Both>();
        Session.Insert(_ann);
        Session.Fire().Should().Be(0);
        Change(5).Should().Be(1);
        Change(5).Should().Be(0);
        Change(5, "b").Should().Be(1);
        _ann.Score = 6;
        Session.Update(_ann);
        Change(5, "b").Should().Be(0);
        Change(-1, "b").Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R94")]
    public void OnChange_RetractAndInsert_ForgetsTheKey()
    {
        Setup.Rule<KeyOnly>();
        Session.Insert(_ann);
        Session.Fire().Should().Be(1);
        Session.Update(_ann);
        Session.Fire().Should().Be(0);
        Session.Retract(_ann);
        Session.Insert(_ann);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R94")]
    public void OnChange_SeveralUpdatesBeforeFiring_Accepts()
    {
        Setup.Rule<KeyOnly>();
        Session.Insert(_ann);
        Session.Update(_ann);
        Session.Update(_ann);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R95")]
    public void Where_RejectsTheUpdate_TakesTheWaitingActivationOff()
    {
        Setup.Rule<Both>();
        _ann.Score = 5;
        Session.Insert(_ann);
        Session.Agenda.IsEmpty.Should().BeFalse();
        var updates = 0;
        Session.Events.ActivationUpdatedEvent += (_, _) => updates++;
        _ann.Score = -5;
        Session.Update(_ann);
        updates.Should().Be(1);
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Where_SeveralPredicates_StopAtTheFirstFalse()
    {
        Setup.Rule<Both>();
        var evaluated = new List<string>();
        Session.Events.AgendaExpressionEvaluatedEvent += (_, e) => evaluated.Add(e.Expression + " " + e.Result);
        Session.Insert(_ann);
        evaluated.Should().Equal("customer => (customer.Score > 0) False");
    }

    [Fact]
    public void OnChange_CollectionCount_FiresOnlyWhenItChanges()
    {
        Setup.Rule<CountChange>();
        var order = new Order("o", "x");
        Session.Insert(order);
        Session.Fire().Should().Be(1);
        Session.Update(order);
        Session.Fire().Should().Be(0);
        Session.Insert(new Order("p", "x"));
        Session.Fire().Should().Be(1);
    }

    private int Change(int score, string name = "a")
    {
        _ann.Score = score;
        _ann.Name = name;
        Session.Update(_ann);
        return Session.Fire();
    }

    public class Both : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Filter()
                .Where(() => customer.Score > 0, () => customer.Score < 100)
                .OnChange(() => customer.Score, () => customer.Name);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class KeyOnly : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Filter().OnChange(() => customer.Score);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class CountChange : Rule
    {
        public override void Define()
        {
            IEnumerable<Order> orders = null!;
            When().Query(() => orders, q => q.Match<Order>().Collect());
            Filter().OnChange(() => orders.Count()).Where(() => orders.Any());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
