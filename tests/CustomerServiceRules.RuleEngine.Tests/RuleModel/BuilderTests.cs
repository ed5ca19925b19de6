using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Tests.RuleModel;

public class BuilderTests
{
    private readonly RuleBuilder _rule = new();

    [Fact, Trait("Behaviour", "R140")]
    public void Build_AllParts_ReachTheDefinition()
    {
        _rule.Name("n");
        _rule.Description("d");
        _rule.Priority(4);
        _rule.Repeatability(RuleRepeatability.NonRepeatable);
        _rule.Tag("x");
        _rule.Tags(["y", "z"]);
        _rule.Property("p", 1);
        _rule.Properties([new RuleProperty("q", 2)]);
        var service = _rule.Dependencies().Dependency(typeof(IComparer<A>), "order");
        _rule.LeftHandSide().Pattern(typeof(A), "a");
        _rule.Filters().Filter(FilterType.KeyChange, (Expression<Func<A, int>>)(a => a.V));
        _rule.RightHandSide().Action((Expression<Action<IContext, A, IComparer<A>>>)((c, a, order) => c.Update(a)), ActionTrigger.Activated);

        var definition = _rule.Build();

        (definition.Name, definition.Description, definition.Priority, definition.Repeatability).Should().Be(("n", "d", 4, RuleRepeatability.NonRepeatable));
        definition.Tags.Should().Equal("x", "y", "z");
        definition.Properties.Select(p => (p.Name, p.Value)).Should().Equal(("p", 1), ("q", 2));
        definition.DependencyGroup.Dependencies.Single().Declaration.Should().BeSameAs(service);
        definition.DependencyGroup.Dependencies.Single().ServiceType.Should().Be<IComparer<A>>();
        definition.FilterGroup.Filters.Single().FilterType.Should().Be(FilterType.KeyChange);
        definition.RightHandSide.Actions.Single().ActionTrigger.Should().Be(ActionTrigger.Activated);
        definition.LeftHandSide.Should().BeOfType<AndElement>();
    }

    [Fact, Trait("Behaviour", "R148")]
    public void Build_WithoutName_IsRefused()
    {
        Complete();
        _rule.Invoking(r => r.Build()).Should().Throw<ArgumentNullException>();
    }

    [Fact, Trait("Behaviour", "R148")]
    public void Build_RepeatedPropertyName_IsRefused()
    {
        Complete();
        _rule.Name("n");
        _rule.Property("p", 1);
        _rule.Property("p", 2);
        _rule.Invoking(r => r.Build()).Should().Throw<ArgumentException>().WithMessage("*'p'*");
    }

    [Fact, Trait("Behaviour", "R148")]
    public void Part_SecondBuilder_IsRefused()
    {
        _rule.LeftHandSide().Should().BeSameAs(_rule.LeftHandSide());
        _rule.Invoking(r => r.LeftHandSide(new GroupBuilder())).Should().Throw<ArgumentException>();
        _rule.RightHandSide(new ActionGroupBuilder());
        _rule.Invoking(r => r.RightHandSide(new ActionGroupBuilder())).Should().Throw<ArgumentException>();
        _rule.Filters(new FilterGroupBuilder());
        _rule.Invoking(r => r.Filters(new FilterGroupBuilder())).Should().Throw<ArgumentException>();
        _rule.Dependencies(new DependencyGroupBuilder());
        _rule.Invoking(r => r.Dependencies(new DependencyGroupBuilder())).Should().Throw<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "R148")]
    public void Source_GivenTwice_IsRefused()
    {
        var pattern = new PatternBuilder(typeof(IEnumerable<A>), "list");
        pattern.Aggregate();
        pattern.Invoking(p => p.Binding()).Should().Throw<InvalidOperationException>().WithMessage("*'list'*");

        var exists = new ExistsBuilder();
        exists.Pattern(typeof(A));
        exists.Invoking(e => e.Group(GroupType.And)).Should().Throw<InvalidOperationException>();

        var not = new NotBuilder();
        not.Group(GroupType.And);
        not.Invoking(n => n.Pattern(typeof(A))).Should().Throw<InvalidOperationException>();
    }

    [Fact, Trait("Behaviour", "R141")]
    public void Group_EveryKindOfChild_IsBuiltInOrder()
    {
        var group = _rule.LeftHandSide();
        group.GroupType(GroupType.Or);
        group.Pattern(typeof(A), "a");
        group.Exists().Pattern(typeof(B), "b");
        group.Not().Group(GroupType.And).Pattern(typeof(C), "c");
        var forAll = group.ForAll();
        forAll.BasePattern(typeof(A));
        forAll.Pattern(typeof(A)).Condition((Expression<Func<bool>>)(() => true));
        group.Group(GroupType.And).Pattern(Samples.Pattern<B>("d"));
        group.Group(Element.AndGroup(Samples.Pattern<B>("e")));

        Built().Should().Be("Or(A a; Exists(B b); Not(And(C c)); ForAll(A $var1$ => A $var2$ [Condition: () => True]); And(B d); And(B e))");
    }

    [Fact, Trait("Behaviour", "R143")]
    public void Aggregate_OrderAndLookup_AreOperandsOfACollection()
    {
        Expression<Func<A, int>> value = a => a.V;
        Expression<Func<A, string>> name = a => a.N;
        var ordered = _rule.LeftHandSide().Pattern(typeof(IEnumerable<A>), "list").Aggregate();
        ordered.Collect();
        ordered.OrderBy(value, SortDirection.Descending);
        ordered.OrderBy(name, SortDirection.Ascending);
        ordered.Pattern(typeof(A), "a");
        var keyed = _rule.LeftHandSide().Pattern(typeof(IKeyedLookup<string, int>), "lookup").Aggregate();
        keyed.Collect();
        keyed.ToLookup(name, value);
        keyed.Pattern(typeof(A), "a");

        Built().Should().Be("And(IEnumerable<A> list from Collect IEnumerable<A> {KeySelectorDescending: a => a.V & KeySelectorAscending: a => a.N} of (A a); "
            + "IKeyedLookup<String,Int32> lookup from Collect IKeyedLookup<String,Int32> {KeySelector: a => a.N & ElementSelector: a => a.V} of (A a))");
    }

    [Fact, Trait("Behaviour", "R141")]
    public void Aggregate_CustomOperator_KeepsNameAndFactory()
    {
        Expression<Func<A, int>> value = a => a.V;
        var sum = _rule.LeftHandSide().Pattern(typeof(int), "sum").Aggregate();
        sum.Aggregator("Sum", [KeyValuePair.Create("Value", (LambdaExpression)value)], typeof(BuilderTests));
        sum.ResultType(typeof(int));
        sum.Pattern(typeof(A), "a");

        Built().Should().Be("And(Int32 sum from Sum Int32 {Value: a => a.V} of (A a))");
    }

    [Fact, Trait("Behaviour", "R148")]
    public void Aggregate_OperatorMissingTwiceOrWithoutResultType_IsRefused()
    {
        Expression<Func<A, IEnumerable<char>>> letters = a => a.N;
        var builder = new AggregateBuilder();
        builder.Invoking(b => b.OrderBy(letters, SortDirection.Ascending)).Should().Throw<InvalidOperationException>("it is no collection");
        builder.Flatten(letters);
        builder.Invoking(b => b.Collect()).Should().Throw<InvalidOperationException>("it is a flattening");

        builder.Pattern(typeof(A), "a");
        _rule.LeftHandSide().Pattern(typeof(char), "letter").Aggregate(builder);
        this.Invoking(t => t.Built()).Should().Throw<InvalidOperationException>("the result type is not known");
    }

    [Fact, Trait("Behaviour", "R149")]
    public void GeneratedNames_OfBuildersMadeAlone_DifferFromTheRulesOwn()
    {
        var alone = new PatternBuilder(typeof(B), null);
        _rule.LeftHandSide().Pattern(typeof(A));
        _rule.LeftHandSide().Pattern(alone);
        _rule.LeftHandSide().Pattern(typeof(A));
        var group = new GroupBuilder();
        group.Pattern(typeof(C));
        _rule.LeftHandSide().Group(group);

        Complete();
        _rule.Name("n");
        var names = _rule.Build().LeftHandSide.Exports.Select(d => d.Name).ToArray();
        names.Should().OnlyHaveUniqueItems().And.HaveCount(5).And.OnlyContain(name => name == "last" || name.StartsWith("$var"));
    }

    [Fact, Trait("Behaviour", "R149")]
    public void DeclarationName_OfACallersBuilder_IsGeneratedForNullOnly()
    {
        var builder = new BuilderOfACaller();
        builder.NameFor("given").Should().Be("given");
        builder.NameFor(null).Should().MatchRegex(@"^\$var\d+\$$").And.NotBe(builder.NameFor(null));
    }

    [Fact, Trait("Behaviour", "R140")]
    public void Build_Twice_GivesIndependentDefinitions()
    {
        Complete();
        _rule.Name("n");
        var first = _rule.Build();
        _rule.LeftHandSide().Pattern(typeof(B), "b");
        var second = _rule.Build();

        first.LeftHandSide.ChildElements.Should().ContainSingle();
        second.LeftHandSide.ChildElements.Should().HaveCount(2);
        first.LeftHandSide.Exports.Single().Target.Should().BeSameAs(first.LeftHandSide.ChildElements[0]);
        second.LeftHandSide.Exports.First().Target.Should().BeSameAs(second.LeftHandSide.ChildElements[0]);
    }

    private void Complete()
    {
        _rule.LeftHandSide().Pattern(typeof(A), "last");
        _rule.RightHandSide().Action(Samples.Idle().Expression);
    }

    private string Built()
    {
        _rule.Name("n");
        _rule.RightHandSide().Action(Samples.Idle().Expression);
        return _rule.Build().LeftHandSide.Text();
    }

    private sealed class BuilderOfACaller : RuleElementBuilder
    {
        public string NameFor(string? name) => DeclarationName(name);
    }
}
