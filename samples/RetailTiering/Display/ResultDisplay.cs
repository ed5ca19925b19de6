using System.Globalization;
using RetailTiering.Input;
using Spectre.Console;

namespace RetailTiering.Display;

/// <summary>Shows the whole result: the tiers as bars, the outlets as tables, one decision as a tree.</summary>
internal static class ResultDisplay
{
    public static void Show(IAnsiConsole console, ResultView result, Texts texts)
    {
        console.WriteLine(texts.Title, new Style(decoration: Decoration.Bold));
        Line(console, texts.PeriodOf, result.Period, Shown.Day(result.Period.First), Shown.Day(result.Period.Last), result.RunDay, result.EffectiveFrom);
        Line(console, texts.Assumed);
        console.WriteLine();

        TierChart.Show(console, result.Tiers, texts);
        OutletTables.Show(console, result.Formats, texts);

        console.WriteLine(texts.OneExplained, new Style(decoration: Decoration.Bold));
        ExplanationTree.Show(console, result.Explained, texts);
    }

    public static void Line(IAnsiConsole console, string text, params object[] values) =>
        console.WriteLine(string.Format(CultureInfo.InvariantCulture, text, values));
}
