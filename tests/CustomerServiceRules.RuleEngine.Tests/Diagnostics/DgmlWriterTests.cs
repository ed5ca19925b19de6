using System.Xml;
using System.Xml.Linq;
using CustomerServiceRules.RuleEngine.Diagnostics.Dgml;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.Tests.Runtime;

namespace CustomerServiceRules.RuleEngine.Tests.Diagnostics;

public class DgmlWriterTests : DiagnosticsTest
{
    private static readonly XNamespace Dgml = "http://schemas.microsoft.com/vs/2009/dgml";

    private readonly ISessionFactory _factory = Bench.Compile(Pair("P"), OnA("R1"), OnA("R2"));

    [Fact, Trait("Behaviour", "R135")]
    public void GetContents_IsADirectedGraphOfTheSchema()
    {
        var schema = _factory.GetSchema();

        var graph = Read(new DgmlWriter(schema));

        graph.Name.Should().Be(Dgml + "DirectedGraph");
        graph.Attribute("Title")!.Value.Should().Be("ReteNetwork");
        graph.Elements().Select(element => element.Name.LocalName).Should().Equal("Nodes", "Links", "Categories", "Styles");
        Nodes(graph).Select(node => (string)node.Attribute("Id")!).Should().Equal(schema.Nodes.Select(node => $"{node.Id}"));
        Nodes(graph).Select(node => (string)node.Attribute("Category")!).Should().Equal(schema.Nodes.Select(node => $"{node.NodeType}"));
        graph.Element(Dgml + "Links")!.Elements().Select(link => ((string)link.Attribute("Source")!, (string)link.Attribute("Target")!))
            .Should().Equal(schema.Links.Select(link => ($"{link.Source.Id}", $"{link.Target.Id}")));
        graph.Element(Dgml + "Categories")!.Elements().Select(category => (string)category.Attribute("Id")!)
            .Should().BeEquivalentTo(schema.Nodes.Select(node => $"{node.NodeType}").Distinct());
        graph.Element(Dgml + "Styles")!.Elements().Should().NotBeEmpty();
    }

    [Fact, Trait("Behaviour", "R135")]
    public void Nodes_TellWhatTheyDoAndForWhom()
    {
        var graph = Read(new DgmlWriter(_factory.GetSchema()));

        var join = Node(graph, "Join");
        join.Attribute("JoinCondition")!.Value.Should().Be("(b, a) => (b.K == a.N)");
        join.Attribute("Label")!.Value.Should().Be("Join\n(b.K == a.N)");
        join.Attribute("Rule")!.Value.Should().Be("P");
        join.Attribute("Shared").Should().BeNull();
        var root = Node(graph, "Root");
        root.Attribute("Label")!.Value.Should().Be("Root");
        root.Attribute("Rule")!.Value.Split("; ").Should().BeEquivalentTo("P", "R1", "R2");
        root.Attribute("Shared")!.Value.Should().Be("True");
        var types = Nodes(graph).Where(node => (string)node.Attribute("Category")! == "Type").ToArray();
        types.Select(node => (string)node.Attribute("OutputType")!).Should().Equal(typeof(A).FullName, typeof(B).FullName);
        types[0].Attribute("Label")!.Value.Should().Be($"Type\n{typeof(A)}");
        Nodes(graph).Where(node => (string)node.Attribute("Category")! == "Selection")
            .Should().OnlyContain(node => node.Attribute("SelectionCondition")!.Value.StartsWith("a => "));
        Nodes(graph).Where(node => (string)node.Attribute("Category")! == "Rule").Select(node => (string)node.Attribute("Label")!)
            .Should().BeEquivalentTo("Rule\nP", "Rule\nR1", "Rule\nR2");
        Nodes(graph).SelectMany(node => node.Attributes()).Should().NotContain(attribute => attribute.Name.LocalName.StartsWith("Perf"));
    }

    [Fact, Trait("Behaviour", "R135")]
    public void SetRuleFilter_KeepsOnlyNodesOfTheseRules()
    {
        var writer = new DgmlWriter(_factory.GetSchema());
        writer.SetRuleFilter(["R1"]);

        var graph = Read(writer);

        Nodes(graph).Should().OnlyContain(node => node.Attribute("Rule")!.Value.Contains("R1"));
        Nodes(graph).Select(node => (string)node.Attribute("Category")!).Should().Equal("Root", "Type", "Selection", "AlphaMemory", "Adapter", "Rule");
        graph.Element(Dgml + "Links")!.Elements().Should().HaveCount(5);
        writer.SetRuleFilter([]);
        Nodes(Read(writer)).Should().BeEmpty();
        writer.SetRuleFilter(null);
        Nodes(Read(writer)).Should().HaveCount(_factory.GetSchema().Nodes.Count);
    }

    [Fact, Trait("Behaviour", "R135")]
    public void SetMetricsProvider_AddsWhatNodesHaveDone()
    {
        var session = _factory.CreateSession();
        session.InsertAll([new A("k", 1), new A("k", 0), new B("b", "k")]);
        var writer = new DgmlWriter(session.GetSchema());
        writer.SetMetricsProvider(session.Metrics);

        var graph = Read(writer);

        Node(graph, "Root").Attribute("PerfInsertInputCount")!.Value.Should().Be("3");
        Node(graph, "Root").Attribute("PerfElementCount").Should().BeNull();
        Node(graph, "BetaMemory").Attribute("PerfElementCount")!.Value.Should().Be("1");
        Node(graph, "BetaMemory").Attributes().Select(attribute => attribute.Name.LocalName).Should().Contain(
            [
                "PerfInsertInputCount", "PerfUpdateInputCount", "PerfRetractInputCount", "PerfInsertOutputCount", "PerfUpdateOutputCount",
                "PerfRetractOutputCount", "PerfInsertDurationMilliseconds", "PerfUpdateDurationMilliseconds",
                "PerfRetractDurationMilliseconds", "PerfTotalDurationMilliseconds",
            ]);
    }

    [Fact, Trait("Behaviour", "R135")]
    public void WriteAllText_WritesTheSameDocumentToAFile()
    {
        var writer = new DgmlWriter(_factory.GetSchema());
        var file = Path.GetTempFileName();
        try
        {
            writer.WriteAllText(file);

            File.ReadAllText(file).Should().Be(writer.GetContents());
            XDocument.Load(file).Declaration!.Encoding.Should().Be("utf-8");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact, Trait("Behaviour", "R135")]
    public void WriteXml_WritesTheSameDocumentToAWriter()
    {
        var writer = new DgmlWriter(_factory.GetSchema());
        var document = new XDocument();

        using (var xml = document.CreateWriter())
            writer.WriteXml(xml);

        XNode.DeepEquals(document.Root, Read(writer)).Should().BeTrue();
        FluentActions.Invoking(() => writer.WriteXml((XmlWriter)null!)).Should().ThrowExactly<ArgumentNullException>();
        FluentActions.Invoking(() => new DgmlWriter(null!)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact]
    public void GetContents_WithCharactersThatXmlDoesNotHave_IsStillReadable()
    {
        var factory = Bench.Compile(Bench.Rule("a<b&\"\u0001\" 客户 😀", r =>
        {
            A a = null!;
            r.When().Match(() => a, x => x.N == "\u0002");
            r.ThenNothing();
        }));

        var graph = Read(new DgmlWriter(factory.GetSchema()));

        Node(graph, "Rule").Attribute("Rule")!.Value.Should().Be("a<b&\"\uFFFD\" 客户 😀");
    }

    private static XElement Read(DgmlWriter writer) => XDocument.Parse(writer.GetContents()).Root!;

    private static IEnumerable<XElement> Nodes(XElement graph) => graph.Element(Dgml + "Nodes")!.Elements();

    private static XElement Node(XElement graph, string category) => Nodes(graph).Single(node => (string)node.Attribute("Category")! == category);
}
