using CustomerServiceRules.Lifecycles.Diagrams.Svg;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>
/// Draws described lifecycles. The same description always gives the same text, with <c>\n</c> line ends, whatever the
/// culture; what the description says is escaped as the format asks. Thread-safe.
/// </summary>
public static class LifecycleDiagrams
{
    /// <summary>
    /// A Mermaid diagram (<c>stateDiagram-v2</c>), without a fence around it. States nest in their superstates; each side region
    /// is drawn beside the main lifecycle, in a frame with its title.
    /// </summary>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="language">The language of labels and sentences.</param>
    public static string ToMermaid(this LifecycleDescription lifecycle, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        return new MermaidDiagram(language).Write(lifecycle);
    }

    /// <summary>A DOT graph for Graphviz: superstates and side regions are clusters, final states have a double border.</summary>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="language">The language of labels and sentences.</param>
    public static string ToDot(this LifecycleDescription lifecycle, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        return new DotDiagram(language).Write(lifecycle);
    }

    /// <summary>
    /// An SVG drawing that needs no other program, with colours for light and dark pages and a text alternative. No two boxes
    /// overlap and no line crosses a box. Lines carry the attributes <c>data-from</c>, <c>data-to</c> and <c>data-trigger</c>,
    /// boxes <c>data-state</c>, each with stored names; those of a side region have <c>data-region</c> too.
    /// </summary>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="language">The language of labels and sentences.</param>
    public static string ToSvg(this LifecycleDescription lifecycle, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        return new SvgDiagram(language).Write(lifecycle);
    }

    /// <summary>
    /// A Markdown table of the transitions: from, trigger, roles, guards with their sentences, to, effects, deadlines, clauses.
    /// Where there are side regions, the first column says whose transition it is.
    /// </summary>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="language">The language of labels and sentences.</param>
    public static string ToMarkdownTable(this LifecycleDescription lifecycle, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        return new TransitionTable(language).Write(lifecycle);
    }

    /// <summary>A Markdown table of the clocks, those of the side regions among them; empty where there are none.</summary>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="language">The language of labels and sentences.</param>
    public static string ToMarkdownClocks(this LifecycleDescription lifecycle, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        return new ClockTable(language).Write(lifecycle);
    }
}
