namespace CustomerServiceRules.Lifecycles.Diagrams.Svg;

/// <summary>Colours for light and dark pages, and the arrow head. The rules hold for this drawing alone, also where a page takes it in.</summary>
internal static class SvgStyle
{
    private const string Fonts = "{ font-family: \"DejaVu Sans\", Verdana, \"Noto Sans CJK SC\", \"Microsoft YaHei\", sans-serif; }";

    private static readonly string[] Shapes =
    [
        ".frame { fill: none; stroke-dasharray: 6 4; }",
        ".state rect, .superstate rect { stroke-width: 1.5; }",
        ".state rect.inner { fill: none; stroke-width: 1; }",
        ".line { fill: none; stroke-width: 1.5; }",
        ".choice .line { stroke-dasharray: 5 3; }",
        ".strong { font-size: 13px; font-weight: bold; }",
        ".plain { font-size: 12px; }",
        ".faint { font-size: 11px; }",
    ];

    public static void Write(SvgText svg, string id)
    {
        svg.Open($"<style>");
        svg.Line($"#{id} {Fonts}");
        foreach (var rule in Shapes.Concat(Colours("#ffffff", "#24292f", "#57606a", "#6e7781", "#f6f8fa", "#fcfcfd")))
            svg.Line($"{Within(id, rule)}");
        svg.Open($"@media (prefers-color-scheme: dark) {{");
        foreach (var rule in Colours("#0d1117", "#e6edf3", "#9198a1", "#8b949e", "#161b22", "#10151c"))
            svg.Line($"{Within(id, rule)}");
        svg.CloseRule();
        svg.Close("style");
        svg.Open($"<defs>");
        svg.Line($"<marker id=\"{id}_arrow\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path class=\"head\" d=\"M0 0 L10 5 L0 10 z\"/></marker>");
        svg.Close("defs");
    }

    // Written out for each scheme: many programs that draw SVG know no variables.
    private static string[] Colours(string page, string ink, string faint, string line, string box, string group) =>
    [
        $".page {{ fill: {page}; }}",
        $"text, .start, .head {{ fill: {ink}; }}",
        $".faint {{ fill: {faint}; }}",
        $".frame, .line, .superstate rect {{ stroke: {line}; }}",
        $".state rect {{ fill: {box}; stroke: {ink}; }}",
        $".superstate rect {{ fill: {group}; }}",
        $".state rect.inner {{ fill: none; }}",
        $".head {{ fill: {line}; }}",
    ];

    private static string Within(string id, string rule)
    {
        var body = rule.IndexOf('{', StringComparison.Ordinal);
        return string.Join(", ", rule[..body].Split(',').Select(selector => $"#{id} {selector.Trim()}")) + " " + rule[body..];
    }
}
