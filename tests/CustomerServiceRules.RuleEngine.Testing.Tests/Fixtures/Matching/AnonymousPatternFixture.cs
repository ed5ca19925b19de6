using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Matching;

[Trait("Behaviour", "R44")]
public class AnonymousPatternFixture : EngineFixture
{
    public AnonymousPatternFixture()
    {
        Setup.Rule<TestRule>();
    }

    [Fact]
    public void Fire_PatternsWithoutAlias_MultiplyTheMatches()
    {
        Session.InsertAll(new object[] { new Customer("ann"), new Order("o1", "x"), new Order("o2", "x"), new Complaint("k", "x") });
        Session.Fire();
        FiredFacts().Should().Equal("ann,o1,k", "ann,o2,k");
    }

    [Fact]
    public void Facts_PatternWithoutAlias_HasAGeneratedName()
    {
        Session.InsertAll(new object[] { new Customer("ann"), new Order("o1", "x"), new Complaint("k", "x") });
        Session.Agenda.Peek().Facts.Skip(1).Select(f => f.Declaration.Name)
            .Should().OnlyContain(n => n.StartsWith("$var") && n.EndsWith('$')).And.OnlyHaveUniqueItems();
    }

    public class TestRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer).Match<Order>().Match<Complaint>(k => k.Severity > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
