using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CustomerServiceRules.RuleEngine.Diagnostics.Dgml;

/// <summary>Writes a compiled network as a DGML document, which Visual Studio and other viewers draw.</summary>
/// <remarks>Not thread-safe.</remarks>
public class DgmlWriter
{
    private readonly ReteGraph _schema;
    private HashSet<string>? _ruleFilter;
    private IMetricsProvider? _metricsProvider;

    /// <summary>Makes a writer of all nodes, without metrics.</summary>
    /// <param name="schema">The network.</param>
    /// <exception cref="ArgumentNullException">The schema is null.</exception>
    public DgmlWriter(ReteGraph schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
    }

    /// <summary>Writes only nodes that serve at least one of these rules, and the links between them.</summary>
    /// <param name="ruleNames">Names as of <see cref="RuleModel.IRuleDefinition.Name"/>; null for all nodes, the default.</param>
    public void SetRuleFilter(IEnumerable<string>? ruleNames) => _ruleFilter = ruleNames?.ToHashSet();

    /// <summary>Writes with each node what it has done in a session.</summary>
    /// <param name="metricsProvider">The metrics of a session of the same rules; null for none, the default.</param>
    public void SetMetricsProvider(IMetricsProvider? metricsProvider) => _metricsProvider = metricsProvider;

    /// <summary>Writes the document to a file, in UTF-8; an existing file is overwritten.</summary>
    /// <param name="fileName">The path of the file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void WriteAllText(string fileName) => File.WriteAllText(fileName, GetContents());

    /// <summary>Writes the document as the root element of <paramref name="writer"/>, which stays open.</summary>
    /// <param name="writer">Takes the elements.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public void WriteXml(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DirectedGraph().WriteTo(writer);
    }

    /// <summary>The document as text, indented.</summary>
    public string GetContents()
    {
        using var text = new Utf8Text();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true }))
            WriteXml(writer);
        return text.ToString();
    }

    private XElement DirectedGraph()
    {
        var nodes = _schema.Nodes.Where(IsWanted).ToHashSet();
        var types = nodes.Select(node => node.NodeType).Distinct().Order().ToArray();
        return new XElement(
            Name("DirectedGraph"),
            new XAttribute("Title", "ReteNetwork"),
            new XElement(Name("Nodes"), _schema.Nodes.Where(nodes.Contains).Select(node => DgmlNode.Of(node, _metricsProvider?.FindByNodeId(node.Id)))),
            new XElement(Name("Links"), _schema.Links.Where(link => nodes.Contains(link.Source) && nodes.Contains(link.Target)).Select(Link)),
            new XElement(Name("Categories"), types.Select(DgmlStyle.Category)),
            new XElement(Name("Styles"), types.Select(DgmlStyle.Style)));
    }

    internal static XName Name(string name) => XName.Get(name, "http://schemas.microsoft.com/vs/2009/dgml");

    private bool IsWanted(ReteNode node) => _ruleFilter is null || node.Rules.Any(rule => _ruleFilter.Contains(rule.Name));

    private static XElement Link(ReteLink link) =>
        new(Name("Link"), new XAttribute("Source", link.Source.Id), new XAttribute("Target", link.Target.Id));

    private sealed class Utf8Text() : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
