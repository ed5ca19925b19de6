using RetailTiering.Input;
using Spectre.Console;

namespace RetailTiering.Display;

/// <summary>Shows decisions as a tree of reasons, and below it what the clauses say that they rest on.</summary>
internal static class ExplanationTree
{
    public static void Show(IAnsiConsole console, ExplanationView explanation, Texts texts)
    {
        var tree = new Tree(new Text(Shown.OneLine(explanation.Title), new Style(decoration: Decoration.Bold)));
        foreach (var part in explanation.Parts)
            Add(tree, part, texts);
        console.Write(tree);
        console.WriteLine();

        ILookup<bool, ClauseView> cited = explanation.Cited.OrderBy(clause => clause.Place).ToLookup(clause => clause.IsDefault);
        ShowClauses(console, texts.Cited, cited[false]);
        ShowClauses(console, texts.DefaultsCited, cited[true]);
    }

    private static void Add(IHasTreeNodes parent, ReasonView reason, Texts texts)
    {
        var node = parent.AddNode(TextOf(reason, texts));
        foreach (var because in reason.Because)
            Add(node, because, texts);
    }

    private static Paragraph TextOf(ReasonView reason, Texts texts)
    {
        var paragraph = new Paragraph(Shown.OneLine(reason.Text));
        var clauses = string.Join(", ", reason.Clauses.Select(clause => LabelOf(clause, texts)));
        var rule = reason.Rule is { } name ? $"{texts.Rule} {name}" : "";
        var grounds = string.Join(": ", new[] { rule, clauses }.Where(part => part.Length > 0));
        return grounds.Length == 0 ? paragraph : paragraph.Append($"  [{grounds}]", new Style(Color.Grey));
    }

    private static string LabelOf(ClauseView clause, Texts texts) =>
        clause.IsDefault ? string.Format(null, texts.Default, clause.Id) : clause.Id;

    public static void ShowClauses(IAnsiConsole console, string title, IEnumerable<ClauseView> clauses)
    {
        ClauseView[] shown = [.. clauses];
        if (shown.Length == 0)
            return;

        console.WriteLine(title, new Style(decoration: Decoration.Bold));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn();
        foreach (var clause in shown)
            grid.AddRow(new Text(clause.Id), new Text(clause.Text));
        console.Write(grid);
        console.WriteLine();
    }
}
