using System.Globalization;
using CustomerServiceRules.Decisions;

namespace CustomerServiceRules.Testing.Reporting;

/// <summary>A decision with its reasons as a tree of lines.</summary>
internal static class DecisionText
{
    public static string Heading(Decision decision) =>
        string.Create(CultureInfo.InvariantCulture, $"{decision.Policy} for {decision.Subject} as of {decision.AsOf:yyyy-MM-ddTHH:mm:sszzz}");

    /// <summary>Outcome and values in one line.</summary>
    public static string Summary(Decision decision) => decision.Outcome switch
    {
        DecisionOutcome.Decided => $"the value {Value(decision.Values)}",
        DecisionOutcome.Conflict => $"a conflict: {string.Join("; ", decision.Conflicts.Select(Sides))}",
        _ => "undecided",
    };

    public static string Value(IReadOnlyList<string> texts) => texts is [var only] ? only : $"[{string.Join(", ", texts)}]";

    public static string Sides(Conflict conflict) => string.Join(" against ", conflict.Sides.Select(side => $"{side.Rule} ({side.Concludes})"));

    public static string Tree(Decision decision)
    {
        var lines = new List<string>();
        Section(lines, "Because", decision.Reasons, ReasonText.Add);
        Section(lines, "Overridden", decision.Overridden, ReasonText.Add);
        Section(lines, "Surpassed", decision.Surpassed, ReasonText.Add);
        Section(lines, "Why not", decision.Refusals, ReasonText.Add);
        return string.Join('\n', lines);
    }

    private static void Section<TItem>(List<string> lines, string title, IReadOnlyList<TItem> items, Action<List<string>, int, TItem> add)
    {
        if (items.Count == 0)
            return;

        lines.Add(title);
        foreach (var item in items)
            add(lines, 1, item);
    }
}
