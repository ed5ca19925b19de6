using System.Text;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>Writes the transitions as a Markdown table.</summary>
internal sealed class TransitionTable(Language language)
{
    private const string Separator = "<br>";

    private readonly DiagramWords _words = new(language);
    private readonly StringBuilder _text = new();

    public string Write(LifecycleDescription lifecycle)
    {
        var withRegions = lifecycle.Regions.Count > 0;
        string[] header = withRegions ? [_words.Lifecycle, .. _words.Header] : _words.Header;
        Row(header);
        Row([.. header.Select(_ => "---")]);
        foreach (var part in lifecycle.Regions.Prepend(lifecycle))
        {
            var words = new DescribedWords(part, language);
            foreach (var transition in part.Transitions)
            {
                var cells = Cells(words, transition);
                Row(withRegions ? [MarkdownText.Escape(words.Title), .. cells] : cells);
            }
        }

        return _text.ToString();
    }

    private string[] Cells(DescribedWords words, TransitionDescription transition)
    {
        var said = words.Of(transition);
        return
        [
            MarkdownText.Escape(words.State(transition.From)),
            MarkdownText.Escape(said.Trigger),
            MarkdownText.Lines(said.Roles),
            string.Join(Separator, said.Guards.Select(guard => $"{Code(guard.Id)}: {MarkdownText.Escape(guard.Sentence)}")),
            To(words, transition),
            MarkdownText.Lines(said.Effects.Concat(OnTheWay(words, transition))),
            MarkdownText.Lines(said.Deadlines),
            MarkdownText.Lines(said.Clauses),
        ];
    }

    private string To(DescribedWords words, TransitionDescription transition)
    {
        var note = words.Note(transition) is { } said ? MarkdownText.Escape(said) : null;
        var targets = string.Join(_words.Or, DescribedWords.Targets(transition).Select(name => MarkdownText.Escape(words.State(name))));
        return note is null ? targets : targets.Length > 0 ? $"{targets} ({note})" : $"({note})";
    }

    /// <summary>The effects of the states that the transition leaves and enters.</summary>
    private IEnumerable<string> OnTheWay(DescribedWords words, TransitionDescription transition) => transition.To is { } to && DescribedWords.Targets(transition).Count > 0
        ? words.Left(transition.From, to).Select(effect => $"{_words.Exit}: {effect}").Concat(words.Entered(transition.From, to).Select(effect => $"{_words.Entry}: {effect}"))
        : [];

    private static string Code(string id) => id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-' or '_') ? $"`{id}`" : MarkdownText.Escape(id);

    private void Row(string[] cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
