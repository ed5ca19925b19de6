using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CustomerServiceRules.Tests.Lifecycles.Diagrams;

internal sealed record Box(string Name, int X, int Y, int Width, int Height)
{
    public bool Overlaps(Box other) => X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;

    public bool Holds(Box other) => X <= other.X && Y <= other.Y && X + Width >= other.X + other.Width && Y + Height >= other.Y + other.Height;

    public bool HasInside((int X, int Y) point) => point.X > X && point.X < X + Width && point.Y > Y && point.Y < Y + Height;

    public bool HasOnBorder((int X, int Y) point) =>
        point.X >= X && point.X <= X + Width && point.Y >= Y && point.Y <= Y + Height && !HasInside(point);
}

/// <summary>A drawn transition: its ends' names and the points that its line passes.</summary>
internal sealed record DrawnLine(string? From, string To, IReadOnlyList<(int X, int Y)> Points);

/// <summary>What an SVG drawing of one lifecycle without regions shows, read back from its text.</summary>
internal sealed partial class SvgGeometry
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private SvgGeometry(XElement root)
    {
        var groups = root.Descendants(Svg + "g").ToList();
        var shift = groups.Select(group => group.Attribute("transform")?.Value).OfType<string>().Select(Numbers).Single();
        Page = new Box("page", -shift[0], -shift[1], Of(root, "width"), Of(root, "height"));
        States = [.. groups.Where(group => group.Attribute("data-state") is not null).Select(group => BoxOf(group.Attribute("data-state")!.Value, group.Element(Svg + "rect")!))];
        Lines = [.. groups.Where(group => group.Attribute("data-to") is not null).Select(LineOf)];
        Texts = [.. root.Descendants(Svg + "g").Where(group => group.Attribute("transform") is not null).Descendants(Svg + "text").Select(TextOf)];
    }

    public Box Page { get; }

    public IReadOnlyList<Box> States { get; }

    public IReadOnlyList<DrawnLine> Lines { get; }

    public IReadOnlyList<Box> Texts { get; }

    public static SvgGeometry Read(string svg) => new(XDocument.Parse(svg).Root!);

    private static Box BoxOf(string name, XElement rectangle) =>
        new(name, Of(rectangle, "x"), Of(rectangle, "y"), Of(rectangle, "width"), Of(rectangle, "height"));

    /// <summary>A text as a box, with half an em for each character: no reader's font is much narrower.</summary>
    private static Box TextOf(XElement text)
    {
        var width = text.Value.Length * 5;
        var x = Of(text, "x") - (text.Attribute("text-anchor") is null ? 0 : width / 2);
        return new Box(text.Value, x, Of(text, "y") - 9, width, 11);
    }

    private static DrawnLine LineOf(XElement group) => new(
        group.Attribute("data-from")?.Value,
        group.Attribute("data-to")!.Value,
        [.. group.Elements(Svg + "path").SelectMany(path => PointsOf(path.Attribute("d")!.Value))]);

    /// <summary>The points of a path, those of its curves in steps of a sixteenth.</summary>
    private static IEnumerable<(int X, int Y)> PointsOf(string path)
    {
        (int X, int Y) at = default;
        foreach (Match part in Part().Matches(path))
        {
            var n = Numbers(part.Value);
            switch (part.Value[0])
            {
                case 'M':
                    yield return at = (n[0], n[1]);
                    break;
                case 'V':
                    for (var step = 1; step <= 16; step++)
                        yield return (at.X, at.Y + ((n[0] - at.Y) * step / 16));
                    at = (at.X, n[0]);
                    break;
                default:
                    var from = at;
                    for (var step = 1; step <= 16; step++)
                        yield return at = (Bezier(from.X, n[0], n[2], n[4], step), Bezier(from.Y, n[1], n[3], n[5], step));
                    break;
            }
        }
    }

    private static int Bezier(int a, int b, int c, int d, int step)
    {
        var left = 16 - step;
        return ((a * left * left * left) + (3 * b * left * left * step) + (3 * c * left * step * step) + (d * step * step * step)) / 4096;
    }

    private static int Of(XElement element, string attribute) => int.Parse(element.Attribute(attribute)!.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static int[] Numbers(string text) => [.. Number().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex("[MVC][^MVC]*")]
    private static partial Regex Part();

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Number();
}
