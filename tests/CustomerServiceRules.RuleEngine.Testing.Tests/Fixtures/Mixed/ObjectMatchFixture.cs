using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Mixed;

public class ObjectMatchFixture : EngineFixture
{
    public ObjectMatchFixture()
    {
        Setup.Rule<EverythingCollected>();
        Setup.Rule<AnyPairOfStrings>();
        Setup.Rule<NoBadNumber>();
    }

    [Fact]
    public void Strings_structs_records_and_objects_are_all_collected()
    {
        Session.InsertAll(new object[] { "one", 2, new Ticket("t", 3), new Customer("ann"), DayOfWeek.Monday, (4, "x") });
        Session.Fire();
        FiredFacts().Where(f => f.StartsWith('[')).Should().Equal("[one 2 Ticket { Id = t, Level = 3 } ann Monday (4, x)]");
    }

    [Fact]
    public void Strings_join_by_their_length()
    {
        Session.InsertAll(new object[] { "abc", "xyz", "four" });
        Session.Fire();
        Recorder.GetInvocations().Count(m => m.Facts.Count() == 2).Should().Be(1);
    }

    [Fact]
    public void A_negative_number_ends_the_match_of_the_negation()
    {
        Session.Fire();
        Recorder.Clear();
        Session.Insert(-1);
        Session.Fire();
        Recorder.GetInvocations().Select(m => m.Rule.Name).Should().Equal("collect");
        Session.Retract(-1);
        Session.Fire();
        Recorder.GetInvocations().Select(m => m.Rule.Name).Should().BeEquivalentTo("collect", "collect", "no bad number");
    }

    [Name("collect")]
    public class EverythingCollected : Rule
    {
        public override void Define()
        {
            IEnumerable<object> all = null!;
            When().Query(() => all, q => q.Match<object>().Collect());
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("pair")]
    public class AnyPairOfStrings : Rule
    {
        public override void Define()
        {
            string first = null!, second = null!;
            When()
                .Match(() => first)
                .Match(() => second, s => s.Length == first.Length, s => string.CompareOrdinal(s, first) > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("no bad number")]
    public class NoBadNumber : Rule
    {
        public override void Define()
        {
            When().Not<int>(n => n < 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
