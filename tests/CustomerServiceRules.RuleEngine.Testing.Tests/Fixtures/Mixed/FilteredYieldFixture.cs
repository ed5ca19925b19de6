using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Mixed;

public class FilteredYieldFixture : EngineFixture
{
    private readonly Customer _ann = new("ann", 1);

    public FilteredYieldFixture()
    {
        Setup.Rule<YieldOnChange>();
        Setup.Rule<Either>();
        Setup.Rule<Listener>();
    }

    [Fact]
    public void Update_RejectedByTheFilter_LeavesTheLinkedFactAsItWas()
    {
        Session.Insert(_ann);
        Session.Fire();
        _ann.Region = "west";
        Session.Update(_ann);
        Session.Fire().Should().Be(1, "only the rule that matches both hears of it");
        Session.Query<Ticket>().Should().Equal(new Ticket("ann", 1));
    }

    [Fact]
    public void Retract_WhileTheFilterRejects_StillTakesTheLinkedFactAway()
    {
        Session.Insert(_ann);
        Session.Fire();
        Session.Update(_ann);
        Session.Retract(_ann);
        Session.Query<Ticket>().Should().BeEmpty();
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Fire_LinkedAndPlainFactInOneOr_GiveOneMatchEach()
    {
        Session.InsertAll(new object[] { _ann, new Notice("ann") });
        Session.Fire();
        Recorder.GetInvocations().Where(m => m.Rule.Name == "either")
            .Select(m => string.Join(",", m.Facts.Select(f => f.Value is null ? "-" : f.Declaration.Name)))
            .Should().BeEquivalentTo("customer,ticket,-", "customer,-,notice");
    }

    [Fact]
    public void Update_YieldedRecordChanges_RefiresTheListenerInPriorityOrder()
    {
        Session.InsertAll(new object[] { _ann, new Notice("ann") });
        Session.Fire();
        Recorder.Clear();
        _ann.Score = 2;
        Session.Update(_ann);
        Session.Fire();
        Recorder.GetInvocations().Select(m => m.Rule.Name).Should().Equal("yields", "listener", "either", "either");
    }

    [Name("yields"), Priority(10)]
    public class YieldOnChange : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Filter().OnChange(() => customer.Score);
            Then().Yield(ctx => new Ticket(customer.Name, customer.Score));
        }
    }

    [Name("either"), Priority(-10)]
    public class Either : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Ticket ticket = null!;
            Notice notice = null!;
            When()
                .Match(() => customer)
                .Or(x => x
                    .Match(() => ticket, t => t.Id == customer.Name)
                    .Match(() => notice, n => n.Text == customer.Name));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("listener")]
    public class Listener : Rule
    {
        public override void Define()
        {
            Ticket ticket = null!;
            When().Match(() => ticket, t => t.Level > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
