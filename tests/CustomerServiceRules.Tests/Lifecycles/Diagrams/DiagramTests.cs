using System.Text.RegularExpressions;
using System.Xml.Linq;
using CustomerServiceRules.Lifecycles.Diagrams;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Lifecycles.Diagrams;

public partial class DiagramTests
{
    /// <summary>Every character that means something in one of the formats, and some that mean nothing in any.</summary>
    private const string Hostile = "a\"b'c<d>e&f\\g|h`i*j_k[l]m{n}o#p%%{q}%%r:s;t--u-->v\nw\r\n```x\u0000y\u2028z\u202e~$@!\ufffe\ud800 note end";

    [Fact]
    public void ToMermaid_Lifecycle_NestsStatesAndSaysWhatTransitionsNeedAndOrder()
    {
        var mermaid = Described.Complaint.ToMermaid();

        mermaid.Should().StartWith("stateDiagram-v2\n").And.NotContain("\r");
        mermaid.Should().ContainAll(
            "    state \"being handled\" as s_Open {\n        state \"under review\" as s_UnderReview\n",
            "        [*] --> s_UnderReview\n",
            "    [*] --> s_Received\n",
            "    s_Received --> s_UnderReview : accept<br/>#91;the cause is known#93;<br/>by customer manager<br/>/ tell the customer who handles it<br/>(DEMO-1.1, DEMO-1.2, DEMO-1.3)\n",
            "    s_UnderReview : on entry / notify the duty department\n",
            "    note right of s_Open : escalate (entered again) by the clock due five working days after receipt / notify the duty department (DEMO-1.1, DEMO-1.3, DEMO-1.4)<br/>add a note (stays)",
            "    s_Answered --> s_Received : escalate (chosen when it happens#58; by what was found)",
            "    s_Closed --> [*]\n",
            "    state \"Refund\" as r1 {\n        state \"no refund\" as r1_None\n",
            "        [*] --> r1_None\n");
        Described.Complaint.ToMermaid(Language.Chinese).Should().Contain("s_Received --> s_UnderReview : 受理<br/>#91;原因已明#93;<br/>执行人：客户经理");
    }

    [Fact]
    public void ToMermaid_HostileTexts_KeepsTheStructure()
    {
        var (plain, hostile) = (Described.Saying("x").ToMermaid().Split('\n'), Described.Saying(Hostile).ToMermaid().Split('\n'));

        hostile.Select(Structure).Should().Equal(plain.Select(Structure));
        hostile.Skip(1).Should().OnlyContain(line => MermaidLine().IsMatch(line));

        static string Structure(string line) => Regex.Replace(line.Split('"') is [var before, _, var after] ? before + after : line.Split(" : ")[0], "#[0-9]+;", "");
    }

    [Fact]
    public void ToDot_Lifecycle_DrawsSuperstatesAsClustersAndCutsEdgesOffAtThem()
    {
        var dot = Described.Complaint.ToDot();

        dot.Should().StartWith("digraph \"demo.complaint\" {\n").And.EndWith("}\n");
        dot.Should().ContainAll(
            "    subgraph cluster_s_Open {\n        label=\"being handled\\nescalate (entered again)",
            "s_Closed [label=\"closed\\non entry / put the file into the archive\", peripheries=2];",
            "s_Open -> s_Answered [label=\"answer\\nby duty department\\n(DEMO-1.1)\", ltail=cluster_s_Open];",
            "s_Answered -> s_Received [label=\"escalate (chosen when it happens: by what was found)\\nby the clock\\n(DEMO-1.1, DEMO-1.5)\", style=dashed];",
            "s_Open__start -> s_UnderReview;",
            "    subgraph cluster_r1 {\n        label=\"Refund\"; style=dashed;");
    }

    [Fact]
    public void ToDot_HostileTexts_KeepsTheStructure()
    {
        var (plain, hostile) = (Described.Saying("x").ToDot(), Described.Saying(Hostile).ToDot());

        Unquoted().Replace(hostile, "\"\"").Should().Be(Unquoted().Replace(plain, "\"\""));
    }

    [Fact]
    public void ToSvg_HostileTexts_IsWellFormedAndSaysThem()
    {
        var said = string.Concat(XDocument.Parse(Described.Saying(Hostile).ToSvg()).Descendants().Where(element => element.Name.LocalName == "title").Select(element => element.Value));

        said.Should().Contain("a\"b'c<d>e&f\\g|h`i*j_k[l]m{n}o#p%%{q}%%r:s;t--u-->v w ```x y z ~$@!\ufffd\ufffd note end");
    }

    [Fact]
    public void ToMarkdownTable_HostileTexts_HasAsManyCellsInEveryRow()
    {
        var rows = Described.Saying(Hostile).ToMarkdownTable().TrimEnd('\n').Split('\n');

        rows.Should().HaveCount(4).And.OnlyContain(row => Regex.Count(row, @"(?<!\\)\|") == 9);
        rows[2].Should().Contain(@"a""b'c\<d\>e\&f\\g\|h\`i\*j\_k\[l\]m{n}o\#p");
    }

    [Fact]
    public void ToMarkdownTable_Lifecycle_SaysEachTransitionInOneRow()
    {
        var rows = Described.Complaint.ToMarkdownTable().TrimEnd('\n').Split('\n');

        rows.Should().HaveCount(2 + 11 + 1);
        rows[0].Should().Be("| lifecycle | from | trigger | by | guards | to | effects | due | clauses |");
        rows.Should().Contain(
            "| Complaint of a customer | received | accept | customer manager | `demo.has-cause`: the cause is known | under review "
            + "| tell the customer who handles it<br>on entry: notify the duty department |  | DEMO-1.1<br>DEMO-1.2<br>DEMO-1.3 |");
        rows.Should().Contain(row => row.Contains("| being handled | escalate | the clock |  | being handled (entered again) | notify the duty department | five working days after receipt |", StringComparison.Ordinal));
        rows.Should().Contain(row => row.Contains("| answered | escalate | the clock |  | received or closed (chosen when it happens: by what was found) |", StringComparison.Ordinal));
        rows[^1].Should().StartWith("| Refund | no refund | pay | customer manager |  | paid |");
        Described.Complaint.Regions[0].ToMarkdownTable(Language.Chinese).Should().Be("| 当前状态 | 动作 | 执行人 | 条件 | 目标状态 | 后续事项 | 期限 | 条款 |\n"
            + "| --- | --- | --- | --- | --- | --- | --- | --- |\n| 无退款 | 退款 | 客户经理 |  | 已退款 |  |  | DEMO-1.1 |\n");
    }

    [Fact]
    public void Diagrams_NamesOfLettersThatFormatsDoNotKnow_StayDistinct()
    {
        var mermaid = (Described.Complaint with { Initial = "受理", States = [Described.State("受理", "a", "a"), Described.State("办结", "b", "b"), Described.State("end", "c", "c")] }).ToMermaid();

        mermaid.Should().ContainAll("\"a\" as s__53d7_7406\n", "\"b\" as s__529e_7ed3\n", "\"c\" as s_end\n", "[*] --> s__53d7_7406\n");
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Unquoted();

    /// <summary>A line of which the labels have only what Mermaid reads as text.</summary>
    [GeneratedRegex("^ *(?:|[}]|(?:state \"(?:[^\"{}%:;`<>\\[\\]#]|#[0-9]+;)+\" as )?(?:\\[\\*\\]|[a-z0-9_A-Z]+)(?: \\{| --> (?:\\[\\*\\]|[a-z0-9_A-Z]+))?(?: : (?:[^\"{}%:;`<>\\[\\]#]|#[0-9]+;|<br/>)+)?)$")]
    private static partial Regex MermaidLine();
}
