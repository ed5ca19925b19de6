using System.Text;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>Writes the clocks as a Markdown table.</summary>
internal sealed class ClockTable(Language language)
{
    private static readonly LocalizedText[] Columns =
    [
        new("clock", "计时"), new("what has to be done", "事项"), new("starts", "开始"), new("stops", "停止"), new("pauses in", "暂停"),
        new("goes on", "重新计时或继续"), new("within", "时限参数"), new("clauses", "条款"),
    ];

    private readonly StringBuilder _text = new();

    public string Write(LifecycleDescription lifecycle)
    {
        var parts = lifecycle.Regions.Prepend(lifecycle).ToList();
        if (parts.All(part => part.Clocks.Count == 0))
            return "";

        Row(Columns.Select(column => column.In(language)));
        Row(Columns.Select(_ => "---"));
        foreach (var part in parts)
        {
            var words = new DescribedWords(part, language);
            foreach (var clock in part.Clocks)
                Row(Cells(words, clock));
        }

        return _text.ToString();
    }

    private IEnumerable<string> Cells(DescribedWords words, ClockDescription clock) =>
    [
        $"`{clock.Id}`",
        MarkdownText.Escape(clock.Sentence.In(language)),
        Signs(words, clock.Starts),
        Signs(words, clock.Stops),
        MarkdownText.Lines(clock.PausesIn.Select(words.State)),
        MarkdownText.Lines([.. Said(words, clock.Restarts, "afresh: ", "重新计时："), .. Said(words, clock.Resumes, "on: ", "继续：")]),
        MarkdownText.Lines([.. clock.Limits, .. clock.MayBeDecided ? [language == Language.Chinese ? "另有决定的从其决定" : "unless decided for the case"] : Array.Empty<string>()]),
        MarkdownText.Lines(clock.Clauses),
    ];

    private string Signs(DescribedWords words, IEnumerable<ClockSign> signs) => MarkdownText.Lines(signs.Select(sign => Sign(words, sign)));

    private IEnumerable<string> Said(DescribedWords words, IEnumerable<ClockSign> signs, string english, string chinese) =>
        signs.Select(sign => $"{(language == Language.Chinese ? chinese : english)}{Sign(words, sign)}");

    private string Sign(DescribedWords words, ClockSign sign) => sign.Kind switch
    {
        SignalKind.Beginning => language == Language.Chinese ? "受理时" : "with the case",
        SignalKind.Trigger => words.Trigger(sign.Name),
        _ => language == Language.Chinese ? $"进入“{words.State(sign.Name)}”" : $"entering {words.State(sign.Name)}",
    };

    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
