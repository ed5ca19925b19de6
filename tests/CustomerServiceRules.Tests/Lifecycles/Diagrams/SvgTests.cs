using System.Globalization;
using System.Xml.Linq;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Diagrams;
using CustomerServiceRules.Terms;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Lifecycles.Diagrams;

public class SvgTests(ITestOutputHelper output)
{
    private const int Drawings = 150;

    [Fact]
    public void ToSvg_RandomLifecycles_BoxesDoNotOverlapAndLinesEndAtBordersAndCrossNoBox()
    {
        var (states, lines) = (0, 0);
        for (var seed = 0; seed < Drawings; seed++)
        {
            var lifecycle = Described.Random(seed, most: 18);
            var drawing = SvgGeometry.Read(lifecycle.ToSvg());
            Check(lifecycle, drawing, $"seed {seed}");
            (states, lines) = (states + drawing.States.Count, lines + drawing.Lines.Count);
        }

        output.WriteLine($"{Drawings} drawings, seeds from 0: {states} states, {lines} lines");
    }

    [Fact]
    public void ToSvg_Lifecycle_ShowsEveryStateAndTransitionOnce()
    {
        var root = XDocument.Parse(Described.Complaint.ToSvg()).Root!;

        Attributes(root, "data-state").Should().BeEquivalentTo(Described.Complaint.States.Concat(Described.Complaint.Regions[0].States).Select(state => state.Name));
        root.Descendants().Where(element => element.Attribute("data-trigger") is not null)
            .Select(element => $"{element.Attribute("data-from")!.Value} {element.Attribute("data-trigger")!.Value} {element.Attribute("data-to")!.Value}")
            .Should().BeEquivalentTo(
                "Received Accept UnderReview", "Received Reject Rejected", "Open Answer Answered", "Open Escalate Open", "UnderReview Ask Waiting",
                "Waiting Reply UnderReview", "Answered Reopen UnderReview", "Answered Close Closed", "Answered Escalate Received", "Answered Escalate Closed", "None Pay Paid");
        Attributes(root, "data-region").Should().Equal("demo.complaint.refund");
    }

    [Fact]
    public void ToSvg_Lifecycle_SaysGuardsRolesDeadlinesEffectsAndClausesInTheLanguageAsked()
    {
        Texts(Described.Complaint.ToSvg()).Should().ContainAll(
            "[the cause is known]", "by customer manager", "due five working days after receipt", "/ tell the customer who handles it", "(DEMO-1.1, DEMO-1.2, DEMO-1.3)",
            "on entry / put the file into the archive", "add a note (stays)", "escalate (entered again)");
        Texts(Described.Complaint.ToSvg(Language.Chinese)).Should().ContainAll("[原因已明]", "执行人：客户经理", "期限：登记后五个工作日", "处理中", "不处理").And.NotContain("received");
    }

    [Fact]
    public void ToSvg_Lifecycle_HasATextAlternative()
    {
        var root = XDocument.Parse(Described.Complaint.ToSvg()).Root!;
        var ids = root.Attribute("aria-labelledby")!.Value.Split(' ');

        root.Attribute("role")!.Value.Should().Be("img");
        root.Elements().Where(element => ids.Contains(element.Attribute("id")?.Value)).Select(element => element.Name.LocalName).Should().Equal("title", "desc");
        root.Value.Should().Contain("received → under review: accept [the cause is known] by customer manager").And.Contain("closed (final).");
        root.Descendants().Where(element => element.Attribute("data-state") is not null || element.Attribute("data-trigger") is not null)
            .Should().OnlyContain(element => element.Elements().First().Name.LocalName == "title");
    }

    [Fact]
    public void ToSvg_AnyCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Described.Complaint.ToSvg();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Described.Complaint.ToSvg().Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Check(LifecycleDescription lifecycle, SvgGeometry drawing, string because)
    {
        var boxes = drawing.States.ToDictionary(box => box.Name);
        var around = lifecycle.States.ToDictionary(state => state.Name, state => Around(lifecycle, state.Name));
        drawing.States.Concat(drawing.Texts).Should().OnlyContain(box => drawing.Page.Holds(box), because);
        drawing.States.Should().HaveSameCount(lifecycle.States, because);
        foreach (var (one, other) in drawing.States.SelectMany((one, i) => drawing.States.Skip(i + 1).Select(other => (one, other))))
        {
            var nested = around[one.Name].Contains(other.Name) ? other.Holds(one) : around[other.Name].Contains(one.Name) ? one.Holds(other) : !one.Overlaps(other);
            nested.Should().BeTrue($"{because}: {one} and {other} must not overlap");
        }

        drawing.Texts.SelectMany((one, i) => drawing.Texts.Skip(i + 1).Where(one.Overlaps)).Should().BeEmpty($"{because}: texts must be readable");
        foreach (var line in drawing.Lines)
        {
            boxes[line.To].HasOnBorder(line.Points[^1]).Should().BeTrue($"{because}: the line from {line.From} must end at {boxes[line.To]}, not {line.Points[^1]}");
            (line.From is null || boxes[line.From].HasOnBorder(line.Points[0])).Should().BeTrue($"{because}: the line to {line.To} must begin at {line.From}, not {line.Points[0]}");
            List<string> passed = line.From is null ? around[line.To] : [.. around[line.From], .. around[line.To]];
            drawing.States.Where(box => !passed.Contains(box.Name) && line.Points.Any(box.HasInside)).Should().BeEmpty($"{because}: the line {line.From} to {line.To} crosses no box");
            line.Points.Should().OnlyContain(point => drawing.Page.HasInside(point), because);
        }
    }

    /// <summary>A state and its superstates.</summary>
    private static List<string> Around(LifecycleDescription lifecycle, string name)
    {
        var state = lifecycle.States.Single(state => state.Name == name);
        return [name, .. state.Superstate is null ? [] : Around(lifecycle, state.Superstate)];
    }

    private static IEnumerable<string> Attributes(XElement root, string name) => root.Descendants().Select(element => element.Attribute(name)?.Value).OfType<string>();

    private static string Texts(string svg) =>
        string.Join(' ', XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value));
}
