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
                Row(withRegions ? [Text(words.Title), .. cells] : cells);
            }
        }

        return _text.ToString();
    }

    private string[] Cells(DescribedWords words, TransitionDescription transition)
    {
        var said = words.Of(transition);
        return
        [
            Text(words.State(transition.From)),
            Text(said.Trigger),
            Lines(said.Roles),
            string.Join(Separator, said.Guards.Select(guard => $"{Code(guard.Id)}: {Text(guard.Sentence)}")),
            To(words, transition),
            Lines(said.Effects.Concat(OnTheWay(words, transition))),
            Lines(said.Deadlines),
            Lines(said.Clauses),
        ];
    }

    private string To(DescribedWords words, TransitionDescription transition)
    {
        var note = words.Note(transition) is { } said ? Text(said) : null;
        var targets = string.Join(_words.Or, DescribedWords.Targets(transition).Select(name => Text(words.State(name))));
        return note is null ? targets : targets.Length > 0 ? $"{targets} ({note})" : $"({note})";
    }

    /// <summary>The effects of the states that the transition leaves and enters.</summary>
    private IEnumerable<string> OnTheWay(DescribedWords words, TransitionDescription transition) => transition.To is { } to && DescribedWords.Targets(transition).Count > 0
        ? words.Left(transition.From, to).Select(effect => $"{_words.Exit}: {effect}").Concat(words.Entered(transition.From, to).Select(effect => $"{_words.Entry}: {effect}"))
        : [];

    private static string Lines(IEnumerable<string> texts) => string.Join(Separator, texts.Select(Text));

    private static string Code(string id) => id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-' or '_') ? $"`{id}`" : Text(id);

    // A backslash before ASCII punctuation is all that Markdown needs; two colons or a blank line need none inside a cell.
    private static string Text(string text) => PlainText.Escape(
        text, rune => rune.Value is not ('\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '#' or '&' or '$' or '@' or '!'), rune => $"\\{rune}");

    private void Row(string[] cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
