using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.Tests.Behaviour;

namespace CustomerServiceRules.RuleEngine.Tests.Fluent;

[Trait("Behaviour", "R143")]
public class QueryRewritingTests
{
    private readonly A _a = null!;

    [Fact]
    public void Query_MatchOnly_IsAPatternWithoutSource()
    {
        B b = null!;
        Query(x => x.Query(() => b, q => q.Match<B>(y => y.K == _a.N).Where(y => y.V > 0, y => y.V < 5)))
            .Should().Be("B b [Condition: (b, _a) => (b.K == _a.N) & Condition: b => (b.V > 0) & Condition: b => (b.V < 5)]");
    }

    [Fact]
    public void Query_WhereAroundCollect_AreConditionsOfTheStepBefore()
    {
        IEnumerable<B> bs = null!;
        Query(x => x.Query(() => bs, q => q.Match<B>(y => y.V > 0).Where(y => y.K == _a.N).Collect().Where(c => c.Any())))
            .Should().Be("IEnumerable<B> bs [Condition: bs => bs.Any()] from Collect IEnumerable<B> of (B $this$ [Condition: $this$ => ($this$.V > 0) & Condition: ($this$, _a) => ($this$.K == _a.N)])");
    }

    [Fact]
    public void Query_OrderByAndThenBy_AreKeysOfTheCollection()
    {
        IEnumerable<B> bs = null!;
        Query(x => x.Query(() => bs, q => q.Match<B>().Collect().OrderBy(b => b.V).ThenByDescending(b => b.K).Where(c => c.Any())))
            .Should().Be("IEnumerable<B> bs [Condition: bs => bs.Any()] from Collect IEnumerable<B> {KeySelectorAscending: $this$ => $this$.V & KeySelectorDescending: $this$ => $this$.K} of (B $this$)");
    }

    [Fact]
    public void Query_ToLookup_IsACollectionWithSelectors()
    {
        IKeyedLookup<string, B> lookup = null!;
        Query(x => x.Query(() => lookup, q => q.Match<B>().Collect().ToLookup(b => b.K + _a.N)))
            .Should().Be("IKeyedLookup<String,B> lookup from Collect IKeyedLookup<String,B> {KeySelector: ($this$, _a) => ($this$.K + _a.N) & ElementSelector: $this$ => $this$} of (B $this$)");
    }

    [Fact, Trait("Behaviour", "R80")]
    public void Query_Aggregate_IsAnOperatorWithItsExpressions()
    {
        object result = null!;
        Query(x => x.Query(() => result, q => q.Match<B>().Named<B, object>("Total", null!, b => b.K + _a.N)))
            .Should().Match("Object result from Total Object {Script: $this$ => * & Value: ($this$, _a) => ($this$.K + _a.N)} of (B $this$)");
    }

    [Fact]
    public void Query_GroupBy_HasTheIdentityAsElementSelector()
    {
        IGrouping<string?, B> g = null!;
        Query(x => x.Query(() => g, q => q.Match<B>().GroupBy(b => b.K)))
            .Should().Be("IGrouping<String,B> g from GroupBy IGrouping<String,B> {KeySelector: $this$ => $this$.K & ElementSelector: $this$ => $this$} of (B $this$)");
    }

    [Fact]
    public void Query_GroupByWithElement_UsesIt()
    {
        IGrouping<int, string> g = null!;
        Query(x => x.Query(() => g, q => q.Match<B>().GroupBy(b => b.V + _a.V, b => b.N)))
            .Should().Be("IGrouping<Int32,String> g from GroupBy IGrouping<Int32,String> {KeySelector: ($this$, _a) => ($this$.V + _a.V) & ElementSelector: $this$ => $this$.N} of (B $this$)");
    }

    [Fact]
    public void Query_Select_IsAProjection()
    {
        C c = null!;
        Query(x => x.Query(() => c, q => q.Match<B>().Select(b => new C(b.N, _a.N))))
            .Should().Be("C c from Project C {Selector: ($this$, _a) => new C($this$.N, _a.N)} of (B $this$)");
    }

    [Fact]
    public void Query_FromAndSelectMany_AreABindingAndAFlattening()
    {
        var letter = '\0';
        Query(x => x.Query(() => letter, q => q.From(() => _a.N).SelectMany(z => z)))
            .Should().Be("Char letter from Flatten Char {Selector: $this$ => $this$} of (String $this$ from Binding String _a => _a.N)");
    }

    [Fact, Trait("Behaviour", "R67")]
    public void Query_FromOnly_BindsTheWholeValue()
    {
        string text = null!;
        Query(x => x.Query(() => text, q => q.From(() => _a.N).Where(z => z.Length > 0)))
            .Should().Be("String text [Condition: text => (text.Length > 0)] from Binding String _a => _a.N");
    }

    [Fact, Trait("Behaviour", "R77")]
    public void Query_ComposedOperators_Nest()
    {
        B b = null!;
        Query(x => x.Query(() => b, q => q.Match<B>().GroupBy(y => y.K).Where(g => g.Count() > 1).SelectMany(g => g)))
            .Should().Be("B b from Flatten B {Selector: $this$ => $this$} of (IGrouping<String,B> $this$ [Condition: $this$ => ($this$.Count() > 1)] from GroupBy IGrouping<String,B> {KeySelector: $this$ => $this$.K & ElementSelector: $this$ => $this$} of (B $this$))");
    }

    [Fact, Trait("Behaviour", "R66")]
    public void Query_Result_IsAVariableForWhatFollows()
    {
        IEnumerable<B> bs = null!;
        InlineRule.Of(rule =>
        {
            rule.When().Query(() => bs, q => q.Match<B>().Collect()).Match<C>(c => c.N.Length == bs.Count());
            rule.ThenNothing();
        }).LeftHandSide.Text().Should().EndWith("C $var1$ [Condition: ($var1$, bs) => ($var1$.N.Length == bs.Count())])");
    }

    [Fact]
    public void Query_OperatorOfACaller_WritesToTheSameBuilder()
    {
        C c = null!;
        Query(x => x.Query(() => c, q => q.Match<B>().Named("name")))
            .Should().StartWith("C c from Project C {Selector: ");
    }

    [Theory]
    [InlineData("Where")]
    [InlineData("Select")]
    [InlineData("SelectMany")]
    [InlineData("GroupBy")]
    [InlineData("Collect")]
    public void Query_OperatorBeforeASource_IsRefused(string name)
    {
        B b = null!;
        var act = () => Query(x => x.Query(() => b, q =>
        {
            Apply(q.Builder, name);
            return q.Match<B>();
        }));

        act.Should().Throw<RuleEngine.Fluent.RuleDefinitionException>().WithInnerException<InvalidOperationException>().WithMessage("*no source*");
    }

    private static void Apply(IQueryBuilder builder, string name)
    {
        switch (name)
        {
            case "Where": builder.Where<B>([]); break;
            case "Select": builder.Select<B, B>(b => b); break;
            case "SelectMany": builder.SelectMany<B, char>(b => b.N); break;
            case "GroupBy": builder.GroupBy<B, string, B>(b => b.N, b => b); break;
            default: builder.Collect<B>(); break;
        }
    }

    private string Query(Action<ILeftHandSideExpression> query) => InlineRule.Of(rule =>
    {
        query(rule.When().Match(() => _a));
        rule.ThenNothing();
    }).LeftHandSide.ChildElements[1].Text();
}

internal static class OperatorOfACaller
{
    public static IQuery<C> Named(this IQuery<B> source, string name)
    {
        source.Builder.Select<B, C>(b => new C(b.N, name));
        return new QueryExpression<C>(source.Builder);
    }
}
