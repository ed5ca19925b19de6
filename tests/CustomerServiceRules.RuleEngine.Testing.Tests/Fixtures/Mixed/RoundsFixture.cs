using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Mixed;

[Trait("Behaviour", "R124")]
public class RoundsFixture : EngineFixture
{
    public RoundsFixture()
    {
        Setup.Rule<Propose>();
        Setup.Rule<Choose>();
        Session.AutoPropagateLinkedFacts = false;
    }

    [Fact]
    public void Proposals_of_one_round_are_seen_as_one_batch()
    {
        Session.InsertAll(new[] { new Customer("a", 1), new Customer("b", 9), new Customer("c", 5) });
        Session.Fire().Should().Be(3, "nothing is propagated yet");
        Session.PropagateLinked().Single().FactCount.Should().Be(3);
        Session.Fire().Should().Be(1);
        Session.Query<Notice>().Should().ContainSingle().Which.Text.Should().Be("b of 3");
    }

    [Fact]
    public void A_second_round_updates_and_reports_both_kinds_of_change()
    {
        var a = new Customer("a", 1);
        Session.InsertAll(new[] { a, new Customer("b", 9) });
        Session.Fire();
        Session.PropagateLinked();
        Session.Fire();
        Session.PropagateLinked();
        a.Score = 10;
        Session.Update(a);
        Session.Fire();
        var sets = Session.PropagateLinked().ToArray();
        sets.Select(s => s.Action).Should().Equal(LinkedFactAction.Update);
        sets[0].Facts.Single().Value.Should().Be(new Ticket("a", 10));
        Session.Fire();
        Session.PropagateLinked().Single().Action.Should().Be(LinkedFactAction.Update);
        Session.Query<Notice>().Single().Text.Should().Be("a of 2");
    }

    public class Propose : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Yield(ctx => new Ticket(customer.Name, customer.Score));
        }
    }

    public class Choose : Rule
    {
        public override void Define()
        {
            IEnumerable<Ticket> tickets = null!;
            When().Query(() => tickets, q => q.Match<Ticket>().Collect().OrderByDescending(t => t.Level).Where(t => t.Any()));
            Then().Yield(ctx => new Notice(tickets.First().Id + " of " + tickets.Count()));
        }
    }
}
