using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Catalogue;

/// <summary>A rulebook described as data, for documents and tools. Everything is sorted by name. Immutable.</summary>
/// <param name="Modules">The modules.</param>
/// <param name="Documents">The source documents with their clauses.</param>
/// <param name="Policies">The policies with their rules.</param>
/// <param name="RemovedRules">The rules that a module switched off.</param>
/// <param name="Parameters">The parameters with the values in force in this rulebook.</param>
/// <param name="Lists">The lists with the entries in force in this rulebook.</param>
/// <param name="Coverage">For each clause, what carries it, or why nothing does.</param>
public sealed record RulebookCatalogue(
    IReadOnlyList<ModuleIdentity> Modules,
    IReadOnlyList<SourceDocument> Documents,
    IReadOnlyList<PolicyEntry> Policies,
    IReadOnlyList<RemovedRule> RemovedRules,
    IReadOnlyList<ParameterHistory> Parameters,
    IReadOnlyList<ListEntry> Lists,
    IReadOnlyList<ClauseCoverage> Coverage)
{
    /// <summary>The lifecycles, sorted by ID.</summary>
    public IReadOnlyList<LifecycleEntry> Lifecycles { get; init; } = [];
}
