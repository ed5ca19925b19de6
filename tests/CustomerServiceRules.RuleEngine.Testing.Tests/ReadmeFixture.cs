using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests;

public sealed record Order(string Customer, decimal Amount);

public sealed record Discount(string Customer);

public class LargeOrderDiscount : Rule
{
    public override void Define()
    {
        Order order = null!;
        When().Match(() => order, o => o.Amount >= 1_000m);
        Then().Yield(_ => new Discount(order.Customer));
    }
}

#region rule-fixture
public class LargeOrderDiscountTests : RulesTestFixture
{
    public LargeOrderDiscountTests()
    {
        Asserter = new XunitAsserter();
        Setup.Rule<LargeOrderDiscount>();
    }

    [Fact]
    public void An_order_of_a_thousand_gives_a_discount()
    {
        var order = new Order("K1", 1_000m);

        Session.Insert(order);
        Session.Fire();

        Verify(s => s.Rule().Fired(Times.Once, Matched.Fact(order)));
        Session.Query<Discount>().Should().Equal(new Discount("K1"));
    }

    [Fact]
    public void A_smaller_order_gives_none()
    {
        Session.Insert(new Order("K1", 999.99m));
        Session.Fire();

        Verify(s => s.Rule().Fired(Times.Never));
    }

    [Fact]
    public void Orders_give_discounts_in_their_order()
    {
        Session.InsertAll([new Order("K1", 1_000m), new Order("K2", 5m), new Order("K3", 2_000m)]);
        Session.Fire();

        VerifySequence(s =>
        {
            s.Rule<LargeOrderDiscount>().Fired(Matched.Fact<Order>(o => o.Customer == "K1"));
            s.Rule<LargeOrderDiscount>().Fired(Matched.Fact<Order>().Callback(o => o.Amount.Should().Be(2_000m)));
        });
    }

    private sealed class XunitAsserter : IRuleAsserter
    {
        public void Assert(RuleAssertResult result) => Xunit.Assert.True(result.Status == RuleAssertStatus.Passed, result.GetMessage());
    }
}
#endregion
