namespace RetailTiering.Display;

/// <summary>The result as it is shown; all names are already in the language of the reader.</summary>
internal sealed record ResultView(
    string Period,
    string AsOf,
    string EffectiveFrom,
    IReadOnlyList<TierView> Tiers,
    IReadOnlyList<FormatView> Formats,
    ExplanationView Explained);

/// <param name="Code">A, B or C.</param>
/// <param name="Service">What its service is called.</param>
internal sealed record TierView(string Code, string Service, int Outlets, int Entitlements, string Visits);

/// <summary>The outlets of one business format, best rank first.</summary>
internal sealed record FormatView(string Code, string Name, IReadOnlyList<OutletView> Outlets);

/// <param name="Quantity">Net pieces.</param>
/// <param name="Cents">Net amount in hundredths.</param>
/// <param name="Note">What is special about it, such as a tie, or nothing.</param>
internal sealed record OutletView(
    string Id, string Name, long Quantity, long Cents, int? Rank, string Label, string Tier, string Note);

/// <summary>One decision with its reasons.</summary>
/// <param name="Title">Whose decision, and its outcome.</param>
/// <param name="Parts">The facts used, the decisions and why not the next tier, in the order of reading.</param>
internal sealed record ExplanationView(string Title, IReadOnlyList<ReasonView> Parts);

/// <param name="Text">What holds, or what was decided.</param>
/// <param name="Clauses">The clauses that it rests on.</param>
internal sealed record ReasonView(string Text, IReadOnlyList<string> Clauses, IReadOnlyList<ReasonView> Because)
{
    public static ReasonView Fact(string text) => new(text, [], []);
}
