using System.Globalization;
using System.Text;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>Writes a graph for Graphviz.</summary>
internal sealed class DotDiagram(Language language)
{
    private readonly StringBuilder _text = new();

    public string Write(LifecycleDescription lifecycle)
    {
        Line(0, $"digraph \"{Label(lifecycle.Id)}\" {{");
        Line(1, $"label=\"{Label(lifecycle.Title.In(language))}\"; labelloc=t; compound=true; rankdir=TB;");
        Line(1, "node [shape=box, style=rounded]; edge [fontsize=10];");
        WriteBody(lifecycle, "s_", 1);
        for (var region = 0; region < lifecycle.Regions.Count; region++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"r{region + 1}");
            Line(1, $"subgraph cluster_{id} {{");
            Line(2, $"label=\"{Label(lifecycle.Regions[region].Title.In(language))}\"; style=dashed;");
            WriteBody(lifecycle.Regions[region], $"{id}_", 2);
            Line(1, "}");
        }

        Line(0, "}");
        return _text.ToString();
    }

    private void WriteBody(LifecycleDescription lifecycle, string prefix, int depth)
    {
        var words = new DescribedWords(lifecycle, language);
        foreach (var state in lifecycle.States.Where(state => state.Superstate is null || !words.Knows(state.Superstate)))
            WriteState(lifecycle, words, state, prefix, depth);
        WriteStart(words, prefix, prefix + "_start", lifecycle.Initial, depth);
        foreach (var transition in lifecycle.Transitions.Where(transition => !words.StaysInside(transition)))
            WriteTransition(words, transition, prefix, depth);
    }

    private void WriteState(LifecycleDescription lifecycle, DescribedWords words, StateDescription state, string prefix, int depth)
    {
        var id = Id(prefix, state.Name);
        var staying = lifecycle.Transitions.Where(transition => transition.From == state.Name && words.StaysInside(transition)).Select(words.OneLine);
        var label = string.Join("\\n", new[] { state.Label.In(language) }.Concat(words.Inside(state)).Concat(staying).Select(Label));
        if (!words.Superstates.Contains(state.Name))
        {
            Line(depth, $"{id} [label=\"{label}\"{(state.IsFinal ? ", peripheries=2" : "")}];");
            return;
        }

        Line(depth, $"subgraph cluster_{id} {{");
        Line(depth + 1, $"label=\"{label}\"; style=rounded;");
        // Graphviz draws no edge to a cluster: it ends at this point and is cut off at the cluster's border.
        Line(depth + 1, $"{id} [shape=point, style=invis, label=\"\"];");
        foreach (var substate in lifecycle.States.Where(substate => substate.Superstate == state.Name))
            WriteState(lifecycle, words, substate, prefix, depth + 1);
        if (state.InitialSubstate is { } initial)
            WriteStart(words, prefix, id + "__start", initial, depth + 1);
        Line(depth, "}");
    }

    private void WriteStart(DescribedWords words, string prefix, string start, string state, int depth)
    {
        Line(depth, $"{start} [shape=point, width=0.15, label=\"\"];");
        Line(depth, $"{start} -> {Id(prefix, state)}{Ends(words, prefix, null, state, "")};");
    }

    private void WriteTransition(DescribedWords words, TransitionDescription transition, string prefix, int depth)
    {
        var label = string.Join("\\n", words.Lines(transition).Select(Label));
        var style = transition.Kind == TransitionKind.Choice ? $"label=\"{label}\", style=dashed" : $"label=\"{label}\"";
        foreach (var target in DescribedWords.Targets(transition))
            Line(depth, $"{Id(prefix, transition.From)} -> {Id(prefix, target)}{Ends(words, prefix, transition.From, target, style)};");
    }

    private static string Ends(DescribedWords words, string prefix, string? from, string to, string style)
    {
        var tail = from is not null && words.Superstates.Contains(from) ? $"ltail=cluster_{Id(prefix, from)}" : "";
        var head = words.Superstates.Contains(to) ? $"lhead=cluster_{Id(prefix, to)}" : "";
        var attributes = string.Join(", ", new[] { style, tail, head }.Where(text => text.Length > 0));
        return attributes.Length > 0 ? $" [{attributes}]" : "";
    }

    private static string Id(string prefix, string name) => PlainText.Identifier(prefix, name);

    private static string Label(string text) => PlainText.Escape(text, rune => rune.Value is not ('"' or '\\' or '&'), rune => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        _ => "&amp;",
    });

    private void Line(int depth, string text) => _text.Append(' ', depth * 4).Append(text).Append('\n');
}
