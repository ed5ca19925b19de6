using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Agenda;

public class HaltAndAgendaFixture : EngineFixture
{
    public HaltAndAgendaFixture()
    {
        Setup.Rule<Halting>();
    }

    [Fact]
    [Trait("Behaviour", "R91")]
    public void Fire_Halt_StopsAfterTheFiring()
    {
        Session.InsertAll(new[] { new Customer("1"), new Customer("2"), new Customer("3") });
        Session.Fire().Should().Be(1);
        Session.Query<Order>().Should().ContainSingle("the action after Halt still runs");
        Session.Query<Notice>().Should().ContainSingle("linked facts of the firing are propagated");
        Session.Agenda.IsEmpty.Should().BeFalse();
        Session.Fire().Should().Be(1);
        Session.Fire().Should().Be(1);
        Session.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R92")]
    public void Peek_Repeatedly_GivesTheSame()
    {
        Session.Agenda.IsEmpty.Should().BeTrue();
        Session.Agenda.Invoking(a => a.Peek()).Should().Throw<InvalidOperationException>();
        Session.InsertAll(new[] { new Customer("1"), new Customer("2") });
        var next = Session.Agenda.Peek();
        Session.Agenda.Peek().Should().BeSameAs(next);
        next.Facts.Single().Value.Should().BeOfType<Customer>().Which.Name.Should().Be("1");
    }

    [Fact]
    [Trait("Behaviour", "R92")]
    public void Clear_WaitingActivations_ComeBackByUpdate()
    {
        var customer = new Customer("1");
        Session.Insert(customer);
        Session.Agenda.Clear();
        Session.Fire().Should().Be(0);
        Session.Update(customer);
        Session.Agenda.Peek().Trigger.Should().Be(MatchTrigger.Created);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R86")]
    public void Trigger_Activation_ShowsItsHistory()
    {
        var customer = new Customer("1");
        var triggers = new List<string>();
        Session.Events.ActivationCreatedEvent += (_, e) => triggers.Add("A+ " + e.Match.Trigger);
        Session.Events.ActivationUpdatedEvent += (_, e) => triggers.Add("A~ " + e.Match.Trigger);
        Session.Events.ActivationDeletedEvent += (_, e) => triggers.Add("A- " + e.Match.Trigger);
        Session.Insert(customer);
        Session.Update(customer);
        Session.Fire();
        Session.Update(customer);
        Session.Retract(customer);
        Session.Insert(customer);
        Session.Retract(customer);
        triggers.Should().Equal("A+ Created", "A~ Created", "A~ Updated", "A- Removed", "A+ Created", "A- None");
    }

    public class Halting : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then()
                .Do(ctx => ctx.Halt())
                .Do(ctx => ctx.TryInsert(new Order("o", customer.Name)))
                .Yield(ctx => new Notice(customer.Name));
        }
    }
}
