using System.Globalization;
using ComplaintDesk.CommandLine;
using ComplaintDesk.Input;
using ComplaintDesk.Replaying;
using CustomerServiceRules.Deadlines;
using Spectre.Console;

namespace ComplaintDesk.Display;

/// <summary>Shows what a replay came to.</summary>
internal static class ReplayDisplay
{
    private const int MostRowsOutOfOrder = 5;

    public static void Show(IAnsiConsole console, Replay replay, ReplaySummary summary, Texts texts)
    {
        Line(console, texts.Size, replay.Cases.Count, replay.Log.Events);
        Line(console, texts.Sum, summary.Accepted, summary.Refused, summary.Unchanged, replay.Log.Events);
        Line(console, texts.Conforming, summary.Conforming, replay.Cases.Count, replay.Cases.Count - summary.Conforming);
        if (replay.Verification == VerificationReading.Seen)
            Line(console, texts.VerificationSeen);
        else if (summary.VerifiedByResolving > 0)
            Line(console, texts.VerifiedByResolving, summary.VerifiedByResolving);
        console.WriteLine();

        ShowReasons(console, summary, texts);
        ShowDeadline(console, replay, summary, texts);
        ShowOddities(console, summary, texts);
        MappingDisplay.Show(console, replay, summary, texts);
    }

    public static void Line(IAnsiConsole console, string text, params object[] values) =>
        console.WriteLine(string.Format(CultureInfo.InvariantCulture, text, values));

    public static void Title(IAnsiConsole console, string text) => console.WriteLine(text, new Style(decoration: Decoration.Bold));

    public static Text Number(int number) => new(number.ToString("N0", CultureInfo.InvariantCulture));

    private static void ShowReasons(IAnsiConsole console, ReplaySummary summary, Texts texts)
    {
        Title(console, texts.ReasonsTitle);
        if (summary.Reasons.Count == 0)
        {
            Line(console, texts.NoRefusals + "\n");
            return;
        }

        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(new TableColumn(texts.Events).RightAligned().NoWrap())
            .AddColumn(new TableColumn(texts.Incidents).RightAligned().NoWrap())
            .AddColumn(texts.Reason)
            .AddColumn(texts.Clauses)
            .AddColumn(texts.FirstOnes);
        foreach (var reason in summary.Reasons)
        {
            table.AddRow(
                Number(reason.Events),
                Number(reason.Incidents),
                new Text(reason.Refusal.Sentence.In(texts.Language)),
                new Text(reason.Refusal.Clauses),
                new Text(string.Join('\n', reason.First.Select(first => string.Create(CultureInfo.InvariantCulture, $"{Shown.OneLine(first.Incident)}, {first.Line}")))));
        }

        console.Write(table);
    }

    private static void ShowDeadline(IAnsiConsole console, Replay replay, ReplaySummary summary, Texts texts)
    {
        Title(console, texts.DeadlineTitle);
        Line(console, texts.LimitAndHours, texts.Limit(replay.Limit));
        Line(console, texts.Hours, LogCalendar.Opens, LogCalendar.Closes);
        (string Title, ClockStatus Status, bool IsRare)[] columns =
        [
            (texts.Kept, ClockStatus.Kept, false),
            (texts.Late, ClockStatus.Late, false),
            (texts.Overdue, ClockStatus.Overdue, false),
            (texts.Paused, ClockStatus.Paused, false),
            (texts.Running, ClockStatus.Running, false),
            (texts.Unknown, ClockStatus.Unknown, true),
        ];
        var shown = columns.Where(column => !column.IsRare || summary.Priorities.Any(priority => priority.Of(column.Status) > 0)).ToArray();
        var table = new Table().Border(TableBorder.Simple).AddColumn(texts.Priority)
            .AddColumn(new TableColumn(texts.Incidents).RightAligned())
            .AddColumn(new TableColumn(texts.Rounds).RightAligned());
        foreach (var column in shown)
            table.AddColumn(new TableColumn(column.Title).RightAligned());
        var all = new PriorityCount(texts.All, summary.Priorities.Sum(priority => priority.Incidents), [.. summary.Priorities.SelectMany(priority => priority.Rounds)]);
        foreach (var priority in summary.Priorities.Append(all))
        {
            table.AddRow(
            [
                new Text(Shown.OneLine(priority.Priority)), Number(priority.Incidents), Number(priority.Rounds.Count),
                .. shown.Select(column => Number(priority.Of(column.Status))),
            ]);
        }

        console.Write(table);
    }

    private static void ShowOddities(IAnsiConsole console, ReplaySummary summary, Texts texts)
    {
        if (summary.OutOfOrder.Count > 0)
            Line(console, texts.OutOfOrder, summary.OutOfOrder.Count);
        foreach (var odd in summary.OutOfOrder.Take(MostRowsOutOfOrder))
            Line(console, texts.OutOfOrderRow, Shown.OneLine(odd.Incident), odd.Row.Line, Shown.Minute(odd.Row.At), Shown.Minute(odd.Before.At));
        if (summary.BegunBeforeOpening > 0)
            Line(console, texts.BegunBeforeOpening, summary.BegunBeforeOpening);
        if (summary.OutOfOrder.Count + summary.BegunBeforeOpening > 0)
            console.WriteLine();
    }
}
