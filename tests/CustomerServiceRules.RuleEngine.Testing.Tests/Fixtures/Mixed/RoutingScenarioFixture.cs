using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Mixed;

public class RoutingScenarioFixture : EngineFixture
{
    public RoutingScenarioFixture()
    {
        Setup.Rule<Route>();
        Setup.Rule<Escalate>();
        Setup.Rule<Backlog>();
    }

    [Theory]
    [InlineData(1, "web", "line1")]
    [InlineData(3, "web", "line2")]
    [InlineData(1, "shop", "line2")]
    public void A_complaint_is_routed_by_severity_or_channel(int severity, string channel, string expected)
    {
        Session.InsertAll(new object[] { new Order("o", "ann", 1) { Channel = channel }, new Complaint("k", "ann", severity) });
        Session.Fire();
        Session.Query<Notice>().Select(n => n.Text).Should().Equal("k to " + expected);
    }

    [Fact]
    public void Two_reasons_for_the_second_line_give_two_matches()
    {
        Session.InsertAll(new object[] { new Order("o", "ann", 1) { Channel = "shop" }, new Complaint("k", "ann", 3) });
        Session.Fire();
        Recorder.GetInvocations().Count(m => m.Rule.Name == "escalate").Should().Be(2);
    }

    [Fact]
    public void A_backlog_is_reported_once_it_passes_the_limit_and_again_when_it_grows()
    {
        Session.InsertAll(Enumerable.Range(0, 3).Select(i => new Complaint("k" + i, "x", 1)));
        Session.Fire();
        Session.Query<int>().Should().BeEmpty();
        Session.Insert(new Complaint("k3", "x", 1));
        Session.Fire();
        Session.Query<int>().Should().Equal(4);
        var last = new Complaint("k4", "x", 1);
        Session.Insert(last);
        Session.Fire();
        Session.Query<int>().Should().Equal(5);
        Session.RetractAll(Session.Query<Complaint>().Take(2).ToArray());
        Session.Query<int>().Should().BeEmpty();
    }

    [Fact]
    public void A_complaint_that_grows_severe_moves_to_the_second_line()
    {
        var complaint = new Complaint("k", "ann", 1);
        Session.InsertAll(new object[] { new Order("o", "ann", 1) { Channel = "web" }, complaint });
        Session.Fire();
        complaint.Severity = 4;
        Session.Update(complaint);
        Session.Fire();
        Session.Query<Notice>().Select(n => n.Text).Should().Equal("k to line2");
    }

    [Name("route")]
    public class Route : Rule
    {
        public override void Define()
        {
            Complaint complaint = null!;
            When()
                .Match(() => complaint, k => k.Severity < 3)
                .Not<Order>(o => o.Customer == complaint.Customer, o => o.Channel != "web");
            Then().Yield(ctx => new Notice(complaint.Id + " to line1"));
        }
    }

    [Name("escalate"), Priority(5)]
    public class Escalate : Rule
    {
        public override void Define()
        {
            Complaint complaint = null!;
            Order order = null!;
            When()
                .Match(() => complaint)
                .Or(either => either
                    .Exists<Complaint>(k => k == complaint, k => k.Severity >= 3)
                    .And(both => both
                        .Match(() => order, o => o.Customer == complaint.Customer, o => o.Channel != "web")
                        .Exists<Order>(o => o == order)));
            Then().Yield(ctx => new Notice(complaint.Id + " to line2"));
        }
    }

    [Name("backlog"), Priority(-5)]
    public class Backlog : Rule
    {
        public override void Define()
        {
            IGrouping<string, Complaint> group = null!;
            int count = 0;
            When()
                .Query(() => group, q => q.Match<Complaint>().GroupBy(k => k.Customer).Where(g => g.Count() > 3))
                .Let(() => count, () => group.Count());
            Filter().OnChange(() => count);
            Then().Yield(ctx => count, (ctx, previous) => group.Count());
        }
    }
}
