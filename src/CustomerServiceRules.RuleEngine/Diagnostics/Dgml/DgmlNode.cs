using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CustomerServiceRules.RuleEngine.Diagnostics.Dgml;

internal static class DgmlNode
{
    internal static XElement Of(ReteNode node, INodeMetrics? metrics) => new(
        DgmlWriter.Name("Node"),
        new XAttribute("Id", node.Id),
        Attribute("Label", Label(node)),
        new XAttribute("Category", node.NodeType),
        node.OutputType is null ? null : Attribute("OutputType", node.OutputType.ToString()),
        Rules(node),
        Expressions(node).Concat(Properties(node)).DistinctBy(attribute => attribute.Name),
        metrics is null ? null : Metrics(metrics));

    private static string Label(ReteNode node)
    {
        var second = node.NodeType switch
        {
            NodeType.Rule => node.Rules.First().Name,
            NodeType.Aggregate => node.Properties.First().Value.ToString(),
            NodeType.Type or NodeType.AlphaMemory or NodeType.Adapter => node.OutputType?.ToString(),
            _ => string.Join(" && ", node.Expressions.Select(expression => expression.Value.Body)),
        };
        return string.IsNullOrEmpty(second) ? $"{node.NodeType}" : $"{node.NodeType}\n{second}";
    }

    private static IEnumerable<XAttribute> Rules(ReteNode node)
    {
        if (node.Rules.Count > 0)
            yield return Attribute("Rule", string.Join("; ", node.Rules.Select(rule => rule.Name)));
        if (node.Rules.Count > 1)
            yield return new XAttribute("Shared", "True");
    }

    private static IEnumerable<XAttribute> Expressions(ReteNode node) => node.Expressions
        .GroupBy(expression => expression.Key, expression => expression.Value)
        .Select(named => Attribute($"{node.NodeType}{named.Key}", string.Join("; ", named)));

    private static IEnumerable<XAttribute> Properties(ReteNode node) => node.Properties
        .Select(property => Attribute($"{node.NodeType}{property.Key}", Convert.ToString(property.Value, CultureInfo.InvariantCulture)));

    private static IEnumerable<XAttribute> Metrics(INodeMetrics metrics)
    {
        (string Name, long? Value)[] values =
        [
            ("ElementCount", metrics.ElementCount),
            ("InsertInputCount", metrics.InsertInputCount),
            ("InsertOutputCount", metrics.InsertOutputCount),
            ("UpdateInputCount", metrics.UpdateInputCount),
            ("UpdateOutputCount", metrics.UpdateOutputCount),
            ("RetractInputCount", metrics.RetractInputCount),
            ("RetractOutputCount", metrics.RetractOutputCount),
            ("InsertDurationMilliseconds", metrics.InsertDurationMilliseconds),
            ("UpdateDurationMilliseconds", metrics.UpdateDurationMilliseconds),
            ("RetractDurationMilliseconds", metrics.RetractDurationMilliseconds),
            ("TotalInputCount", (long)metrics.InsertInputCount + metrics.UpdateInputCount + metrics.RetractInputCount),
            ("TotalOutputCount", (long)metrics.InsertOutputCount + metrics.UpdateOutputCount + metrics.RetractOutputCount),
            ("TotalDurationMilliseconds", metrics.InsertDurationMilliseconds + metrics.UpdateDurationMilliseconds + metrics.RetractDurationMilliseconds),
        ];
        return values.Where(value => value.Value is not null).Select(value => new XAttribute($"Perf{value.Name}", value.Value!));
    }

    // Names of expressions and constants in them may have characters that XML does not.
    private static XAttribute Attribute(string name, string? value) =>
        new(XmlConvert.EncodeLocalName(name), string.Concat((value ?? string.Empty).EnumerateRunes().Select(Clean)));

    private static Rune Clean(Rune rune) => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune;
}
