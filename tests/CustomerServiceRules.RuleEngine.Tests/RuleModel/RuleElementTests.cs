using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.RuleModel;

public class RuleElementTests
{
    [Fact, Trait("Behaviour", "R140")]
    public void RuleDefinition_ShortForms_HaveEmptyGroups()
    {
        var conditions = Element.AndGroup(Samples.Pattern<A>("a"));
        var actions = Element.ActionGroup(Samples.Idle());
        var definition = Element.RuleDefinition("n", "d", 3, ["t", "t"], conditions, actions);

        definition.DependencyGroup.Dependencies.Should().BeEmpty();
        definition.FilterGroup.Filters.Should().BeEmpty();
        definition.Properties.Should().BeEmpty();
        definition.LeftHandSide.Should().BeSameAs(conditions);
        definition.RightHandSide.Should().BeSameAs(actions);
        (definition.Name, definition.Description, definition.Priority, definition.Repeatability).Should().Be(("n", "d", 3, RuleRepeatability.Repeatable));
        definition.Tags.Should().Equal("t", "t");
        Element.RuleDefinition("n", "d", 3, conditions, actions).Tags.Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R140")]
    public void RuleDefinition_CallersListChangedLater_StaysAsItWas()
    {
        var tags = new List<string> { "one" };
        var children = new List<RuleElement> { Samples.Pattern<A>("a") };
        var definition = Element.RuleDefinition("n", null, 0, tags, Element.AndGroup(children), Element.ActionGroup(Samples.Idle()));
        tags.Add("two");
        children.Clear();

        definition.Tags.Should().Equal("one");
        definition.LeftHandSide.ChildElements.Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R141")]
    public void Pattern_Parts_AreShown()
    {
        var declaration = Element.Declaration(typeof(int), "i");
        var binding = Element.Binding((Expression<Func<A, int>>)(a => a.V));
        var pattern = Element.Pattern(declaration, [KeyValuePair.Create(PatternElement.ConditionName, (LambdaExpression)((Expression<Func<int, bool>>)(i => i > 0)))], binding);

        pattern.Declaration.Should().BeSameAs(declaration);
        pattern.Declaration.Target.Should().BeSameAs(pattern);
        pattern.ValueType.Should().Be<int>();
        pattern.Source.Should().BeSameAs(binding);
        pattern.Expressions.Should().ContainSingle().Which.Name.Should().Be("Condition");
    }

    [Fact, Trait("Behaviour", "R145")]
    public void Exports_ByKind_FollowTheContract()
    {
        var a = Samples.Pattern<A>("a");
        var b = Samples.Pattern<B>("b");
        Names(a.Exports).Should().Equal("a");
        Names(Element.AndGroup(a, Element.OrGroup(b, Element.AndGroup(Samples.Pattern<B>("b"), Samples.Pattern<C>("c")))).Exports).Should().Equal("a", "b", "c");
        Names(Element.Exists(a).Exports).Should().BeEmpty();
        Names(Element.Not(a).Exports).Should().BeEmpty();
        Names(Element.ForAll(a, [b]).Exports).Should().BeEmpty();
        Names(Element.Project((Expression<Func<A, int>>)(a => a.V), a).Exports).Should().BeEmpty();
        Names(Element.Binding((Expression<Func<A, int>>)(a => a.V)).Exports).Should().BeEmpty();
        Names(Samples.Filter((A a) => a.V > 0).Exports).Should().BeEmpty();
        Names(Samples.Idle().Exports).Should().BeEmpty();
        Names(Element.DependencyGroup(Element.Dependency(typeof(string), "s"), Element.Dependency(typeof(int), "t")).Exports).Should().Equal("s", "t");
    }

    [Fact, Trait("Behaviour", "R145")]
    public void Imports_AreWhatComesFromOutsideEachOnce()
    {
        var joined = Element.Pattern(typeof(B), "b", [Element.Condition(Of((B b, A a, C c) => b.N == a.N && c.N == a.N)), Element.Condition(Of((B b, A a, C c) => b.K == a.N && c.K == a.N))], null);
        Names(joined.Imports).Should().Equal("a", "c");
        Names(Element.Exists(joined).Imports).Should().Equal("a", "c");
        Names(Element.AndGroup(Samples.Pattern<A>("a"), joined).Imports).Should().Equal("c");
        Names(Element.AndGroup(joined, Samples.Pattern<A>("a")).Imports).Should().Equal("a", "c");
        Names(Element.OrGroup(Samples.Pattern<A>("a"), joined).Imports).Should().Equal("a", "c");
        Names(Samples.Action((IContext c, A a) => c.Update(a)).Imports).Should().Equal("a");
        Names(Samples.Filter((A a, B b) => a.N == b.N).Imports).Should().Equal("a", "b");
    }

    [Fact, Trait("Behaviour", "R145")]
    public void Imports_OfAnAggregation_LeaveOutItsElement()
    {
        Expression<Func<A, B, string>> key = (element, b) => element.N + b.N;
        Expression<Func<A, A>> identity = element => element;
        var groups = Element.GroupBy(key, identity, Samples.Pattern("element", (A element, C c) => element.N == c.N));

        groups.ResultType.Should().Be<IGrouping<string, A>>();
        Names(groups.Imports).Should().Equal("b", "c");
        Names(Element.Pattern(groups.ResultType, "g", Samples.NoConditions, groups).Imports).Should().Equal("b", "c");
        Element.Collect(Samples.Pattern<A>("a")).ResultType.Should().Be<IEnumerable<A>>();
    }

    [Fact, Trait("Behaviour", "R145")]
    public void Declarations_OfSameNameAndType_AreEqual()
    {
        var one = Element.Declaration(typeof(A), "a");
        one.Should().Be(Element.Declaration(typeof(A), "a")).And.Be(Samples.Pattern<A>("a").Declaration);
        one.GetHashCode().Should().Be(Samples.Pattern<A>("a").Declaration.GetHashCode());
        one.Should().NotBe(Element.Declaration(typeof(AA), "a")).And.NotBe(Element.Declaration(typeof(A), "A")).And.NotBe(null);

        var parameter = one.ToParameterExpression();
        (parameter.Name, parameter.Type).Should().Be(("a", typeof(A)));
        parameter.ToDeclaration().Should().Be(one);
        parameter.ToDeclaration().Target.Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R145")]
    public void Declaration_UsedForTwoPatterns_LeadsEachToItsOwn()
    {
        var declaration = Element.Declaration(typeof(A), "a");
        var first = Element.Pattern(declaration, Samples.NoConditions, null);
        var second = Element.Pattern(declaration, Samples.NoConditions, null);

        first.Declaration.Target.Should().BeSameAs(first);
        second.Declaration.Target.Should().BeSameAs(second);
    }

    [Fact, Trait("Behaviour", "R146")]
    public void ExpressionCollection_Lookup_DistinguishesNoneOneAndSeveral()
    {
        var expressions = Samples.Pattern("a", (A a) => a.V > 0).Expressions;
        expressions["Condition"].Should().BeSameAs(expressions[0]);
        expressions.FindSingleOrDefault("Condition").Should().BeSameAs(expressions[0]);
        expressions.FindSingleOrDefault("other").Should().BeNull();
        expressions.Find("other").Should().BeEmpty();
        expressions.Invoking(e => e["other"]).Should().Throw<ArgumentException>().WithMessage("*'other'*");

        var two = Element.Pattern(typeof(A), "a", [expressions[0], expressions[0]], null).Expressions;
        two.Find("Condition").Should().HaveCount(2);
        two.Count.Should().Be(2);
        two.Invoking(e => e["Condition"]).Should().Throw<InvalidOperationException>();
        two.Invoking(e => e.FindSingleOrDefault("Condition")).Should().Throw<InvalidOperationException>();
    }

    [Fact, Trait("Behaviour", "R146")]
    public void ExpressionCollection_UpdateWithTheSameElements_IsTheSameInstance()
    {
        var expressions = Samples.Pattern("a", (A a) => a.V > 0).Expressions;
        expressions.Update([.. expressions]).Should().BeSameAs(expressions);
        expressions.Update([]).Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R150")]
    public void RuleSet_Add_KeepsDuplicatesInOrder()
    {
        var set = new RuleSet("set");
        var one = Samples.Rule(name: "one");
        var two = Samples.Rule(name: "two");
        set.Add([one, two]);
        set.Add(one);

        set.Rules.Should().Equal(one, two, one);
    }

    private static Expression<Func<B, A, C, bool>> Of(Expression<Func<B, A, C, bool>> lambda) => lambda;

    private static IEnumerable<string> Names(IEnumerable<Declaration> declarations) => declarations.Select(d => d.Name);
}
