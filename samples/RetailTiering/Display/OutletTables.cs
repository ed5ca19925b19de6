using System.Globalization;
using RetailTiering.Input;
using Spectre.Console;

namespace RetailTiering.Display;

/// <summary>One table a format; all outlets of a small population, the best ranked of a large one.</summary>
internal static class OutletTables
{
    private const int ShownInFull = 60;
    private const int ShownOtherwise = 5;

    public static void Show(IAnsiConsole console, IReadOnlyList<FormatView> formats, Texts texts)
    {
        var most = formats.Sum(format => format.Outlets.Count) <= ShownInFull ? ShownInFull : ShownOtherwise;
        foreach (var format in formats)
        {
            ResultDisplay.Line(console, texts.FormatTitle, format.Code, format.Name, format.Outlets.Count);
            console.Write(TableOf(format.Outlets.Take(most), texts));
            if (format.Outlets.Count > most)
                ResultDisplay.Line(console, texts.SomeShown + "\n", most, format.Outlets.Count);
        }
    }

    private static Table TableOf(IEnumerable<OutletView> outlets, Texts texts)
    {
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(new TableColumn(texts.Rank).RightAligned())
            .AddColumn(new TableColumn(texts.Outlet).NoWrap())
            .AddColumn(texts.Name)
            .AddColumn(new TableColumn(texts.Pieces).RightAligned().NoWrap())
            .AddColumn(new TableColumn(texts.Amount).RightAligned().NoWrap())
            .AddColumn(new TableColumn(texts.Label).NoWrap())
            .AddColumn(texts.Tier)
            .AddColumn(texts.Note);
        foreach (var outlet in outlets)
        {
            table.AddRow(
                new Text(outlet.Rank?.ToString(CultureInfo.InvariantCulture) ?? "-"),
                new Text(Shown.OneLine(outlet.Id)),
                new Text(Shown.OneLine(outlet.Name)),
                new Text(outlet.Quantity.ToString("N0", CultureInfo.InvariantCulture)),
                new Text((outlet.Cents * 0.01m).ToString("N2", CultureInfo.InvariantCulture)),
                new Text(outlet.Label),
                new Text(outlet.Tier, new Style(TierChart.ColourOf(outlet.Tier))),
                new Text(outlet.Note));
        }

        return table;
    }
}
