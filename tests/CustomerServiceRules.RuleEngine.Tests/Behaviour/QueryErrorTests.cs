using CustomerServiceRules.RuleEngine.Aggregators;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class QueryErrorTests : EngineTest
{
    public static TheoryData<string> Operators => new("GroupBy", "Element", "Select", "SelectMany", "OrderBy", "ThenBy", "ToLookup", "Custom");

    [Theory, MemberData(nameof(Operators)), Trait("Behaviour", "R107"), Trait("Behaviour", "R108")]
    public void AnyOperator_ItsExpressionThrows_IsALeftHandSideError(string name)
    {
        Run(Rule("R", rule => Define(rule, name)));
        var error = this.Invoking(t => t.Session.Insert(new B("bad", null))).Should().ThrowExactly<RuleLhsExpressionEvaluationException>().Which;

        error.InnerException.Should().BeOfType<NullReferenceException>();
        error.Expression.Should().Contain("$this$.K.Length");
        Session.Query<B>().Should().HaveCount(1);
    }

    [Theory, MemberData(nameof(Operators)), Trait("Behaviour", "R113")]
    public void AnyOperator_FactOfAnUnhandledErrorIsMended_IsUpToDate(string name)
    {
        Run(Rule("R", rule => Define(rule, name)));
        B good = new("good", "xx", 1), bad = new("bad", null, 2);
        Session.Insert(good);
        this.Invoking(t => t.Session.Insert(bad)).Should().Throw<RuleExecutionException>();
        bad.K = "y";
        Session.Update(bad);

        Fire().Should().BeEquivalentTo(Expected(name));
    }

    [Theory, MemberData(nameof(Operators)), Trait("Behaviour", "R111"), Trait("Behaviour", "R112")]
    public void AnyOperator_HandledError_TakesTheWholeResultUntilMended(string name)
    {
        Run(Rule("R", rule => Define(rule, name)));
        var handled = 0;
        Session.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            e.IsHandled = true;
            handled++;
        };
        B good = new("good", "xx", 1), bad = new("bad", "y", 2);
        Session.InsertAll([good, bad]);
        Fire().Should().BeEquivalentTo(Expected(name));
        Activations();

        bad.K = null;
        Session.Update(bad);
        handled.Should().Be(1);
        Activations().Should().OnlyContain(entry => entry.StartsWith("A-", StringComparison.Ordinal)).And.NotBeEmpty();
        Fire().Should().BeEmpty();

        bad.K = "y";
        Session.Update(bad);
        Activations().Should().OnlyContain(entry => entry.StartsWith("A+", StringComparison.Ordinal)).And.NotBeEmpty();
        Fire().Should().BeEquivalentTo(Expected(name));
    }

    [Fact, Trait("Behaviour", "R111")]
    public void AnyOperator_HandledErrorOnInsert_GivesNoResultForThatCombinationAlone()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            IEnumerable<B> bs = null!;
            rule.When().Match(() => a).Query(() => bs, q => q.Match<B>(b => b.N == a.N).Collect().OrderBy(b => b.K!.Length));
            rule.ThenNothing();
        }));
        Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        Session.InsertAll([new A("x"), new A("y"), new B("x", "k"), new B("y", "k")]);
        Session.Fire().Should().Be(2);
        Activations();
        Session.Insert(new B("x", null));

        Activations().Should().ContainSingle().Which.Should().StartWith("A- R(x,");
    }

    [Theory, Trait("Behaviour", "R130"), Trait("Behaviour", "R131")]
    [InlineData("GroupBy", "$this$ => $this$.K.Length", "$this$ => $this$")]
    [InlineData("Element", "$this$ => $this$.V", "$this$ => $this$.K.Length")]
    [InlineData("Select", "$this$ => ($this$.N + Convert($this$.K.Length, Object))")]
    [InlineData("SelectMany", "$this$ => new [] {$this$.K.Length}")]
    [InlineData("OrderBy", "$this$ => $this$.K.Length")]
    [InlineData("ThenBy", "$this$ => $this$.V", "$this$ => $this$.K.Length")]
    [InlineData("ToLookup", "$this$ => $this$.K.Length", "$this$ => $this$")]
    [InlineData("Custom", "$this$ => Convert($this$.K.Length, Object)")]
    public void AnyOperator_ItsExpressions_AreReportedPerFact(string name, params string[] expressions)
    {
        Run(Rule("R", rule => Define(rule, name)));
        List<string> seen = [];
        Session.Events.LhsExpressionEvaluatedEvent += (_, e) =>
        {
            seen.Add(e.Expression.ToString());
            e.Exception.Should().BeNull();
            e.Arguments.Should().ContainSingle().Which.Should().BeOfType<B>();
            e.Facts.Should().ContainSingle();
            e.Rules.Should().ContainSingle().Which.Name.Should().Be("R");
        };
        Session.Insert(new B("b", "xx", 1));

        seen.Should().Equal(expressions);
    }

    [Fact, Trait("Behaviour", "R131")]
    public void Collect_Plain_RaisesNoEvaluation()
    {
        Run(Rule("R", rule =>
        {
            IEnumerable<B> bs = null!;
            rule.When().Query(() => bs, q => q.Match<B>().Collect());
            rule.ThenNothing();
        }));
        Session.Events.LhsExpressionEvaluatedEvent += (_, e) => Say(e.Expression.ToString());
        Session.Insert(new B());

        Said().Should().BeEmpty();
    }

    private static string[] Expected(string name) => name switch
    {
        "GroupBy" => ["2[good]", "1[bad]"],
        "Element" => ["1[2]", "2[1]"],
        "Select" => ["good2", "bad1"],
        "SelectMany" => ["2", "1"],
        "OrderBy" => ["[bad good]"],
        "ThenBy" => ["[good bad]"],
        "ToLookup" => ["2[good] 1[bad]"],
        _ => ["3"],
    };

    private void Define(InlineRule rule, string name)
    {
        IGrouping<int, B> group = null!;
        IGrouping<int, int> lengths = null!;
        string text = null!;
        var number = 0;
        IEnumerable<B> bs = null!;
        IKeyedLookup<int, B> lookup = null!;
        var script = new Script(call =>
        {
            foreach (var fact in call.Facts)
                call.Memory[fact] = call.Value(fact)!;
            return call.Facts.Count == 0 ? [] : [AggregationResult.Added(call.Memory.Values.Sum(length => (int)length), call.Facts)];
        });
        var when = rule.When();
        _ = name switch
        {
            "GroupBy" => when.Query(() => group, q => q.Match<B>().GroupBy(b => b.K!.Length)),
            "Element" => when.Query(() => lengths, q => q.Match<B>().GroupBy(b => b.V, b => b.K!.Length)),
            "Select" => when.Query(() => text, q => q.Match<B>().Select(b => b.N + b.K!.Length)),
            "SelectMany" => when.Query(() => number, q => q.Match<B>().SelectMany(b => new[] { b.K!.Length })),
            "OrderBy" => when.Query(() => bs, q => q.Match<B>().Collect().OrderBy(b => b.K!.Length)),
            "ThenBy" => when.Query(() => bs, q => q.Match<B>().Collect().OrderBy(b => b.V).ThenBy(b => b.K!.Length)),
            "ToLookup" => when.Query(() => lookup, q => q.Match<B>().Collect().ToLookup(b => b.K!.Length)),
            _ => when.Query(() => number, q => q.Match<B>().Scripted<B, int>(script, b => b.K!.Length)),
        };
        _ = name switch
        {
            "GroupBy" => rule.Then().Do(_ => Say(group.Key + Show(group))),
            "Element" => rule.Then().Do(_ => Say(lengths.Key + Show(lengths))),
            "Select" => rule.Then().Do(_ => Say(text)),
            "OrderBy" or "ThenBy" => rule.Then().Do(_ => Say(Show(bs))),
            "ToLookup" => rule.Then().Do(_ => Say(string.Join(" ", lookup.Select(g => g.Key + Show(g))))),
            _ => rule.Then().Do(_ => Say($"{number}")),
        };
    }
}
