using System.Xml.Linq;

namespace CustomerServiceRules.RuleEngine.Diagnostics.Dgml;

// How nodes are drawn: each kind in a colour of its own.
internal static class DgmlStyle
{
    internal static XElement Category(NodeType type) =>
        new(DgmlWriter.Name("Category"), new XAttribute("Id", type), new XAttribute("Background", Colour(type)));

    internal static XElement Style(NodeType type) => new(
        DgmlWriter.Name("Style"),
        new XAttribute("TargetType", "Node"),
        new XAttribute("GroupLabel", type),
        new XAttribute("ValueLabel", "True"),
        new XElement(DgmlWriter.Name("Condition"), new XAttribute("Expression", $"HasCategory('{type}')")),
        new XElement(DgmlWriter.Name("Setter"), new XAttribute("Property", "Background"), new XAttribute("Value", Colour(type))));

    private static string Colour(NodeType type) => type switch
    {
        NodeType.Root or NodeType.Dummy => "#FFBFBFBF",
        NodeType.Type => "#FFFFC000",
        NodeType.Selection => "#FFFFE699",
        NodeType.AlphaMemory or NodeType.BetaMemory => "#FF9DC3E6",
        NodeType.Rule => "#FFA9D18E",
        _ => "#FFF4B183",
    };
}
