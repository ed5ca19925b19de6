using System.Globalization;
using ComplaintDesk.Day;
using CustomerServiceRules.Deadlines;
using Spectre.Console;

namespace ComplaintDesk.Display;

/// <summary>Shows the scripted day: a timeline an organisation, then what is open and what was counted.</summary>
internal static class DayDisplay
{
    public static void Show(IAnsiConsole console, IReadOnlyList<OrganisationDay> organisations, Texts texts)
    {
        ReplayDisplay.Title(console, texts.DayTitle);
        ReplayDisplay.Line(console, texts.DayNote);
        foreach (var organisation in organisations)
        {
            console.WriteLine();
            console.Write(new Rule(Markup.Escape(organisation.Title)).LeftJustified());
            ReplayDisplay.Line(console, organisation.Hours);
            foreach (var day in organisation.Timeline.GroupBy(entry => entry.At.Date))
            {
                console.WriteLine();
                ReplayDisplay.Title(console, texts.Date(day.First().At));
                ShowTimeline(console, [.. day], texts);
            }

            console.WriteLine();
            ShowWorkList(console, organisation, texts);
            StatisticsDisplay.Show(console, organisation, texts);
        }
    }

    private static void ShowTimeline(IAnsiConsole console, IReadOnlyList<TimelineEntry> entries, Texts texts)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().NoWrap().PadRight(2))
            .AddColumn(new GridColumn());
        foreach (var entry in entries)
        {
            if (entry.Kind == EntryKind.Received && entry != entries[0])
                grid.AddEmptyRow();
            grid.AddRow(
                new Text(entry.At.ToString("HH:mm", CultureInfo.InvariantCulture)),
                new Text(entry.Case),
                new Text(SaidIn(entry, texts), new Style(decoration: Decoration.Bold)));
            if (entry.Outcome.Length > 0)
                grid.AddRow(new Text(""), new Text(""), Indented(entry.Outcome, new Style(entry.Kind == EntryKind.Refused ? Color.Red : Color.Green)));
            foreach (var detail in entry.Details)
                grid.AddRow(new Text(""), new Text(""), Indented(detail, Style.Plain));
        }

        console.Write(grid);
    }

    private static string SaidIn(TimelineEntry entry, Texts texts) => entry.Kind switch
    {
        EntryKind.Explanation => entry.What,
        EntryKind.Received => Texts.Filled(texts.Speech, entry.Who, entry.What),
        _ => Texts.Filled(texts.Request, entry.Who, entry.What),
    };

    private static Padder Indented(string text, Style style) => new(new Text(text, style), new Padding(4, 0, 0, 0));

    private static void ShowWorkList(IAnsiConsole console, OrganisationDay organisation, Texts texts)
    {
        ReplayDisplay.Title(console, Texts.Filled(texts.WorkListTitle, texts.Instant(organisation.Now)));
        if (organisation.WorkList.Count == 0)
        {
            ReplayDisplay.Line(console, texts.NothingOpen + "\n");
            return;
        }

        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(new TableColumn(texts.Urgency).NoWrap())
            .AddColumn(new TableColumn(texts.Case).NoWrap())
            .AddColumn(texts.ToDo)
            .AddColumn(new TableColumn(texts.DueAt).NoWrap())
            .AddColumn(new TableColumn(texts.Left).RightAligned().NoWrap())
            .AddColumn(texts.Clauses);
        foreach (var item in organisation.WorkList)
        {
            var (word, colour) = WordOf(item.Urgency, texts);
            table.AddRow(
                new Text(word, new Style(colour)),
                new Text(item.Reading.CaseId),
                new Text(item.Reading.Sentence.In(texts.Language)),
                new Text(item.Reading.DueAt is { } due ? texts.Instant(due) : ""),
                new Text(item.Reading.Left is { } left ? Hours(left, texts) : ""),
                new Text(string.Join(", ", item.Reading.Clauses)));
        }

        console.Write(table);
    }

    private static (string Word, Color Colour) WordOf(Urgency urgency, Texts texts) => urgency switch
    {
        Urgency.Overdue => (texts.OverdueItem, Color.Red),
        Urgency.AtRisk => (texts.AtRisk, Color.Yellow),
        Urgency.InTime => (texts.InTimeItem, Color.Green),
        Urgency.Paused => (texts.Paused, Color.Grey),
        _ => (texts.Unknown, Color.Grey),
    };

    private static string Hours(TimeSpan time, Texts texts) =>
        Texts.Filled(texts.HoursAndMinutes, time < TimeSpan.Zero ? "-" : "", (int)time.Duration().TotalHours, time.Duration().Minutes);
}
