using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.Tests.Runtime;

namespace CustomerServiceRules.RuleEngine.Tests.Diagnostics;

public class MetricsTests : DiagnosticsTest
{
    [Fact, Trait("Behaviour", "R134")]
    public void Metrics_AskedForAfterTheWork_TellOfIt()
    {
        var session = Session(OnA("R"));
        var (yes, no) = (new A("yes", 1), new A("no", 0));

        session.InsertAll([yes, no]);
        session.Update(yes);
        session.Retract(no);

        Text(session, NodeType.Root).Should().Be("2/1/1 > 2/1/1");
        Text(session, NodeType.Type).Should().Be("2/1/1 > 2/1/1");
        Text(session, NodeType.Selection).Should().Be("2/1/1 > 1/1/0");
        Text(session, NodeType.AlphaMemory).Should().Be("1/1/0 > 1/1/0 = 1");
        Text(session, NodeType.Adapter).Should().Be("1/1/0 > 1/1/0");
        Text(session, NodeType.Rule).Should().Be("1/1/0 > 1/1/0");
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Metrics_FactThatBeginsAndCeasesToConform_IsNewAndGone()
    {
        var session = Session(OnA("R"));
        var a = new A("a", 0);
        session.Insert(a);
        a.V = 1;
        session.Update(a);
        a.V = 0;
        session.Update(a);

        Text(session, NodeType.Selection).Should().Be("1/2/0 > 1/0/1");
        Text(session, NodeType.AlphaMemory).Should().Be("1/0/1 > 1/0/1 = 0");
        Text(session, NodeType.Rule).Should().Be("1/0/1 > 1/0/1");
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Metrics_TypesAndSelectionsBeforeFurtherConditions_CountWhatPassesThem()
    {
        var session = Session(Bench.Rule("R", r =>
        {
            A a = null!;
            r.When().Match(() => a, x => x.V > 0, x => x.N == "a");
            r.ThenNothing();
        }));
        var a = new A("a", 1);
        session.InsertAll([a, new A("b", 1), new A("c", 0), new AA("a", 1)]);
        session.Retract(a);

        Text(session, NodeType.Type).Should().Be("4/0/1 > 4/0/1");
        var selections = session.GetSchema().Nodes.Where(node => node.NodeType == NodeType.Selection).Select(node => Text(session, node));
        selections.Should().Equal("4/0/1 > 3/0/1", "3/0/1 > 2/0/1");
        Text(session, NodeType.AlphaMemory).Should().EndWith("= 1");
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Metrics_OfAJoin_CountCombinations()
    {
        var session = Session(Pair("R"));
        var b = new B("b", "k");
        session.InsertAll([new A("k", 1), new A("k", 1), new A("x", 1)]);
        session.InsertAll([b, new B("c", "none")]);
        session.Update(b);

        Text(session, NodeType.Join).Should().Be("5/1/0 > 2/2/0");
        Text(session, NodeType.BetaMemory).Should().Be("2/2/0 > 2/2/0 = 2");
        session.Retract(b);
        Text(session, NodeType.BetaMemory).Should().Be("2/2/2 > 2/2/2 = 0");
        Text(session, NodeType.Rule).Should().Be("2/2/2 > 2/2/2");
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Metrics_OfAQuery_CountSourcesAndResults()
    {
        var session = Session(Bench.Rule("R", r =>
        {
            IGrouping<string, B> group = null!;
            r.When().Query(() => group, q => q.Match<B>().GroupBy(b => b.K));
            r.ThenNothing();
        }));
        session.InsertAll([new B("1", "x"), new B("2", "x"), new B("3", "y")]);
        session.Insert(new B("4", "y"));

        Metrics(session, NodeType.Aggregate).InsertOutputCount.Should().Be(2);
        Metrics(session, NodeType.Aggregate).UpdateOutputCount.Should().Be(1);
        Metrics(session, NodeType.Rule).InsertInputCount.Should().Be(2);
        var memories = session.GetSchema().Nodes.Where(node => node.NodeType == NodeType.BetaMemory).Select(node => Of(session, node).ElementCount);
        memories.Should().Equal(4, 2);
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Metrics_OfAQueryThatAllCombinationsShare_CountItsResultOnce()
    {
        var session = Session(Bench.Rule("R", r =>
        {
            A a = null!;
            IEnumerable<B> bs = null!;
            r.When().Match(() => a).Query(() => bs, q => q.Match<B>().Collect());
            r.ThenNothing();
        }));
        session.InsertAll([new A("1"), new A("2"), new A("3")]);
        session.Insert(new B("b"));

        Text(session, NodeType.Aggregate).Should().EndWith(" > 1/1/0");
        Text(session, NodeType.Rule).Should().Be("3/3/0 > 3/3/0");
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Metrics_OfExists_CountWhatOpensIt()
    {
        var session = Session(Bench.Rule("R", r =>
        {
            A a = null!;
            var d = 0;
            r.When().Match(() => a).Exists<B>(b => b.K == a.N).Let(() => d, () => a.V * 2);
            r.ThenNothing();
        }));
        var b = new B("1", "k");
        session.InsertAll([new A("k"), new A("none"), b]);
        session.Retract(b);

        Text(session, NodeType.Exists).Should().Be("3/0/1 > 1/0/1");
        Text(session, NodeType.Binding).Should().Be("1/0/1 > 1/0/1");
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Metrics_OfManyRules_AgreeWithWhatEachRuleDid()
    {
        var session = Session([.. Enumerable.Range(0, 100).Select(i => OnA($"R{i}", above: i))]);
        for (var v = 0; v < 100; v++)
            session.Insert(new A("a", v));

        var rules = session.GetSchema().Nodes.Where(node => node.NodeType == NodeType.Rule).ToDictionary(node => node.Rules.Single().Name);
        for (var i = 0; i < 99; i++)
            Of(session, rules[$"R{i}"]).InsertInputCount.Should().Be(99 - i);
        session.Metrics.FindByNodeId(rules["R99"].Id).Should().BeNull();
        session.Metrics.GetAll().Should().OnlyHaveUniqueItems(node => node.NodeId);
    }

    [Fact, Trait("Behaviour", "R134")]
    public void ElementCount_IsANumberForMemoriesOnly()
    {
        var session = Session(Pair("R"));
        session.InsertAll([new A("k", 1), new B("b", "k")]);

        foreach (var node in session.GetSchema().Nodes)
            (Of(session, node).ElementCount is not null).Should().Be(node.NodeType is NodeType.AlphaMemory or NodeType.BetaMemory);
    }

    [Fact, Trait("Behaviour", "R134")]
    public void GetAll_ListsOnlyNodesThatHaveDoneSomethingInThisSession()
    {
        var factory = Bench.Compile(Pair("R"));
        var (busy, idle) = (factory.CreateSession(), factory.CreateSession());
        busy.Insert(new A("k", 1));

        idle.Metrics.GetAll().Should().BeEmpty();
        var types = busy.Metrics.GetAll().Select(metrics => busy.GetSchema().Nodes.Single(node => node.Id == metrics.NodeId))
            .Select(node => (node.NodeType, node.OutputType));
        types.Should().Equal(
            (NodeType.Root, null),
            (NodeType.Type, typeof(A)),
            (NodeType.Selection, typeof(A)),
            (NodeType.AlphaMemory, typeof(A)),
            (NodeType.Adapter, typeof(A)),
            (NodeType.Join, null));
    }

    [Fact, Trait("Behaviour", "R134")]
    public void FindByNodeId_OfAnUnknownOrIdleNode_IsNull()
    {
        var session = Session(OnA("R"));
        var rule = Single(session.GetSchema(), NodeType.Rule);

        session.Metrics.FindByNodeId(-1).Should().BeNull();
        session.Metrics.FindByNodeId(int.MaxValue).Should().BeNull();
        session.Metrics.FindByNodeId(rule.Id).Should().BeNull();
        session.Insert(new A("a", 1));
        session.Metrics.FindByNodeId(rule.Id)!.NodeId.Should().Be(rule.Id);
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Selection_BeforeAnother_LetsGoOfFactsThatFailOnUpdate()
    {
        A a = null!;
        var session = Session(Bench.Rule("R", r =>
        {
            r.When().Match(() => a, x => x.V > 0, x => x.N != "none");
            r.ThenNothing();
        }));
        var fact = new A("a", 1);
        session.Insert(fact);
        var graph = session.GetSchema();
        var first = After(graph, Single(graph, NodeType.Type)).Single();

        fact.V = 0;
        session.Update(fact);

        first.NodeType.Should().Be(NodeType.Selection);
        Text(session, first).Should().Be("1/1/0 > 1/0/1");
        Text(session, After(graph, first).Single()).Should().StartWith("1/0/1 > 1/0/1");
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Reset_ZeroesCountsButNotElements()
    {
        var session = Session(OnA("R"));
        session.InsertAll([new A("1", 1), new A("2", 1)]);

        session.Metrics.Reset();
        Text(session, NodeType.AlphaMemory).Should().Be("0/0/0 > 0/0/0 = 2");
        Text(session, NodeType.Root).Should().Be("0/0/0 > 0/0/0");
        session.Insert(new A("3", 1));

        Text(session, NodeType.AlphaMemory).Should().Be("1/0/0 > 1/0/0 = 3");
        session.Metrics.GetAll().Should().OnlyContain(node => node.InsertInputCount == 1 && node.InsertDurationMilliseconds >= 0);
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Reset_OfOneNode_LeavesTheOthers()
    {
        var session = Session(OnA("R"));
        session.Insert(new A("1", 1));

        Metrics(session, NodeType.AlphaMemory).Reset();

        Text(session, NodeType.AlphaMemory).Should().Be("0/0/0 > 0/0/0 = 1");
        Text(session, NodeType.Rule).Should().Be("1/0/0 > 1/0/0");
    }

    [Fact, Trait("Behaviour", "R134")]
    public void Durations_AreTakenForBatchesOnceMetricsAreAskedFor()
    {
        A a = null!;
        var session = Session(Bench.Rule("Slow", r =>
        {
            r.When().Match(() => a, x => Slowly(x.V > 0));
            r.ThenNothing();
        }));
        var fact = new A("1", 1);
        session.Insert(fact);
        Metrics(session, NodeType.Root).InsertDurationMilliseconds.Should().Be(0);

        session.Insert(new A("2", 1));
        session.Update(fact);

        foreach (var type in new[] { NodeType.Root, NodeType.Type })
        {
            Metrics(session, type).InsertDurationMilliseconds.Should().BePositive();
            Metrics(session, type).UpdateDurationMilliseconds.Should().BePositive();
            Metrics(session, type).RetractDurationMilliseconds.Should().Be(0);
        }

        session.Metrics.Reset();
        Metrics(session, NodeType.Root).InsertDurationMilliseconds.Should().Be(0);
    }

    private static bool Slowly(bool value)
    {
        Thread.Sleep(3);
        return value;
    }

    private static ISession Session(params Rule[] rules) => Bench.Compile(rules).CreateSession();

    private static INodeMetrics Of(ISession session, ReteNode node) => session.Metrics.FindByNodeId(node.Id)!;

    private static INodeMetrics Metrics(ISession session, NodeType type) => Of(session, Single(session.GetSchema(), type));

    private static string Text(ISession session, NodeType type) => Text(session, Single(session.GetSchema(), type));

    /// <summary>Inserted, updated and retracted, in and out, and what a memory holds.</summary>
    private static string Text(ISession session, ReteNode node)
    {
        var metrics = Of(session, node);
        var counts = $"{metrics.InsertInputCount}/{metrics.UpdateInputCount}/{metrics.RetractInputCount} > "
            + $"{metrics.InsertOutputCount}/{metrics.UpdateOutputCount}/{metrics.RetractOutputCount}";
        return metrics.ElementCount is { } elements ? $"{counts} = {elements}" : counts;
    }
}
