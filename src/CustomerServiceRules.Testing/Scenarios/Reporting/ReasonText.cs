using CustomerServiceRules.Decisions;

namespace CustomerServiceRules.Testing.Reporting;

/// <summary>Reasons and refusals as indented lines.</summary>
internal static class ReasonText
{
    public static void Add(List<string> lines, int depth, Reason reason)
    {
        Line(lines, depth, $"{reason.Rule} concludes {reason.Concludes}{Cited(reason.Clauses)}{Listed(", overridden by ", reason.OverriddenBy)}");
        foreach (var fact in reason.Facts)
        {
            var figures = string.Join(", ", fact.Figures.Select(figure => $"{figure.Name} = {figure.Value}"));
            Line(lines, depth + 1, $"{fact.Kind} {fact.Id}{(figures.Length > 0 ? $": {figures}" : "")}{Cited(fact.Clauses)}");
            foreach (var behind in fact.Reasons)
                Add(lines, depth + 2, behind);
        }

        foreach (var tested in reason.Tested)
            Line(lines, depth + 1, $"tested: {tested}");
    }

    public static void Add(List<string> lines, int depth, Refusal refusal)
    {
        Line(lines, depth, $"{refusal.Rule}{(refusal.Concludes is null ? "" : $" concluding {refusal.Concludes}")}{Cited(refusal.Clauses)}");
        foreach (var condition in refusal.Conditions)
        {
            Line(lines, depth + 1, Text(condition));
            foreach (var because in condition.Because)
                Add(lines, depth + 2, because);
        }
    }

    public static string Text(UnmetCondition condition)
    {
        var fact = condition.Fact is null ? "" : $" of {condition.Fact}";
        var distance = condition.Distance is null ? "" : $", distance {condition.Distance}";
        var needed = condition.Required is null ? condition.Relation : $"{condition.Relation} {condition.Required}";
        return $"{condition.Condition}{fact}: found {condition.Actual ?? "nothing"}, required {needed}{distance}{Cited(condition.Clauses)}";
    }

    private static string Cited(IReadOnlyList<string> clauses) => clauses.Count > 0 ? $" ({string.Join(", ", clauses)})" : "";

    private static string Listed(string before, IReadOnlyList<string> names) => names.Count > 0 ? before + string.Join(", ", names) : "";

    private static void Line(List<string> lines, int depth, string text) => lines.Add(new string(' ', depth * 2) + text);
}
