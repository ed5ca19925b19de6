using System.Xml.Linq;
using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Diagnostics.Dgml;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Schema;

public class SchemaAndMetricsFixture : EngineFixture
{
    public SchemaAndMetricsFixture()
    {
        Setup.Rule<Joined>();
        Setup.Rule<Alternatives>();
    }

    [Fact]
    [Trait("Behaviour", "R133")]
    public void GetSchema_Rules_HaveANodePerBranch()
    {
        var schema = Session.GetSchema();
        var ruleNodes = schema.Nodes.Where(n => n.NodeType == NodeType.Rule).ToArray();
        ruleNodes.Select(n => n.Rules.Single().Name).Should().BeEquivalentTo("joined", "alternatives", "alternatives");
        schema.Nodes.Should().ContainSingle(n => n.NodeType == NodeType.Root);
        schema.Nodes.Where(n => n.NodeType == NodeType.Type).Select(n => n.OutputType).Should().Contain(new[] { typeof(Customer), typeof(Order) });
        schema.Nodes.Select(n => n.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    [Trait("Behaviour", "R133")]
    public void GetSchema_Expressions_AreFoundByName()
    {
        var conditions = Session.GetSchema().Nodes.SelectMany(n => n.Expressions).Where(e => e.Key == "Condition").Select(e => e.Value.ToString());
        conditions.Should().Contain("customer => (customer.Score > 0)");
        Session.GetSchema().Nodes.SelectMany(n => n.Expressions).Should().Contain(e => e.Key == "KeySelector");
    }

    [Fact]
    [Trait("Behaviour", "R133")]
    public void GetSchema_Links_JoinNodesOfTheGraph()
    {
        var schema = Session.GetSchema();
        schema.Links.Should().NotBeEmpty();
        schema.Links.SelectMany(l => new[] { l.Source, l.Target }).Distinct().Should().BeSubsetOf(schema.Nodes);
    }

    [Fact]
    [Trait("Behaviour", "R134")]
    public void Metrics_AfterInsertions_CountFactsAndReset()
    {
        Session.InsertAll(new[] { new Customer("ann", 1), new Customer("bob", 0) });
        var selection = Session.GetSchema().Nodes.First(n => n.NodeType == NodeType.Selection && n.OutputType == typeof(Customer));
        var metrics = Session.Metrics.FindByNodeId(selection.Id);
        metrics!.InsertInputCount.Should().Be(2);
        metrics.InsertOutputCount.Should().Be(1);
        Session.Metrics.GetAll().Should().Contain(m => m.ElementCount > 0);
        Session.Metrics.FindByNodeId(-1).Should().BeNull();
        Session.Metrics.Reset();
        Session.Metrics.GetAll().Should().OnlyContain(m => m.InsertInputCount == 0 && m.InsertOutputCount == 0);
        Session.Metrics.GetAll().Should().Contain(m => m.ElementCount > 0);
    }

    [Fact]
    [Trait("Behaviour", "R135")]
    public void GetContents_IsADgmlDocument()
    {
        var graph = XDocument.Parse(new DgmlWriter(Session.GetSchema()).GetContents()).Root!;
        graph.Name.LocalName.Should().Be("DirectedGraph");
        graph.Attribute("Title")!.Value.Should().Be("ReteNetwork");
        graph.Elements().Select(e => e.Name.LocalName).Should().Contain(new[] { "Nodes", "Links", "Categories", "Styles" });
        Nodes(graph).Should().Contain(n => n.Attribute("Category")!.Value == "Rule" && n.Attribute("Label")!.Value.Contains("joined"));
        Nodes(graph).Should().Contain(n => n.Attribute("Shared") != null && n.Attribute("Shared")!.Value == "True");
    }

    [Fact]
    [Trait("Behaviour", "R135")]
    public void SetRuleFilter_KeepsOnlyTheRulesNamed()
    {
        var writer = new DgmlWriter(Session.GetSchema());
        writer.SetRuleFilter(new[] { "joined" });
        var graph = XDocument.Parse(writer.GetContents()).Root!;
        Nodes(graph).Count(n => n.Attribute("Category")!.Value == "Rule").Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R135")]
    public void SetMetricsProvider_AddsPerformanceAttributes()
    {
        Session.Insert(new Customer("ann", 1));
        var writer = new DgmlWriter(Session.GetSchema());
        writer.SetMetricsProvider(Session.Metrics);
        var graph = XDocument.Parse(writer.GetContents()).Root!;
        Nodes(graph).Should().Contain(n => n.Attribute("PerfInsertInputCount") != null && n.Attribute("PerfTotalDurationMilliseconds") != null);
    }

    private static IEnumerable<XElement> Nodes(XElement graph) =>
        graph.Elements().Single(e => e.Name.LocalName == "Nodes").Elements();

    [Name("joined")]
    public class Joined : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            IGrouping<string, Order> orders = null!;
            When()
                .Match(() => customer, c => c.Score > 0)
                .Query(() => orders, q => q.Match<Order>(o => o.Customer == customer.Name).GroupBy(o => o.Id));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    [Name("alternatives")]
    public class Alternatives : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When()
                .Match(() => customer, c => c.Score > 0)
                .Or(x => x
                    .Exists<Order>(o => o.Customer == customer.Name)
                    .Not<Complaint>(k => k.Customer == customer.Name));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
