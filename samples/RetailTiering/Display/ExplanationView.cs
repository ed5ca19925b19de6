namespace RetailTiering.Display;

/// <summary>The decisions about one outlet with their reasons.</summary>
/// <param name="Title">Whose decisions, and the outcome.</param>
/// <param name="Parts">The facts used, the decisions and why not the next tier, in the order of reading.</param>
internal sealed record ExplanationView(string Title, IReadOnlyList<ReasonView> Parts)
{
    /// <summary>All clauses cited anywhere, each once.</summary>
    public IEnumerable<ClauseView> Cited => Parts.SelectMany(part => part.Cited).DistinctBy(clause => clause.Id);
}

/// <param name="Text">What holds, or what was decided.</param>
/// <param name="Clauses">The clauses that it rests on.</param>
/// <param name="Rule">The name of the rule that concluded it, or nothing.</param>
internal sealed record ReasonView(string Text, IReadOnlyList<ClauseView> Clauses, IReadOnlyList<ReasonView> Because, string? Rule = null)
{
    public IEnumerable<ClauseView> Cited => Clauses.Concat(Because.SelectMany(reason => reason.Cited));

    public static ReasonView Fact(string text) => new(text, [], []);
}

/// <param name="Place">Where it stands among all clauses.</param>
/// <param name="IsDefault">Whether the document leaves the point open and a default was applied.</param>
/// <param name="Text">What it says.</param>
internal sealed record ClauseView(string Id, int Place, bool IsDefault, string Text);
