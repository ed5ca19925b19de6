using System.Globalization;
using CustomerServiceRules.Visits;
using RetailTiering.Deciding;
using RetailTiering.Input;
using RetailTiering.Planning;
using Spectre.Console;

namespace RetailTiering.Display;

/// <summary>Shows the visits that a plan has for one outlet, and why the first of them is owed.</summary>
internal static class OutletVisits
{
    public static void Show(IAnsiConsole console, TieredOutlet outlet, MonthPlan plan, Texts texts)
    {
        var planned = plan.Visits.Where(visit => visit.Outlet == outlet).ToDictionary(visit => visit.Obligation.Id, StringComparer.Ordinal);
        var owed = plan.Ledger.Results.Select(result => result.Obligation).Where(obligation => obligation.Customer == outlet.Standing.Subject).ToArray();
        console.WriteLine(Filled(texts.VisitsOf, Shown.OneLine(outlet.Row.Id), plan.Month), new Style(decoration: Decoration.Bold));
        foreach (var obligation in owed)
            console.Write(Indented(planned.TryGetValue(obligation.Id, out var visit) ? Planned(visit, texts) : Excused(obligation, plan, texts)));
        if (owed.Length == 0)
            console.Write(Indented(texts.NothingOwed));
        console.WriteLine();

        if ((planned.Count > 0 ? planned.Values.MinBy(visit => visit.Starts)!.Obligation : owed.FirstOrDefault()) is not { } first)
            return;
        console.WriteLine(texts.OneOwed, new Style(decoration: Decoration.Bold));

        // What lies deeper is the decision on the tier, which stands above with its reasons.
        foreach (var line in first.Explain(plan.Tiering.Rulebook.Terms).Lines.Where(line => line.Level <= 1))
        {
            var text = Shown.OneLine(line.Text.In(texts.Language)) + (line.Clauses.Count == 0 ? "" : $"  [{string.Join(", ", line.Clauses)}]");
            console.Write(Indented(text, line.Level));
        }

        console.WriteLine();
    }

    private static string Planned(TeamVisit visit, Texts texts) => Filled(
        texts.PlannedVisit,
        visit.Obligation.Window.Name,
        Shown.Day(visit.Day),
        texts.Weekday(visit.Day.DayOfWeek),
        visit.Starts.ToString("HH:mm", CultureInfo.InvariantCulture),
        Shown.OneLine(visit.Staff),
        visit.Moved is { } moved ? $"  {moved.Text.In(texts.Language)}" : "");

    private static string Excused(Obligation obligation, MonthPlan plan, Texts texts) => Filled(
        texts.ExcusedVisit, obligation.Window.Name, PlanViews.WhyExcused(plan, obligation, texts), string.Join(", ", obligation.Excusal!.Clauses));

    private static Padder Indented(string text, int level = 0) => new(new Text(text), new Padding(2 + (2 * level), 0, 0, 0));

    private static string Filled(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
