using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Matching;

public class ComputedJoinFixture : EngineFixture
{
    public ComputedJoinFixture()
    {
        Setup.Rule<TestRule>();
    }

    [Theory]
    [InlineData("ANN", 10, 12, 1)]
    [InlineData("ann", 10, 10, 1)]
    [InlineData("ann", 10, 9, 0)]
    [InlineData("bob", 10, 12, 0)]
    public void Fire_JoinOnComputedMembers_ComparesTheResults(string customer, int score, int amount, int expected)
    {
        Session.Insert(new Order("o", customer, amount));
        Session.Insert(new Customer("Ann", score));
        Session.Fire();
        Verify(x => x.Rule().Fired(Times.Exactly(expected)));
    }

    [Fact]
    public void Fire_LimitRaised_LosesTheMatchBeforeFiring()
    {
        var ann = new Customer("ann", 10);
        Session.InsertAll(new object[] { new Order("o", "ann", 10), ann });
        ann.Score = 11;
        Session.Update(ann);
        Session.Fire().Should().Be(0);
    }

    public class TestRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When()
                .Match(() => customer)
                .Match(() => order,
                    o => Normalized(customer.Name) == Normalized(o.Customer),
                    o => o.Amount >= customer.Score);
            Then()
                .Do(ctx => ctx.GetLinkedKeys());
        }

        private static string Normalized(string name) => name.ToUpperInvariant();
    }
}
