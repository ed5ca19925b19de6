using System.Globalization;
using RetailTiering.Input;
using Spectre.Console;

namespace RetailTiering.Display;

/// <summary>Shows a plan of visits: what it takes for granted, the managers, the days, and where holidays changed something.</summary>
internal static class PlanDisplay
{
    private const int MostManagersInColumns = 6;
    private const int ShownInFull = 60;
    private const int ShownOtherwise = 5;
    private const int MostOutletsNamed = 6;

    public static void Show(IAnsiConsole console, PlanView plan, Texts texts)
    {
        Title(console, string.Format(null, texts.PlanTitle, plan.Month));
        foreach (var note in plan.Notes)
            ResultDisplay.Line(console, "{0}", note);
        console.WriteLine();

        var counts = plan.Counts;
        ResultDisplay.Line(console, texts.PlanCount, counts.Owed, counts.Outlets, counts.Planned, counts.Excused);
        if (counts.Assigned > 0)
            ResultDisplay.Line(console, texts.PlanCoverage, counts.Covered, counts.Assigned, Percentage.Of(counts.Covered, counts.Assigned));
        else
            ResultDisplay.Line(console, texts.PlanNobody);
        ShowBusiest(console, plan, texts);
        console.WriteLine();

        ShowManagers(console, plan, texts);
        ShowDays(console, plan, texts);
        ShowExcused(console, plan.Excused, texts);
        ShowMoved(console, plan.Moved, texts);
        ExplanationTree.ShowClauses(console, texts.Cited, plan.Cited.Where(clause => !clause.IsDefault));
        ExplanationTree.ShowClauses(console, texts.DefaultsCited, plan.Cited.Where(clause => clause.IsDefault));
    }

    private static void ShowBusiest(IAnsiConsole console, PlanView plan, Texts texts)
    {
        if (plan.Counts.Planned == 0)
            return;

        var day = plan.Days.MaxBy(day => day.All)!;
        var manager = plan.Managers.MaxBy(manager => manager.BusiestDay?.Visits ?? 0)!;
        var (busiest, visits) = manager.BusiestDay!.Value;
        ResultDisplay.Line(
            console, texts.BusiestDay, Shown.Day(day.Day), texts.Weekday(day.Day.DayOfWeek), day.All, Shown.OneLine(manager.Name), Shown.Day(busiest), visits, manager.Capacity);
    }

    private static void ShowManagers(IAnsiConsole console, PlanView plan, Texts texts)
    {
        Title(console, texts.ByStaff);
        var table = new Table().Border(TableBorder.Simple).AddColumn(texts.Staff);
        foreach (var heading in new[] { texts.OutletsOfStaff, texts.VisitCount, texts.DayCount, texts.MostADay, texts.CapacityADay, texts.Coverage })
            table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        var most = plan.Managers.Count <= ShownInFull ? ShownInFull : ShownOtherwise;
        foreach (var manager in plan.Managers.Take(most))
        {
            table.AddRow(
                new Text(Shown.OneLine(manager.Name)),
                Number(manager.Outlets),
                Number(manager.Visits),
                Number(manager.Days),
                Number(manager.BusiestDay?.Visits ?? 0),
                Number(manager.Capacity),
                new Text(manager.Coverage is { } share ? $"{Percentage.Of(share)} %" : "-"));
        }

        console.Write(table);
        if (plan.Managers.Count > most)
            ResultDisplay.Line(console, texts.SomeManagersShown + "\n", most, plan.Managers.Count);
    }

    private static void ShowDays(IAnsiConsole console, PlanView plan, Texts texts)
    {
        Title(console, texts.ByDay);
        var isByStaff = plan.Managers.Count <= MostManagersInColumns;
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(texts.Day).NoWrap());
        foreach (var name in isByStaff ? plan.Managers.Select(manager => manager.Name) : [texts.MostOfOne])
            table.AddColumn(new TableColumn(Markup.Escape(Shown.OneLine(name))).RightAligned());
        table.AddColumn(new TableColumn(texts.All).RightAligned()).AddColumn(texts.Note);
        foreach (var day in plan.Days)
        {
            table.AddRow(
            [
                new Text($"{Shown.Day(day.Day)} {texts.Weekday(day.Day.DayOfWeek)}"),
                .. isByStaff ? day.Visits.Select(Number) : [Number(day.Visits.Max())],
                Number(day.All),
                new Text(day.Note),
            ]);
        }

        console.Write(table);
    }

    private static void ShowExcused(IAnsiConsole console, IReadOnlyList<ExcusedView> excused, Texts texts)
    {
        Title(console, texts.ExcusedTitle);
        if (excused.Count == 0)
        {
            ResultDisplay.Line(console, texts.NoneExcused + "\n");
            return;
        }

        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(new TableColumn(texts.Window).NoWrap())
            .AddColumn(new TableColumn(texts.WindowDays).NoWrap())
            .AddColumn(new TableColumn(texts.Outlets).RightAligned().NoWrap())
            .AddColumn(texts.ExcuseReason);
        foreach (var window in excused)
        {
            table.AddRow(
                new Text(window.Window),
                new Text(window.Days),
                Number(window.Outlets),
                new Paragraph(window.Reason).Append($"  [{string.Join(", ", window.Clauses)}]", new Style(Color.Grey)));
        }

        console.Write(table);
    }

    private static void ShowMoved(IAnsiConsole console, IReadOnlyList<MovedView> moved, Texts texts)
    {
        Title(console, texts.MovedTitle);
        if (moved.Count == 0)
        {
            ResultDisplay.Line(console, texts.NoneMoved + "\n");
            return;
        }

        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(new TableColumn(texts.MovedFrom).NoWrap()).AddColumn(new TableColumn(texts.MovedTo).NoWrap())
            .AddColumn(new TableColumn(texts.VisitCount).RightAligned().NoWrap()).AddColumn(texts.MovedVisits).AddColumn(texts.ExcuseReason);
        foreach (var move in moved)
        {
            var named = string.Join(", ", move.Outlets.Take(MostOutletsNamed).Select(Shown.OneLine));
            table.AddRow(
                new Text($"{Shown.Day(move.From)} {texts.Weekday(move.From.DayOfWeek)}"),
                new Text($"{Shown.Day(move.To)} {texts.Weekday(move.To.DayOfWeek)}"),
                Number(move.Outlets.Count),
                new Text(move.Outlets.Count <= MostOutletsNamed ? named : string.Format(CultureInfo.InvariantCulture, texts.AndMore, named, move.Outlets.Count - MostOutletsNamed)),
                new Text(move.Reason));
        }

        console.Write(table);
    }

    private static void Title(IAnsiConsole console, string text) => console.WriteLine(text, new Style(decoration: Decoration.Bold));

    private static Text Number(int number) => new(number.ToString("N0", CultureInfo.InvariantCulture));
}
