using System.Globalization;
using System.Text;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>Writes a <c>stateDiagram-v2</c>.</summary>
internal sealed class MermaidDiagram(Language language)
{
    private readonly StringBuilder _text = new();

    public string Write(LifecycleDescription lifecycle)
    {
        Line(0, "stateDiagram-v2");
        WriteBody(lifecycle, "s_", 1);
        for (var region = 0; region < lifecycle.Regions.Count; region++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"r{region + 1}");
            Line(1, $"state \"{Label(lifecycle.Regions[region].Title.In(language))}\" as {id} {{");
            WriteBody(lifecycle.Regions[region], $"{id}_", 2);
            Line(1, "}");
        }

        return _text.ToString();
    }

    private void WriteBody(LifecycleDescription lifecycle, string prefix, int depth)
    {
        var words = new DescribedWords(lifecycle, language);
        foreach (var state in lifecycle.States.Where(state => state.Superstate is null || !words.Knows(state.Superstate)))
            WriteState(lifecycle, words, state, prefix, depth);
        Line(depth, $"[*] --> {Id(prefix, lifecycle.Initial)}");
        foreach (var transition in lifecycle.Transitions.Where(transition => !words.StaysInside(transition)))
            WriteTransition(words, transition, prefix, depth);
        foreach (var state in lifecycle.States.Where(state => state.IsFinal))
            Line(depth, $"{Id(prefix, state.Name)} --> [*]");
    }

    private void WriteState(LifecycleDescription lifecycle, DescribedWords words, StateDescription state, string prefix, int depth)
    {
        var id = Id(prefix, state.Name);
        var isSuperstate = words.Superstates.Contains(state.Name);
        Line(depth, $"state \"{Label(state.Label.In(language))}\" as {id}{(isSuperstate ? " {" : "")}");
        if (isSuperstate)
        {
            foreach (var substate in lifecycle.States.Where(substate => substate.Superstate == state.Name))
                WriteState(lifecycle, words, substate, prefix, depth + 1);
            if (state.InitialSubstate is { } initial)
                Line(depth + 1, $"[*] --> {Id(prefix, initial)}");
            Line(depth, "}");
        }

        List<string> inside = [.. words.Inside(state), .. lifecycle.Transitions.Where(transition => transition.From == state.Name && words.StaysInside(transition)).Select(words.OneLine)];
        if (isSuperstate && inside.Count > 0)
            WriteNote(id, inside, depth);
        else
            inside.ForEach(line => Line(depth, $"{id} : {Label(line)}"));
    }

    // A superstate has no text of its own in Mermaid, only a title.
    private void WriteNote(string id, List<string> lines, int depth) =>
        Line(depth, $"note right of {id} : {string.Join("<br/>", lines.Select(Label))}");

    private void WriteTransition(DescribedWords words, TransitionDescription transition, string prefix, int depth)
    {
        var label = string.Join("<br/>", words.Lines(transition).Select(Label));
        foreach (var target in DescribedWords.Targets(transition))
            Line(depth, $"{Id(prefix, transition.From)} --> {Id(prefix, target)} : {label}");
    }

    private static string Id(string prefix, string name) => PlainText.Identifier(prefix, name);

    // Mermaid reads much into punctuation, even inside quotes; only what is surely plain stands for itself.
    private static string Label(string text) => PlainText.Escape(
        text,
        rune => !rune.IsAscii || Rune.IsLetterOrDigit(rune) || " ,./()+-=?!'_".Contains((char)rune.Value, StringComparison.Ordinal),
        rune => string.Create(CultureInfo.InvariantCulture, $"#{rune.Value};"));

    private void Line(int depth, string text) => _text.Append(' ', depth * 4).Append(text).Append('\n');
}
