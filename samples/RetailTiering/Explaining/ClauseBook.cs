using CustomerServiceRules;
using RetailTiering.Display;

namespace RetailTiering.Explaining;

/// <summary>Finds what a cited clause says, and whether it is one or a default for a point that the document leaves open.</summary>
internal sealed class ClauseBook(Rulebook rulebook)
{
    private readonly Dictionary<string, ClauseView> _clauses = rulebook.Catalogue.Documents
        .SelectMany(document => document.Clauses)
        .Select((clause, place) => new ClauseView(clause.Id, place, clause.IsDefault, clause.Text))
        .ToDictionary(clause => clause.Id, StringComparer.Ordinal);

    public IReadOnlyList<ClauseView> Of(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Select(id => _clauses[id])];
}
