using System.Text;
using Spectre.Console;

namespace ComplaintDesk.Display;

/// <summary>Where a text goes: a terminal with colours and its own width, or plain text of a fixed width.</summary>
internal sealed record Surface(TextWriter Writer, bool IsTerminal)
{
    /// <summary>The columns of plain text; a terminal has its own.</summary>
    public int PlainWidth { get; init; } = 100;

    public static Surface Plain(TextWriter writer) => new(writer, IsTerminal: false);

    public void Show(Action<IAnsiConsole> draw)
    {
        if (IsTerminal)
        {
            draw(Terminal());
            return;
        }

        // Tables and charts are filled with blanks up to their edges, which a file has no use for.
        using var drawn = new StringWriter();
        draw(PlainConsole(drawn));
        foreach (var line in drawn.ToString().TrimEnd().AsSpan().EnumerateLines())
            Writer.WriteLine(line.TrimEnd());
    }

    public IAnsiConsole Terminal() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Writer) });

    private IAnsiConsole PlainConsole(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = Writer.Encoding is UTF8Encoding or UnicodeEncoding;
        console.Profile.Width = PlainWidth;
        return console;
    }
}
