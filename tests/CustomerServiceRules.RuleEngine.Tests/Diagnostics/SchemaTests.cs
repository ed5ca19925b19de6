using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;
using CustomerServiceRules.RuleEngine.Tests.RuleModel;
using CustomerServiceRules.RuleEngine.Tests.Runtime;

namespace CustomerServiceRules.RuleEngine.Tests.Diagnostics;

public class SchemaTests : DiagnosticsTest
{
    private static ReteGraph Graph(params Rule[] rules) => Bench.Compile(rules).GetSchema();

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_OfFactoryAndSession_IsTheSameGraph()
    {
        var factory = Bench.Compile(OnA("R"), Pair("P"));
        var session = factory.CreateSession();
        session.Insert(new A("a", 1));

        session.GetSchema().Should().BeSameAs(factory.GetSchema());
        factory.CreateSession().GetSchema().Nodes.Select(node => (node.Id, node.NodeType))
            .Should().Equal(factory.GetSchema().Nodes.Select(node => (node.Id, node.NodeType)));
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_OfAJoin_LeadsFromTheRootToTheRule()
    {
        var graph = Graph(Pair("P"));

        var join = Single(graph, NodeType.Join);
        join.Expressions.Select(named => $"{named.Key}: {named.Value}").Should().Equal("Condition: (b, a) => (b.K == a.N)");
        Before(graph, join).Select(node => node.NodeType).Should().BeEquivalentTo([NodeType.Adapter, NodeType.AlphaMemory]);
        var memory = After(graph, join).Should().ContainSingle().Subject;
        memory.NodeType.Should().Be(NodeType.BetaMemory);
        After(graph, memory).Should().ContainSingle().Which.NodeType.Should().Be(NodeType.Rule);
        var types = After(graph, Single(graph, NodeType.Root));
        types.Select(node => (node.NodeType, node.OutputType)).Should().Equal((NodeType.Type, typeof(A)), (NodeType.Type, typeof(B)));
        var selection = Single(graph, NodeType.Selection);
        selection.OutputType.Should().Be<A>();
        selection.Expressions.Single().Key.Should().Be("Condition");
        selection.Expressions.Single().Value.Parameters.Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_EveryNode_IsReachedFromTheRootAndHasItsOwnNumber()
    {
        var graph = Graph(OnA("R"), Pair("P"), Query("Q"), Group("G"), Only("O"));

        var reached = new HashSet<ReteNode>();
        var waiting = new Queue<ReteNode>([Single(graph, NodeType.Root)]);
        while (waiting.TryDequeue(out var node))
        {
            if (reached.Add(node))
                After(graph, node).ToList().ForEach(waiting.Enqueue);
        }

        reached.Should().BeEquivalentTo(graph.Nodes);
        graph.Nodes.Select(node => node.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id > 0);
        graph.Links.SelectMany(link => new[] { link.Source, link.Target }).Should().BeSubsetOf(graph.Nodes);
        graph.Nodes.Where(node => node.NodeType != NodeType.Rule).Should().OnlyContain(node => After(graph, node).Any());
        graph.Nodes.Should().OnlyContain(node => node.Rules.Count > 0);
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_SharedParts_ListAllTheirRules()
    {
        var graph = Graph(OnA("R1"), OnA("R2"), OnA("R3", above: 7));

        Single(graph, NodeType.Root).Rules.Select(rule => rule.Name).Should().BeEquivalentTo("R1", "R2", "R3");
        Single(graph, NodeType.Type).Rules.Should().HaveCount(3);
        graph.Nodes.Where(node => node.NodeType == NodeType.Selection).Select(node => string.Join(" ", node.Rules.Select(rule => rule.Name)))
            .Should().Contain("R3");
        graph.Nodes.Where(node => node.NodeType == NodeType.Rule).Select(node => node.Rules.Single().Name).Should().BeEquivalentTo("R1", "R2", "R3");
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_SharedCondition_IsOneNodeOfBothRules()
    {
        static Rule Positive(string name) => Bench.Rule(name, r =>
        {
            A a = null!;
            r.When().Match(() => a, x => x.V > 0);
            r.ThenNothing();
        });

        var selection = Single(Graph(Positive("R1"), Positive("R2")), NodeType.Selection);

        selection.Rules.Select(rule => rule.Name).Should().Equal("R1", "R2");
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_OrBranches_HaveARuleNodeEach()
    {
        var graph = Graph(Bench.Rule("R", r =>
        {
            A a = null!;
            B b = null!;
            r.When().Or(x => x.Match(() => a).Match(() => b));
            r.ThenNothing();
        }));

        var ends = graph.Nodes.Where(node => node.NodeType == NodeType.Rule).ToArray();
        ends.Should().HaveCount(2);
        ends.Select(node => node.Rules.Single()).Distinct().Should().ContainSingle();
        Single(graph, NodeType.Root).Rules.Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_QuantifiersAndBindings_AreNodesOfTheirKind()
    {
        var graph = Graph(Bench.Rule("R", r =>
        {
            A a = null!;
            var d = 0;
            r.When().Match(() => a).Exists<B>(b => b.K == a.N).Not<C>(c => c.K == a.N)
                .Let(() => d, () => a.V * 2).Having(() => d > 2);
            r.ThenNothing();
        }));

        Single(graph, NodeType.Exists).Expressions.Single().Key.Should().Be("Condition");
        Single(graph, NodeType.Not).Expressions.Single().Key.Should().Be("Condition");
        var binding = Single(graph, NodeType.Binding);
        binding.OutputType.Should().Be<int>();
        binding.Expressions.Select(named => $"{named.Key}: {named.Value}").Should().Equal("Expression: a => (a.V * 2)");
        Single(graph, NodeType.Selection).Expressions.Single().Value.ToString().Should().Be("d => (d > 2)");
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_Queries_NameTheirOperatorAndExpressions()
    {
        var graph = Graph(Group("G"));

        var aggregate = Single(graph, NodeType.Aggregate);
        aggregate.Properties.Should().ContainSingle().Which.Should().Be(KeyValuePair.Create<string, object>("Name", "GroupBy"));
        aggregate.Expressions.Select(named => named.Key).Should().Equal("KeySelector", "ElementSelector");
        aggregate.OutputType.Should().Be<IGrouping<string, B>>();
        Single(graph, NodeType.Dummy).Rules.Should().ContainSingle();
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_QueryThatAllCombinationsShare_IsJoinedToThem()
    {
        var graph = Graph(Bench.Rule("R", r =>
        {
            A a = null!;
            IEnumerable<B> bs = null!;
            r.When().Match(() => a).Query(() => bs, q => q.Match<B>().Collect().OrderBy(b => b.V).Where(x => x.Any()));
            r.ThenNothing();
        }));

        var aggregate = Single(graph, NodeType.Aggregate);
        aggregate.Expressions.Select(named => named.Key).Should().Equal("KeySelectorAscending");
        aggregate.Rules.Should().ContainSingle();
        var last = Before(graph, Single(graph, NodeType.Rule)).Single();
        var join = Before(graph, last).Should().ContainSingle().Which;
        join.NodeType.Should().Be(NodeType.Join);
        Before(graph, join).Select(node => node.NodeType).Should().BeEquivalentTo([NodeType.Adapter, NodeType.BetaMemory]);
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_NotOverAGroup_IsFedByItsInnerBranch()
    {
        var group = Element.AndGroup(Samples.Pattern<B>("b"), Samples.Pattern("c", (C c, B b) => c.K == b.K));
        var rule = Samples.Rule(Element.AndGroup(Samples.Pattern<A>("a"), Element.Not(group)), name: "R");

        var graph = new RuleCompiler().Compile([rule]).GetSchema();

        var not = Single(graph, NodeType.Not);
        Before(graph, not).Select(node => node.NodeType).Should().BeEquivalentTo([NodeType.Adapter, NodeType.BetaMemory]);
        graph.Nodes.Count(node => node.NodeType == NodeType.Join).Should().Be(2);
        After(graph, Before(graph, not).Single(node => node.NodeType == NodeType.Adapter)).Select(node => node.NodeType)
            .Should().BeEquivalentTo([NodeType.Not, NodeType.Join], "what comes from the left runs through the inner branch too");
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_RuleNode_TellsPriorityAndRepeatability()
    {
        var rule = Single(Graph(Bench.Rule("R", r =>
        {
            r.Priority(7);
            r.When().Match<A>();
            r.ThenNothing();
        })), NodeType.Rule);

        rule.Properties.Should().Contain(KeyValuePair.Create<string, object>("Priority", 7))
            .And.Contain(KeyValuePair.Create<string, object>("Repeatability", RuleRepeatability.Repeatable));
    }

    [Fact, Trait("Behaviour", "R133")]
    public void GetSchema_WithoutRules_IsARootAlone()
    {
        var graph = Graph();

        graph.Nodes.Should().ContainSingle().Which.NodeType.Should().Be(NodeType.Root);
        graph.Links.Should().BeEmpty();
    }

    private static Rule Query(string name) => Bench.Rule(name, r =>
    {
        A a = null!;
        IEnumerable<B> bs = null!;
        r.When().Match(() => a).Query(() => bs, q => q.Match<B>(b => b.K == a.N).Collect().Where(x => x.Any()));
        r.ThenNothing();
    });

    private static Rule Group(string name) => Bench.Rule(name, r =>
    {
        IGrouping<string, B> group = null!;
        r.When().Query(() => group, q => q.Match<B>().GroupBy(b => b.K));
        r.ThenNothing();
    });

    private static Rule Only(string name) => Bench.Rule(name, r =>
    {
        r.When().Exists<C>();
        r.ThenNothing();
    });
}
