using System.Globalization;
using Spectre.Console;

namespace RetailTiering.Display;

internal static class TierChart
{
    private const int WidestChart = 80;

    public static void Show(IAnsiConsole console, IReadOnlyList<TierView> tiers, Texts texts)
    {
        console.WriteLine(texts.Tiers, new Style(decoration: Decoration.Bold));
        var chart = new BarChart().Width(Math.Min(WidestChart, console.Profile.Width));
        foreach (var tier in tiers)
            chart.AddItem(Markup.Escape($"{tier.Code} {tier.Service}".PadRight(tiers.Max(other => other.Service.Length) + 2)), tier.Outlets, ColourOf(tier.Code));
        console.Write(chart);

        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(texts.Tier).AddColumn(texts.Service)
            .AddColumn(new TableColumn(texts.Outlets).RightAligned())
            .AddColumn(new TableColumn(texts.Entitlements).RightAligned())
            .AddColumn(texts.Visits);
        foreach (var tier in tiers)
        {
            table.AddRow(
                new Text(tier.Code),
                new Text(tier.Service),
                new Text(tier.Outlets.ToString("N0", CultureInfo.InvariantCulture)),
                new Text(tier.Entitlements.ToString(CultureInfo.InvariantCulture)),
                new Text(tier.Visits));
        }

        console.Write(table);
    }

    public static Color ColourOf(string tier) => tier switch
    {
        "A" => Color.Green,
        "B" => Color.Blue,
        _ => Color.Grey,
    };
}
