using RetailTiering.Input;
using Spectre.Console;

namespace RetailTiering.Display;

/// <summary>Shows a decision as a tree of reasons, each with the clauses it rests on.</summary>
internal static class ExplanationTree
{
    public static void Show(IAnsiConsole console, ExplanationView explanation, Texts texts)
    {
        var tree = new Tree(new Text(Shown.OneLine(explanation.Title), new Style(decoration: Decoration.Bold)));
        foreach (var part in explanation.Parts)
            Add(tree, part);
        console.Write(tree);
        ResultDisplay.Line(console, texts.Assumed);
    }

    private static void Add(IHasTreeNodes parent, ReasonView reason)
    {
        var clauses = reason.Clauses.Count == 0 ? "" : $"  [{string.Join(", ", reason.Clauses)}]";
        var node = parent.AddNode(new Text(Shown.OneLine(reason.Text) + clauses));
        foreach (var because in reason.Because)
            Add(node, because);
    }
}
