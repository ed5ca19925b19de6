using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Matching;

public class EvaluationOrderFixture : EngineFixture
{
    [Fact]
    [Trait("Behaviour", "R45")]
    public void Insert_FirstConditionFalse_StopsThere()
    {
        Setup.Rule<ThreeConditions>();
        var evaluated = Evaluated();
        Session.Insert(new Customer("a", 0));
        evaluated.Should().Equal("customer => (customer.Score > 0)");
        Session.Insert(new Customer("a", 1));
        evaluated.Skip(1).Should().Equal(
            "customer => (customer.Score > 0)", "customer => (customer.Name == \"ann\")");
    }

    [Fact]
    [Trait("Behaviour", "R45")]
    public void Insert_RightFactAlone_EvaluatesItsOwnConditionsOnly()
    {
        Setup.Rule<JoinBeforeOwn>();
        var evaluated = Evaluated();
        Session.Insert(new Order("o", "ann", 1));
        evaluated.Should().Equal("order => (order.Amount > 0)");
        evaluated.Clear();
        Session.Insert(new Customer("ann", 1));
        evaluated.Should().Equal(
            "customer => (customer.Score > 0)", "(order, customer) => (order.Customer == customer.Name)");
    }

    [Fact]
    [Trait("Behaviour", "R46")]
    public void Insert_EqualConditionsInTwoRules_EvaluatesOnceForBoth()
    {
        Setup.Rule<ThreeConditions>();
        Setup.Rule<SameFirstCondition>();
        var rules = new List<string>();
        Session.Events.LhsExpressionEvaluatedEvent += (_, e) => rules.Add(string.Join("+", e.Rules.Select(r => r.Name).Order()));
        Session.Insert(new Customer("a", 0));
        rules.Should().Equal("same+three");
    }

    [Fact]
    [Trait("Behaviour", "R47")]
    public void Retract_Fact_EvaluatesNothing()
    {
        Setup.Rule<JoinBeforeOwn>();
        var order = new Order("o", "ann", 1);
        Session.InsertAll(new object[] { order, new Customer("ann", 1) });
        var evaluated = Evaluated();
        Session.Retract(order);
        evaluated.Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R47")]
    public void Update_Fact_EvaluatesItsConditionsAndJoinsAgain()
    {
        Setup.Rule<JoinBeforeOwn>();
        var order = new Order("o", "ann", 1);
        Session.InsertAll(new object[] { order, new Customer("ann", 1) });
        var evaluated = Evaluated();
        Session.Update(order);
        evaluated.Should().Equal("order => (order.Amount > 0)", "(order, customer) => (order.Customer == customer.Name)");
    }

    private List<string> Evaluated()
    {
        var texts = new List<string>();
        Session.Events.LhsExpressionEvaluatedEvent += (_, e) => texts.Add(e.Expression.ToString());
        return texts;
    }

    [Name("three")]
    public class ThreeConditions : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer, c => c.Score > 0, c => c.Name == "ann", c => c.Region == "west");
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("same")]
    public class SameFirstCondition : Rule
    {
        public override void Define()
        {
            Customer somebody = null!;
            When().Match(() => somebody, x => x.Score > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class JoinBeforeOwn : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            When()
                .Match(() => customer, c => c.Score > 0)
                .Match(() => order, o => o.Customer == customer.Name, o => o.Amount > 0);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
