using CustomerServiceRules.Catalogue;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Approvals.Documents;

/// <summary>The clauses of a rulebook as pages cite them.</summary>
internal sealed class ClauseTexts(RulebookCatalogue catalogue)
{
    private readonly Dictionary<string, Clause> _clauses =
        catalogue.Documents.SelectMany(document => document.Clauses).DistinctBy(clause => clause.Id).ToDictionary(clause => clause.Id);

    /// <summary>The IDs, those of defaults marked.</summary>
    public string Ids(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => IsDefault(id) ? $"{id} (default)" : id));

    public IEnumerable<string> Paraphrases(IEnumerable<string> ids) => ids.Select(id => $"{id}: {_clauses[id].Text}");

    private bool IsDefault(string id) => _clauses[id].IsDefault;
}
