using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Model;

public class ElementFactoryFixture : EngineFixture
{
    private static readonly ActionGroupElement Actions =
        Element.ActionGroup(Element.Action((Expression<Action<IContext>>)(ctx => ctx.GetLinkedKeys())));

    [Fact]
    public void RuleDefinition_MadeOfElements_Fires()
    {
        var pattern = Element.Pattern(typeof(Customer), "c", new[] { Condition<Customer>(c => c.Score > 0) });
        Setup.Rule(Element.RuleDefinition("made", "", 0, Element.AndGroup(pattern, Element.Not(
            Element.Pattern(typeof(Order), "o", Array.Empty<KeyValuePair<string, LambdaExpression>>()))), Actions));
        Session.InsertAll(new[] { new Customer("ann", 1), new Customer("bob") });
        Session.Fire();
        Verify(x => x.Rule("made").Fired(Matched.Fact<Customer>(c => c.Name == "ann")));
    }

    [Fact]
    public void RuleDefinition_GroupByElement_Fires()
    {
        var source = Element.Pattern(typeof(Order), "o", Array.Empty<KeyValuePair<string, LambdaExpression>>());
        Expression<Func<Order, string>> key = o => o.Customer;
        Expression<Func<Order, Order>> element = o => o;
        var group = Element.Pattern(
            typeof(IGrouping<string, Order>), "g", Array.Empty<KeyValuePair<string, LambdaExpression>>(), Element.GroupBy(key, element, source));
        Setup.Rule(Element.RuleDefinition("grouped", "", 0, Element.AndGroup(group), Actions));
        Session.InsertAll(new[] { new Order("1", "x"), new Order("2", "y"), new Order("3", "x") });
        Session.Fire();
        FiredFacts().Should().Equal("x[1 3]", "y[2]");
    }

    [Fact]
    [Trait("Behaviour", "R148")]
    public void RuleDefinition_EmptyName_Throws()
    {
        var left = Element.AndGroup(Element.Pattern(typeof(Customer), "c", Array.Empty<KeyValuePair<string, LambdaExpression>>()));
        FluentActions.Invoking(() => Element.RuleDefinition("", "", 0, left, Actions)).Should().Throw<ArgumentException>();
        Element.RuleDefinition("x", null!, 0, left, Actions).Description.Should().BeNull();
    }

    [Fact]
    [Trait("Behaviour", "R148")]
    public void Elements_InvalidShapes_Throw()
    {
        Expression<Func<Customer, int>> number = c => c.Score;
        Expression<Func<Customer, Customer>> self = c => c;
        FluentActions.Invoking(() => Element.Condition(number)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Element.AndGroup()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Element.OrGroup()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Element.Binding(typeof(Order), self)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Element.AndGroup(Actions)).Should().Throw<ArgumentException>();
    }

    [Fact]
    [Trait("Behaviour", "R148")]
    public void Builders_TwoSources_Throw()
    {
        var pattern = new PatternBuilder(typeof(int), "n");
        pattern.Binding();
        pattern.Invoking(p => p.Aggregate()).Should().Throw<InvalidOperationException>();
        var exists = new ExistsBuilder();
        exists.Pattern(typeof(Order));
        exists.Invoking(e => e.Pattern(typeof(Order))).Should().Throw<InvalidOperationException>();
        var not = new NotBuilder();
        not.Group(GroupType.And);
        not.Invoking(n => n.Pattern(typeof(Order))).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    [Trait("Behaviour", "R149")]
    public void Pattern_WithoutName_GetsAUniqueOne()
    {
        var builder = new RuleBuilder();
        var left = builder.LeftHandSide();
        left.Pattern(typeof(Order)).Declaration.Name.Should().NotBe(left.Pattern(typeof(Order)).Declaration.Name);
    }

    [Fact]
    [Trait("Behaviour", "R150")]
    public void RuleSet_Add_AppendsDuplicates()
    {
        var rule = Element.RuleDefinition("x", "", 0, Element.AndGroup(
            Element.Pattern(typeof(Customer), "c", Array.Empty<KeyValuePair<string, LambdaExpression>>())), Actions);
        var set = new RuleSet("set");
        set.Add(rule);
        set.Add(new[] { rule });
        set.Rules.Should().Equal(rule, rule);
    }

    private static KeyValuePair<string, LambdaExpression> Condition<T>(Expression<Func<T, bool>> condition) =>
        new(PatternElement.ConditionName, condition);
}
