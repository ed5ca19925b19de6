using ComplaintDesk.Day;
using Spectre.Console;

namespace ComplaintDesk.Display;

/// <summary>Shows what was counted at an organisation, and its rates beside the floors of its document.</summary>
internal static class StatisticsDisplay
{
    public static void Show(IAnsiConsole console, OrganisationDay organisation, Texts texts)
    {
        ReplayDisplay.Title(console, texts.StatisticsTitle);
        foreach (var line in Lines(organisation, texts))
            console.Write(new Padder(new Text(line), new Padding(2, 0, 0, 0)));
    }

    private static IEnumerable<string> Lines(OrganisationDay organisation, Texts texts)
    {
        var statistics = organisation.Statistics;
        yield return Texts.Filled(texts.Counted, statistics.Count);
        if (statistics.Count == 0)
            yield break;

        yield return Texts.Filled(texts.ByCategory, List(statistics.ByCategoryAndDepartment.Select(entry => $"{entry.Category} / {entry.Department} {entry.Count}"), texts));
        yield return Texts.Filled(texts.DeadlinesKept, List(statistics.Deadlines.Select(rate => $"{organisation.ClockNames[rate.Clock]} {rate.Kept}"), texts));
        if (statistics.CalledBack.Count > 0)
            yield return Texts.Filled(texts.Rates, statistics.CalledBack, statistics.Satisfied);
        foreach (var (name, floor) in organisation.Floors.Where(floor => floor.Floor.IsMet is not null))
        {
            yield return Texts.Filled(
                floor.IsMet == true ? texts.FloorMet : texts.FloorMissed, name, floor.Rate, floor.Required, string.Join(", ", floor.Clauses), floor.Missing);
        }

        if (statistics.Causes.Count > 0)
            yield return Texts.Filled(texts.Causes, List(statistics.Causes.Select(cause => $"{cause.Name} {cause.Count}"), texts));
    }

    private static string List(IEnumerable<string> texts, Texts language) => string.Join(language.Comma, texts);
}
