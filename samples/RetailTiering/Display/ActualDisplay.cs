using System.Globalization;
using RetailTiering.Comparing;
using RetailTiering.Input;
using Spectre.Console;

namespace RetailTiering.Display;

/// <summary>Shows how many outlets bought at the cadence of their tier.</summary>
internal static class ActualDisplay
{
    public static void Show(IAnsiConsole console, CadenceComparison comparison, Texts texts)
    {
        console.WriteLine(texts.ActualTitle, new Style(decoration: Decoration.Bold));
        var period = comparison.Period;
        ResultDisplay.Line(console, texts.ActualPeriod, period, Shown.Day(period.First), Shown.Day(period.Last), Shown.Day(comparison.RunDay));
        ResultDisplay.Line(console, texts.ActualDefinition, Shown.Day(comparison.Anchor));

        var table = new Table().Border(TableBorder.Simple).AddColumn(texts.Tier);
        foreach (var heading in new[] { texts.Outlets, texts.Windows, texts.KeptWindows, texts.KeptShare, texts.AtCadence, texts.AtCadenceShare })
            table.AddColumn(new TableColumn(heading).RightAligned());
        foreach (var tier in comparison.Outlets.GroupBy(outlet => outlet.Tier).OrderBy(tier => tier.Key))
            table.AddRow(RowOf(tier.Key.ToString(), [.. tier]));
        table.AddRow(RowOf(texts.AllTiers, comparison.Outlets));
        console.Write(table);

        var (kept, all) = (comparison.Outlets.Count(outlet => outlet.IsAtCadence), comparison.Outlets.Count);
        ResultDisplay.Line(console, texts.ActualResult, kept, all, Percentage.Of(kept, all));
        var without = comparison.Outlets.Count(outlet => outlet.Windows == 0);
        if (without > 0)
            ResultDisplay.Line(console, texts.WithoutWindow, without);
    }

    private static Text[] RowOf(string tier, IReadOnlyList<OutletOrders> outlets)
    {
        var (windows, kept, atCadence) = (outlets.Sum(outlet => outlet.Windows), outlets.Sum(outlet => outlet.Kept), outlets.Count(outlet => outlet.IsAtCadence));
        return
        [
            new Text(tier, new Style(TierChart.ColourOf(tier))),
            Number(outlets.Count), Number(windows), Number(kept), Share(kept, windows), Number(atCadence), Share(atCadence, outlets.Count),
        ];
    }

    private static Text Number(int number) => new(number.ToString("N0", CultureInfo.InvariantCulture));

    private static Text Share(int part, int all) => new(all == 0 ? "-" : $"{Percentage.Of(part, all)} %");
}
