using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Matching;

public class ValueFactFixture : EngineFixture
{
    public ValueFactFixture()
    {
        Setup.Rule<RecordAndString>();
        Setup.Rule<Points>();
    }

    [Fact]
    public void Fire_RecordsJoinWithStrings_ByTheirValue()
    {
        Session.InsertAll(new object[] { new Ticket("a", 1), "a", new Ticket("b", 1), "c" });
        Session.Fire();
        Verify(x => x.Rule<RecordAndString>().Fired(Matched.Fact(new Ticket("a", 1)), Matched.Fact("a")));
    }

    [Fact]
    public void Update_ChangedRecord_IsAnotherFact()
    {
        var ticket = new Ticket("a", 1);
        Session.Insert(ticket);
        Session.TryUpdate(ticket with { Level = 2 }).Should().BeFalse();
        Session.TryUpdate(ticket with { }).Should().BeTrue();
        Session.Retract(new Ticket("a", 1));
        Session.Insert(ticket with { Level = 2 });
        Session.Query<Ticket>().Single().Level.Should().Be(2);
    }

    [Fact]
    public void Fire_StructPatterns_JoinOnTheirMembers()
    {
        Session.InsertAll(new object[] { new Point(1, 2), new Point(2, 1), new Point(1, 5) });
        Session.Fire();
        FiredFacts().Should().BeEquivalentTo("Point { X = 1, Y = 2 },Point { X = 2, Y = 1 }", "Point { X = 2, Y = 1 },Point { X = 1, Y = 2 }");
    }

    [Fact]
    public void Retract_StructByValue_EndsItsMatches()
    {
        Session.InsertAll(new object[] { new Point(1, 2), new Point(2, 1) });
        Session.Retract(new Point(1, 2));
        Session.Fire().Should().Be(0);
    }

    [Fact]
    public void Update_StructByValue_RefiresItsMatches()
    {
        Session.InsertAll(new object[] { new Point(3, 3) });
        Session.Fire().Should().Be(1);
        Session.Update(new Point(3, 3));
        Session.Fire().Should().Be(1);
    }

    public readonly record struct Point(int X, int Y);

    public class RecordAndString : Rule
    {
        public override void Define()
        {
            Ticket ticket = null!;
            string text = null!;
            When().Match(() => ticket).Match(() => text, t => t == ticket.Id);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class Points : Rule
    {
        public override void Define()
        {
            Point point = default, mirror = default;
            When().Match(() => point).Match(() => mirror, p => p.X == point.Y && p.Y == point.X);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
