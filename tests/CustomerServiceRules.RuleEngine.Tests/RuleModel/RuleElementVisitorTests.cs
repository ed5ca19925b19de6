using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.RuleEngine.Tests.RuleModel;

[Trait("Behaviour", "R147")]
public class RuleElementVisitorTests
{
    private static readonly Expression<Func<A, bool>> Positive = a => a.V > 0;
    private static readonly Expression<Func<A, bool>> Negative = a => a.V < 0;

    [Fact]
    public void Visit_FullDefinition_FollowsTheOrderOfTheContract()
    {
        var order = new Order();
        order.Visit(order.Seen, Everything());

        string.Join(" ", order.Seen).Should().Be(
            "DependencyGroup Dependency And Pattern:a NamedExpression Pattern:g NamedExpression Aggregate NamedExpression NamedExpression Pattern:e NamedExpression "
            + "Pattern:l Binding Exists Pattern:x Not Pattern:y ForAll Pattern:f Pattern:h Or Pattern:o And Pattern:p "
            + "FilterGroup Filter Filter ActionGroup Action");
    }

    [Fact]
    public void Visit_NothingChanged_KeepsTheReference()
    {
        var definition = Everything();
        new RuleElementVisitor<Context>().Visit(Context.Empty, definition).Should().BeSameAs(definition);
    }

    [Fact]
    public void Visit_ConditionChanged_RebuildsItsAncestorsOnly()
    {
        var changed = Samples.Pattern("a", Positive);
        var kept = Samples.Pattern<B>("b");
        var definition = Samples.Rule(Element.AndGroup(Element.Exists(Element.AndGroup(changed)), kept));
        var before = definition.LeftHandSide.Text();

        var rebuilt = new Replace(Positive, Negative).Visit(Context.Empty, definition);

        rebuilt.Should().NotBeSameAs(definition);
        rebuilt.LeftHandSide.Text().Should().Be("And(Exists(And(A a [Condition: a => (a.V < 0)])); B b)");
        rebuilt.LeftHandSide.ChildElements[1].Should().BeSameAs(kept);
        rebuilt.RightHandSide.Should().BeSameAs(definition.RightHandSide);
        definition.LeftHandSide.Text().Should().Be(before);
        changed.Declaration.Target.Should().BeSameAs(changed, "the old tree stays as it was");
    }

    [Fact]
    public void Visit_ActionFilterOrDependencyChanged_GivesANewDefinition()
    {
        var definition = Everything();
        var rebuilt = new OtherActions().Visit(Context.Empty, definition);

        rebuilt.RightHandSide.Actions.Should().HaveCount(1).And.OnlyContain(action => action.ActionTrigger == ActionTrigger.Activated);
        rebuilt.FilterGroup.Filters.Should().OnlyContain(filter => filter.FilterType == FilterType.KeyChange);
        rebuilt.DependencyGroup.Dependencies.Single().ServiceType.Should().Be<object>();
        rebuilt.LeftHandSide.Should().BeSameAs(definition.LeftHandSide);
        (rebuilt.Name, rebuilt.Tags.Count, rebuilt.Properties.Count).Should().Be((definition.Name, definition.Tags.Count, definition.Properties.Count));
    }

    [Fact]
    public void Visit_ChangeMakesTheRuleInvalid_IsRefused() =>
        new Replace(Positive, (Expression<Func<A, C, bool>>)((a, missing) => a.N == missing.N)).Invoking(v => v.Visit(Context.Empty, Samples.Rule(Element.AndGroup(Samples.Pattern("a", Positive)))))
            .Should().Throw<InvalidOperationException>().WithMessage("*'missing'*");

    [Fact]
    public void Visit_WholeConditionReplacedByAPattern_IsAGroupAgain() =>
        new Unwrap().Visit(Context.Empty, Samples.Rule()).LeftHandSide.Text().Should().Be("And(A a)");

    [Fact]
    public void Visit_RandomTrees_IdentityKeepsAndReplacementReachesEveryCondition()
    {
        var identity = new RuleElementVisitor<Context>();
        var replace = new Replace(Positive, Negative);
        Prop.ForAll(Trees(), tree =>
        {
            var definition = Samples.Rule(Element.AndGroup(tree));
            var text = definition.LeftHandSide.Text();
            var rebuilt = replace.Visit(Context.Empty, definition);
            return ReferenceEquals(identity.Visit(Context.Empty, definition), definition)
                && ReferenceEquals(rebuilt, definition) == !text.Contains("a.V > 0")
                && rebuilt.LeftHandSide.Text() == text.Replace("a.V > 0", "a.V < 0")
                && definition.LeftHandSide.Text() == text;
        }).QuickCheckThrowOnFailure();
    }

    private static Arbitrary<RuleElement> Trees() => Gen.Sized(size => Tree(Math.Min(size, 5))).ToArbitrary();

    private static Gen<RuleElement> Tree(int depth)
    {
        var leaf = Gen.Elements<Func<RuleElement>>(
            () => Samples.Pattern("a", Positive),
            () => Samples.Pattern<A>("a"),
            () => Element.Pattern(typeof(IEnumerable<A>), "list", Samples.NoConditions, Element.Collect(Samples.Pattern("a", Positive)))).Select(make => make());
        if (depth == 0)
            return leaf;

        var inner = Tree(depth - 1);
        return Gen.OneOf(
            leaf,
            inner.Select(RuleElement (element) => Element.AndGroup(element)),
            inner.Two().Select(RuleElement (two) => Element.OrGroup(two.Item1, two.Item2)),
            inner.Select(RuleElement (element) => Element.Exists(Element.AndGroup(element))),
            inner.Select(RuleElement (element) => Element.Not(Element.AndGroup(element))),
            leaf.Select(RuleElement (_) => Element.ForAll(Samples.Pattern("a", Positive), [Samples.Pattern("a", Positive)])));
    }

    private static IRuleDefinition Everything()
    {
        Expression<Func<B, string>> key = e => e.N;
        Expression<Func<B, B>> identity = e => e;
        var groups = Element.GroupBy(key, identity, Samples.Pattern("e", (B e, A a) => e.K == a.N));
        var conditions = Element.AndGroup(
            Samples.Pattern("a", Positive),
            Element.Pattern(groups.ResultType, "g", [Element.Condition((Expression<Func<IGrouping<string, B>, bool>>)(g => g.Any()))], groups),
            Element.Pattern(typeof(int), "l", Samples.NoConditions, Element.Binding((Expression<Func<A, int>>)(a => a.V))),
            Element.Exists(Samples.Pattern<B>("x")),
            Element.Not(Samples.Pattern<B>("y")),
            Element.ForAll(Samples.Pattern<B>("f"), [Samples.Pattern<B>("h")]),
            Element.OrGroup(Samples.Pattern<C>("o"), Element.AndGroup(Samples.Pattern<C>("p"))));
        return Element.RuleDefinition(
            "everything",
            "d",
            1,
            RuleRepeatability.NonRepeatable,
            ["tag"],
            [new RuleProperty("p", 1)],
            Element.DependencyGroup(Element.Dependency(typeof(IComparer<A>), "order")),
            conditions,
            Element.FilterGroup(Samples.Filter(Positive), Element.Filter(FilterType.KeyChange, Positive)),
            Element.ActionGroup(Samples.Action((IContext c, A a) => c.Update(a))));
    }

    private sealed class Order : RuleElementVisitor<List<string>>
    {
        public List<string> Seen { get; } = [];

        protected override PatternElement VisitPattern(List<string> context, PatternElement element)
        {
            context.Add($"Pattern:{element.Declaration.Name}");
            return base.VisitPattern(context, element);
        }

        protected override RuleElement VisitBinding(List<string> context, BindingElement element) => base.VisitBinding(Log(context, element), element);

        protected override RuleElement VisitAggregate(List<string> context, AggregateElement element) => base.VisitAggregate(Log(context, element), element);

        protected override NamedExpressionElement VisitNamedExpression(List<string> context, NamedExpressionElement element) => base.VisitNamedExpression(Log(context, element), element);

        protected override RuleElement VisitNot(List<string> context, NotElement element) => base.VisitNot(Log(context, element), element);

        protected override RuleElement VisitExists(List<string> context, ExistsElement element) => base.VisitExists(Log(context, element), element);

        protected override RuleElement VisitForAll(List<string> context, ForAllElement element) => base.VisitForAll(Log(context, element), element);

        protected override RuleElement VisitAnd(List<string> context, AndElement element) => base.VisitAnd(Log(context, element), element);

        protected override RuleElement VisitOr(List<string> context, OrElement element) => base.VisitOr(Log(context, element), element);

        protected override ActionGroupElement VisitActionGroup(List<string> context, ActionGroupElement element) => base.VisitActionGroup(Log(context, element), element);

        protected override ActionElement VisitAction(List<string> context, ActionElement element) => base.VisitAction(Log(context, element), element);

        protected override DependencyGroupElement VisitDependencyGroup(List<string> context, DependencyGroupElement element) => base.VisitDependencyGroup(Log(context, element), element);

        protected override DependencyElement VisitDependency(List<string> context, DependencyElement element) => base.VisitDependency(Log(context, element), element);

        protected override FilterGroupElement VisitFilterGroup(List<string> context, FilterGroupElement element) => base.VisitFilterGroup(Log(context, element), element);

        protected override FilterElement VisitFilter(List<string> context, FilterElement element) => base.VisitFilter(Log(context, element), element);

        private static List<string> Log(List<string> seen, RuleElement element)
        {
            seen.Add(element.ElementType.ToString());
            return seen;
        }
    }

    private sealed class Replace(LambdaExpression from, LambdaExpression to) : RuleElementVisitor<Context>
    {
        protected override NamedExpressionElement VisitNamedExpression(Context context, NamedExpressionElement element) =>
            element.Expression == from ? Element.Expression(element.Name, to) : element;
    }

    private sealed class OtherActions : RuleElementVisitor<Context>
    {
        protected override ActionElement VisitAction(Context context, ActionElement element) => Element.Action(element.Expression, ActionTrigger.Activated);

        protected override FilterElement VisitFilter(Context context, FilterElement element) => Element.Filter(FilterType.KeyChange, element.Expression);

        protected override DependencyElement VisitDependency(Context context, DependencyElement element) => Element.Dependency(element.Declaration, typeof(object));
    }

    private sealed class Unwrap : RuleElementVisitor<Context>
    {
        protected override RuleElement VisitAnd(Context context, AndElement element) => element.ChildElements[0];
    }
}
