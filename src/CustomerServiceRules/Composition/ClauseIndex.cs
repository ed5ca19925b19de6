using CustomerServiceRules.Modules;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Composition;

/// <summary>All clauses that can be cited.</summary>
internal sealed class ClauseIndex
{
    private readonly Dictionary<string, Clause> _clauses = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;

    private ClauseIndex(ProblemList problems) => _problems = problems;

    public static ClauseIndex Of(IEnumerable<ModuleContent> contents, ProblemList problems)
    {
        var index = new ClauseIndex(problems);
        foreach (var content in contents)
        {
            foreach (var clause in content.Documents.SelectMany(document => document.Clauses))
            {
                if (!index._clauses.TryAdd(clause.Id, clause) && index._clauses[clause.Id] != clause)
                    problems.Add(CompositionProblemKind.DuplicateName, content.Identity.Name, clause.Id, "the clause stands in two documents with different words, expected one text for one ID");
            }
        }

        return index;
    }

    /// <summary>Reports a missing citation, and citations that no document knows.</summary>
    public void Check(IReadOnlyCollection<string> cited, string module, string name)
    {
        if (cited.Count == 0)
            _problems.Add(CompositionProblemKind.Uncited, module, name, "found no citation, expected at least one clause");
        foreach (var clause in cited.Where(clause => !_clauses.ContainsKey(clause)))
            _problems.Add(CompositionProblemKind.UnknownClause, module, name, $"cites {clause}, which no document of the rulebook has");
    }
}
