namespace CustomerServiceRules.Scenarios.Tobacco;

internal static class Clauses
{
    private static readonly HashSet<string> Defaults =
    [
        .. Shops.Book.Rulebook.Catalogue.Documents.SelectMany(document => document.Clauses)
            .Where(clause => clause.IsDefault).Select(clause => clause.Id),
    ];

    /// <summary>Whether a clause is no clause of the document, but a default for a point that it leaves open.</summary>
    public static bool IsDefault(string clause) => Defaults.Contains(clause);
}
