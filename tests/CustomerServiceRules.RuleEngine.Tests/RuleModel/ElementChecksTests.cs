using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.RuleModel;

[Trait("Behaviour", "R148")]
public class ElementChecksTests
{
    [Fact]
    public void RuleDefinition_EmptyName_IsRefused() => Fails<ArgumentException>(() => Samples.Rule(name: ""));

    [Fact]
    public void RuleDefinition_NullDescription_IsKept() => Samples.Rule().Description.Should().BeNull();

    [Fact]
    public void RuleDefinition_UnboundVariableInACondition_IsNamed() => Fails<InvalidOperationException>(() =>
            Samples.Rule(Element.AndGroup(Samples.Pattern("a", (A a, B missing) => a.N == missing.N))))
        .Message.Should().Contain("'missing'").And.NotContain("'a'");

    [Fact]
    public void RuleDefinition_VariableBoundLater_IsRefused() => Fails<InvalidOperationException>(() =>
            Samples.Rule(Element.AndGroup(Samples.Pattern("a", (A a, B b) => a.N == b.N), Samples.Pattern<B>("b"))))
        .Message.Should().Contain("'b'");

    [Fact]
    public void RuleDefinition_VariableOfAQuantifier_IsNotBoundOutside() => Fails<InvalidOperationException>(() =>
        Samples.Rule(Element.AndGroup(Element.Exists(Samples.Pattern<B>("b")), Samples.Pattern("a", (A a, B b) => a.N == b.N))));

    [Fact]
    public void RuleDefinition_UnboundVariableInAFilter_IsNamed() => Fails<InvalidOperationException>(() =>
            Samples.Rule(filters: Element.FilterGroup(Samples.Filter((A missing) => missing.V > 0))))
        .Message.Should().Contain("'missing'");

    [Fact]
    public void RuleDefinition_UnboundVariableInAnAction_IsNamed() => Fails<InvalidOperationException>(() =>
            Samples.Rule(actions: Element.ActionGroup(Samples.Action((IContext c, A missing) => c.Update(missing)))))
        .Message.Should().Contain("'missing'");

    [Fact]
    public void RuleDefinition_DependencyInACondition_IsRefused() => Fails<InvalidOperationException>(() =>
        Samples.Rule(
            Element.AndGroup(Samples.Pattern("a", (A a, IComparer<A> order) => order.Compare(a, a) > 0)),
            dependencies: Element.DependencyGroup(Element.Dependency(typeof(IComparer<A>), "order"))));

    [Fact]
    public void RuleDefinition_DependencyInFilterAndAction_IsAccepted() => Samples.Rule(
        dependencies: Element.DependencyGroup(Element.Dependency(typeof(IComparer<A>), "order")),
        filters: Element.FilterGroup(Samples.Filter((A a, IComparer<A> order) => order.Compare(a, a) > 0)),
        actions: Element.ActionGroup(Samples.Action((IContext c, IComparer<A> order) => c.Insert(order))))
        .DependencyGroup.Exports.Should().ContainSingle().Which.Name.Should().Be("order");

    [Fact]
    public void RuleDefinition_FactAndDependencyOfOneName_AreRefused() => Fails<InvalidOperationException>(() =>
        Samples.Rule(dependencies: Element.DependencyGroup(Element.Dependency(typeof(string), "a"))));

    [Fact]
    public void Action_FirstParameterIsNoContext_IsRefused()
    {
        Expression<Action<A>> withoutContext = a => a.ToString();
        Expression<Action> withoutParameters = () => Console.Clear();
        Fails<ArgumentException>(() => Element.Action(withoutContext));
        Fails<ArgumentException>(() => Element.Action(withoutParameters));
    }

    [Fact]
    public void Action_TriggerNone_IsRefused() =>
        Fails<ArgumentException>(() => Element.Action((Expression<Action<IContext>>)(c => c.Halt()), ActionTrigger.None));

    [Fact]
    public void ActionGroup_NothingOnActivation_IsRefused()
    {
        Fails<ArgumentException>(() => Element.ActionGroup());
        Fails<ArgumentException>(() => Element.ActionGroup(Element.Action((Expression<Action<IContext>>)(c => c.Halt()), ActionTrigger.Reactivated)));
    }

    [Fact]
    public void Condition_NotBoolean_IsRefusedHereButNotByTheBuilder()
    {
        Expression<Func<A, int>> number = a => a.V;
        Fails<ArgumentException>(() => Element.Condition(number));
        new PatternBuilder(typeof(A), "a").Invoking(builder => builder.Condition(number)).Should().NotThrow();
    }

    [Fact]
    public void Group_Empty_IsRefused()
    {
        Fails<InvalidOperationException>(() => Element.AndGroup());
        Fails<InvalidOperationException>(() => Element.OrGroup());
        Fails<InvalidOperationException>(() => Element.Group(GroupType.Or, []));
    }

    [Fact]
    public void ForAll_WithoutPatterns_IsRefused() => Fails<InvalidOperationException>(() => Element.ForAll(Samples.Pattern<A>("a"), []));

    [Fact]
    public void Elements_OfTheWrongKind_AreRefused()
    {
        var binding = Element.Binding((Expression<Func<int>>)(() => 1));
        Fails<ArgumentException>(() => Element.AndGroup(binding));
        Fails<ArgumentException>(() => Element.OrGroup(Samples.Pattern<A>("a"), Element.FilterGroup()));
        Fails<ArgumentException>(() => Element.Exists(binding));
        Fails<ArgumentException>(() => Element.Not(Element.Exists(Samples.Pattern<A>("a"))));
        Fails<ArgumentException>(() => Element.Pattern(typeof(int), "i", Samples.NoConditions, Element.AndGroup(Samples.Pattern<A>("a"))));
    }

    [Fact]
    public void Binding_NotAssignableToItsType_IsRefused()
    {
        Expression<Func<string>> text = () => "";
        Fails<ArgumentException>(() => Element.Binding(typeof(int), text));
        Fails<ArgumentException>(() => Element.Pattern(typeof(int), "i", Samples.NoConditions, Element.Binding(text)));
        Element.Binding(typeof(object), text).ResultType.Should().Be<object>();
    }

    [Fact]
    public void Names_NullOrEmpty_AreRefused()
    {
        Fails<ArgumentException>(() => Element.Declaration(typeof(A), ""));
        Fails<ArgumentException>(() => Element.Expression("", (Expression<Func<A, bool>>)(a => true)));
        Fails<ArgumentException>(() => new RuleProperty("", 1));
        Fails<ArgumentException>(() => new RuleSet(""));
        Fails<ArgumentException>(() => Expression.Parameter(typeof(A)).ToDeclaration());
    }

    private static TException Fails<TException>(Func<object> act)
        where TException : Exception => act.Should().Throw<TException>().Which;
}
