using System.Globalization;
using CustomerServiceRules.Lifecycles.Diagrams.Layout;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Diagrams.Svg;

/// <summary>Writes an SVG drawing: the title, the main lifecycle, below it each side region in a frame.</summary>
internal sealed class SvgDiagram(Language language)
{
    private const int Margin = 20;
    private const int WidestTitle = 640;

    private readonly SvgText _svg = new();
    private string _id = "";

    public string Write(LifecycleDescription lifecycle)
    {
        _id = PlainText.Identifier("lifecycle_", lifecycle.Id);
        List<DrawnLifecycle> parts = [.. lifecycle.Regions.Prepend(lifecycle).Select(part => new DrawnLifecycle(part, language))];
        var titles = parts.Select(part => new TextBlock(WidestTitle, [(part.Words.Title, TextStyle.Strong)])).ToList();
        var width = Math.Max(parts.Max(part => part.Root.Width), titles.Max(title => title.Width)) + (4 * Margin);
        var height = parts.Sum(part => part.Root.Height) + titles.Sum(title => title.Height) + (((3 * parts.Count) + 1) * Margin);

        _svg.Open($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" id=\"{_id}\" role=\"img\" aria-labelledby=\"{_id}_title {_id}_desc\" lang=\"{(language == Language.Chinese ? "zh" : "en")}\">");
        _svg.Line($"<title id=\"{_id}_title\">{SvgText.Escaped(parts[0].Words.Title)}</title>");
        _svg.Line($"<desc id=\"{_id}_desc\">{SvgText.Escaped(TextAlternative.Of(lifecycle, language))}</desc>");
        SvgStyle.Write(_svg, _id);
        _svg.Line($"<rect class=\"page\" width=\"{width}\" height=\"{height}\"/>");
        var y = Margin;
        for (var i = 0; i < parts.Count; i++)
        {
            var (title, root) = (titles[i], parts[i].Root);
            var room = title.Height + Margin + root.Height;
            var region = i == 0 ? null : lifecycle.Regions[i - 1].Id;
            _svg.Open($"<g{Attribute("data-region", region)}>");
            if (region is not null)
                _svg.Line($"<rect class=\"frame\" x=\"{Margin}\" y=\"{y}\" width=\"{width - (2 * Margin)}\" height=\"{room + (2 * Margin)}\"/>");
            _svg.Write(title, 2 * Margin, y + (Margin / 2));
            _svg.Open($"<g transform=\"translate({2 * Margin} {y + title.Height + Margin})\">");
            WritePart(parts[i]);
            _svg.Close("g");
            _svg.Close("g");
            y += room + (3 * Margin);
        }

        _svg.Close("svg");
        return _svg.ToString();
    }

    private void WritePart(DrawnLifecycle part)
    {
        foreach (var state in part.States.Where(state => state.Inside is not null))
            WriteState(part, state);
        foreach (var state in part.States.Where(state => state.Inside is null))
            WriteState(part, state);
        foreach (var start in part.Starts)
            _svg.Line($"<circle class=\"start\" cx=\"{start.X + (start.Width / 2)}\" cy=\"{start.Y + (start.Height / 2)}\" r=\"{start.Width / 2}\"/>");
        foreach (var (wire, text) in part.Wires)
            WriteWire(part, wire, text);
    }

    private void WriteState(DrawnLifecycle part, Figure figure)
    {
        var box = (StateBox)figure.Content!;
        _svg.Open($"<g class=\"{(figure.Inside is null ? "state" : "superstate")}\"{Attribute("data-state", box.State.Name)}>");
        _svg.Line($"<title>{SvgText.Escaped(part.Words.State(box.State.Name) + (box.State.IsFinal ? $" ({part.Words.Words.Final})" : ""))}</title>");
        _svg.Line($"<rect x=\"{figure.X}\" y=\"{figure.Y}\" width=\"{figure.BoxWidth}\" height=\"{figure.Height}\" rx=\"8\"/>");
        if (box.State.IsFinal)
            _svg.Line($"<rect class=\"inner\" x=\"{figure.X + 3}\" y=\"{figure.Y + 3}\" width=\"{figure.BoxWidth - 6}\" height=\"{figure.Height - 6}\" rx=\"6\"/>");
        if (figure.Inside?.Title is { } title)
            _svg.Write(box.Text, title.X, title.Y);
        else
            _svg.Write(box.Text, figure.X + StateBox.Padding, figure.Y + ((figure.Height - box.Text.Height) / 2));
        _svg.Close("g");

        var y = figure.Y + ((figure.Height - box.LoopsHeight) / 2);
        foreach (var loop in box.Loops)
        {
            WriteLoop(part, box, loop, figure.X + figure.BoxWidth, y, StateBox.HeightOf(loop));
            y += StateBox.HeightOf(loop);
        }
    }

    private void WriteLoop(DrawnLifecycle part, StateBox box, Loop loop, int x, int y, int height)
    {
        var (upper, lower, far) = (y + (height / 2) - 10, y + (height / 2) + 10, x + StateBox.LoopWidth - 6);
        var name = box.State.Name;
        OpenTransition(part, name, name, loop.Trigger);
        _svg.Line($"<path class=\"line\" marker-end=\"url(#{_id}_arrow)\" d=\"M{x} {upper} C{far} {upper} {far} {lower} {x} {lower}\"/>");
        _svg.Write(loop.Text, x + StateBox.LoopWidth, y + ((height - loop.Text.Height) / 2));
        _svg.Close("g");
    }

    private void WriteWire(DrawnLifecycle part, Wire wire, WireText text)
    {
        var target = ((StateBox)wire.Target.Content!).State.Name;
        if (text.Transition is { } transition)
            OpenTransition(part, transition.From, target, transition.Trigger, transition.Kind == TransitionKind.Choice);
        else
            _svg.Open($"<g class=\"initial\"{Attribute("data-to", target)}>");
        var pieces = Tracing.Of(wire);
        for (var i = 0; i < pieces.Count; i++)
        {
            var arrow = i == pieces.Count - 1 ? $" marker-end=\"url(#{_id}_arrow)\"" : "";
            _svg.Line($"<path class=\"line\"{arrow} d=\"{PathOf(pieces[i])}\"/>");
        }

        if (wire.Label is { } label)
            _svg.WriteCentred(text.Text!, label.X + (label.Width / 2), label.Y + 2);
        _svg.Close("g");
    }

    private void OpenTransition(DrawnLifecycle part, string from, string to, string trigger, bool isChoice = false)
    {
        _svg.Open($"<g class=\"transition{(isChoice ? " choice" : "")}\"{Attribute("data-from", from)}{Attribute("data-to", to)}{Attribute("data-trigger", trigger)}>");
        _svg.Line($"<title>{SvgText.Escaped($"{part.Words.State(from)} → {part.Words.State(to)}: {part.Words.Trigger(trigger)}")}</title>");
    }

    private static string PathOf(IReadOnlyList<(int X, int Y)> corners)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"M{corners[0].X} {corners[0].Y}");
        foreach (var ((x, y), (nextX, nextY)) in corners.Zip(corners.Skip(1)))
        {
            path += x == nextX
                ? string.Create(CultureInfo.InvariantCulture, $" V{nextY}")
                : string.Create(CultureInfo.InvariantCulture, $" C{x} {(y + nextY) / 2} {nextX} {(y + nextY) / 2} {nextX} {nextY}");
        }

        return path;
    }

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{SvgText.Escaped(value)}\"";
}
