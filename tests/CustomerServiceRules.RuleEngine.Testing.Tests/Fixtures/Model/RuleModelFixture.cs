using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Model;

public class RuleModelFixture
{
    private readonly IRuleDefinition _rule = new RuleDefinitionFactory().Create(new WholeRule());

    [Fact]
    [Trait("Behaviour", "R140")]
    public void Definition_HasItsFourGroups()
    {
        _rule.LeftHandSide.Should().BeOfType<AndElement>();
        _rule.DependencyGroup.Dependencies.Single().ServiceType.Should().Be<TextWriter>();
        _rule.FilterGroup.Filters.Select(f => f.FilterType).Should().Equal(FilterType.KeyChange, FilterType.Predicate);
        _rule.RightHandSide.Actions.Select(a => a.ActionTrigger).Should()
            .Equal(ActionElement.DefaultTrigger, ActionTrigger.Deactivated);
    }

    [Fact]
    [Trait("Behaviour", "R142")]
    public void Match_BecomesAPatternWithRenamedParameters()
    {
        var order = (PatternElement)_rule.LeftHandSide.ChildElements[1];
        order.Declaration.Name.Should().Be("order");
        order.ValueType.Should().Be<Order>();
        order.Source.Should().BeNull();
        order.Expressions.Single().Name.Should().Be(PatternElement.ConditionName);
        order.Expressions.Single().Expression.ToString().Should().Be("(order, customer) => (order.Customer == customer.Name)");
    }

    [Fact]
    [Trait("Behaviour", "R142")]
    public void ExistsAndAll_BecomeElementsOverPatterns()
    {
        var exists = (ExistsElement)_rule.LeftHandSide.ChildElements[2];
        ((PatternElement)exists.Source).Declaration.Name.Should().StartWith("$var").And.EndWith("$");
        var all = (ForAllElement)_rule.LeftHandSide.ChildElements[3];
        all.BasePattern.Expressions.Should().ContainSingle();
        all.Patterns.Should().ContainSingle();
    }

    [Fact]
    [Trait("Behaviour", "R143")]
    public void Query_BecomesAnAggregateUnderThePattern()
    {
        var orders = (PatternElement)_rule.LeftHandSide.ChildElements[4];
        orders.Declaration.Name.Should().Be("sorted");
        orders.Expressions[PatternElement.ConditionName].Expression.ToString().Should().Be("sorted => sorted.Any()");
        var collect = (AggregateElement)orders.Source!;
        collect.Name.Should().Be(AggregateElement.CollectName);
        collect.ResultType.Should().Be<IEnumerable<Order>>();
        collect.Expressions[AggregateElement.KeySelectorDescendingName].Expression.ToString().Should().Be("$this$ => $this$.Amount");
        collect.Source.Declaration.Name.Should().Be("$this$");
        collect.Source.Expressions.Find(PatternElement.ConditionName).Should().HaveCount(2);
    }

    [Fact]
    [Trait("Behaviour", "R143")]
    public void Let_BecomesAPatternWithABinding()
    {
        var total = (PatternElement)_rule.LeftHandSide.ChildElements[5];
        var binding = total.Source.Should().BeOfType<BindingElement>().Which;
        binding.ResultType.Should().Be<int>();
        total.Expressions.Single().Expression.ToString().Should().Be("total => (total > 0)");
    }

    [Fact]
    [Trait("Behaviour", "R144")]
    public void FiltersAndActions_AreLambdasOverWhatTheyUse()
    {
        _rule.FilterGroup.Filters[1].Expression.ToString().Should().Be("customer => (customer.Score > 0)");
        _rule.RightHandSide.Actions[0].Expression.Parameters.Select(p => p.Name).Should().Equal("ctx", "customer");
    }

    [Fact]
    [Trait("Behaviour", "R145")]
    public void Exports_OfTheLeftHandSide_AreThePatternsOutsideQuantifiers()
    {
        _rule.LeftHandSide.Exports.Select(d => d.Name).Should().Equal("customer", "order", "sorted", "total");
        _rule.LeftHandSide.ChildElements[2].Exports.Should().BeEmpty();
        _rule.LeftHandSide.ChildElements[1].Imports.Select(d => d.Name).Should().Equal("customer");
    }

    [Fact]
    [Trait("Behaviour", "R145")]
    public void Declaration_EqualNameAndType_AreEqual()
    {
        var one = Element.Declaration(typeof(Customer), "c");
        one.Equals(Element.Declaration(typeof(Customer), "c")).Should().BeTrue();
        one.GetHashCode().Should().Be(Element.Declaration(typeof(Customer), "c").GetHashCode());
        one.Equals(Element.Declaration(typeof(Customer), "d")).Should().BeFalse();
        one.Equals(Element.Declaration(typeof(Order), "c")).Should().BeFalse();
        one.ToParameterExpression().ToDeclaration().Should().Be(one);
    }

    [Fact]
    [Trait("Behaviour", "R146")]
    public void ExpressionCollection_Indexer_IsStrict()
    {
        var source = ((AggregateElement)((PatternElement)_rule.LeftHandSide.ChildElements[4]).Source!).Source;
        source.Expressions.Invoking(e => e[PatternElement.ConditionName]).Should().Throw<InvalidOperationException>();
        source.Expressions.Invoking(e => e["none"]).Should().Throw<ArgumentException>();
        source.Expressions.FindSingleOrDefault("none").Should().BeNull();
        source.Expressions.Count.Should().Be(2);
        source.Expressions[0].Expression.ToString().Should().Be("$this$ => $this$.IsOpen");
    }

    [Fact]
    [Trait("Behaviour", "R147")]
    public void Visitor_Unchanged_ReturnsTheSameDefinitionAndVisitsInOrder()
    {
        var log = new List<string>();
        new LoggingVisitor().Visit(log, _rule).Should().BeSameAs(_rule);
        log.Should().ContainInOrder("dependency", "pattern customer", "pattern order", "filter", "action");
    }

    [Fact]
    [Trait("Behaviour", "R147")]
    public void Visitor_Changed_BuildsANewDefinition()
    {
        var changed = new DroppingVisitor().Visit(null!, _rule);
        changed.Should().NotBeSameAs(_rule);
        ((PatternElement)changed.LeftHandSide.ChildElements[1]).Expressions.Should().BeEmpty();
        changed.Name.Should().Be(_rule.Name);
    }

    private sealed class LoggingVisitor : RuleElementVisitor<List<string>>
    {
        protected override PatternElement VisitPattern(List<string> context, PatternElement element)
        {
            context.Add("pattern " + element.Declaration.Name);
            return base.VisitPattern(context, element);
        }

        protected override DependencyElement VisitDependency(List<string> context, DependencyElement element)
        {
            context.Add("dependency");
            return base.VisitDependency(context, element);
        }

        protected override FilterElement VisitFilter(List<string> context, FilterElement element)
        {
            context.Add("filter");
            return base.VisitFilter(context, element);
        }

        protected override ActionElement VisitAction(List<string> context, ActionElement element)
        {
            context.Add("action");
            return base.VisitAction(context, element);
        }
    }

    private sealed class DroppingVisitor : RuleElementVisitor<Context>
    {
        protected override PatternElement VisitPattern(Context context, PatternElement element) =>
            element.Declaration.Name == "order"
                ? Element.Pattern(element.Declaration, Array.Empty<KeyValuePair<string, LambdaExpression>>())
                : base.VisitPattern(context, element);
    }

    public class WholeRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            IEnumerable<Order> sorted = null!;
            int total = 0;
            TextWriter writer = null!;
            Dependency().Resolve(() => writer);
            When()
                .Match(() => customer)
                .Match(() => order, o => o.Customer == customer.Name)
                .Exists<Complaint>(k => k.Customer == order.Customer)
                .All<Order>(o => o.IsOpen, o => o.Amount > 0)
                .Query(() => sorted, q => q
                    .Match<Order>(o => o.IsOpen)
                    .Where(o => o.Amount > 0)
                    .Collect()
                    .OrderByDescending(o => o.Amount)
                    .Where(s => s.Any()))
                .Let(() => total, () => sorted.Sum(o => o.Amount))
                .Having(() => total > 0);
            Filter().OnChange(() => order.Amount).Where(() => customer.Score > 0);
            Then()
                .Do(ctx => ctx.Update(customer))
                .Undo(ctx => writer.Write(customer.Name));
        }
    }
}
