using CustomerServiceRules.Catalogue;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Policies.Analysis;
using CustomerServiceRules.Policies.Running;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Composition;

/// <summary>Describes a composition as data.</summary>
internal static class CatalogueBuilder
{
    public static RulebookCatalogue Build(
        IReadOnlyList<ModuleContent> contents,
        IReadOnlyList<PolicyNetwork> networks,
        ComposedRules rules,
        IReadOnlyList<ParameterHistory> histories,
        IReadOnlyDictionary<DataList, IReadOnlyList<ICited>> lists,
        IReadOnlyList<ComposedLifecycle> lifecycles)
    {
        var carriers = Carriers(contents, rules, histories, lists).Concat(Carriers(lifecycles))
            .SelectMany(carrier => carrier.Clauses.Select(clause => (clause, carrier.Name)))
            .ToLookup(entry => entry.clause, entry => entry.Name, StringComparer.Ordinal);
        var reasons = contents.SelectMany(content => content.NotCarried).ToLookup(entry => entry.Clause, entry => entry.Reason, StringComparer.Ordinal);
        IReadOnlyList<SourceDocument> documents = [.. contents.SelectMany(content => content.Documents).OrderBy(document => document.Id, StringComparer.Ordinal)];

        return new RulebookCatalogue(
            [.. contents.Select(content => content.Identity)],
            documents,
            [.. networks.Select(Entry)],
            [.. rules.Removed.Select(removed => new RemovedRule(Entry(removed.Rule.Rule), removed.Removal.Module.Name, removed.Removal.Clauses)).OrderBy(removed => removed.Rule.Name, StringComparer.Ordinal)],
            histories,
            [.. lists.Select(list => new ListEntry(list.Key, list.Value)).OrderBy(list => list.List.Name, StringComparer.Ordinal)],
            [.. documents.SelectMany(document => document.Clauses.Select(clause => Coverage(document, clause)))])
        {
            Lifecycles = [.. lifecycles.Select(lifecycle => new LifecycleEntry(lifecycle.Module.Name, lifecycle.Model.Definition, lifecycle.Model.Description))],
        };

        ClauseCoverage Coverage(SourceDocument document, Clause clause)
        {
            IReadOnlyList<string> carriedBy = [.. carriers[clause.Id].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            return new ClauseCoverage(document.Id, clause, carriedBy, reasons[clause.Id].FirstOrDefault());
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Clauses)> Carriers(IEnumerable<ComposedLifecycle> lifecycles) => lifecycles
        .SelectMany(lifecycle => lifecycle.Model.Regions.Prepend(lifecycle.Model))
        .SelectMany(model => LifecycleNames.Cited(model.Description));

    private static PolicyEntry Entry(PolicyNetwork network) => new(
        network.Policy, [.. network.Rules.Select(Entry)], [.. network.NotShareable.Select(entry => new OwnSessionReason(entry.Rule, entry.Why))])
    {
        NeedSession = [.. network.NeedSession.Select(entry => new SessionReason(entry.Rule, entry.Why)).OrderBy(reason => reason.Rule, StringComparer.Ordinal)],
    };

    private static RuleEntry Entry(PolicyRule rule) => new(rule.Name, rule.Module, rule.Clauses, rule.Overrides, rule.Text);

    private static IEnumerable<(string Name, IReadOnlyList<string> Clauses)> Carriers(
        IReadOnlyList<ModuleContent> contents,
        ComposedRules rules,
        IReadOnlyList<ParameterHistory> histories,
        IReadOnlyDictionary<DataList, IReadOnlyList<ICited>> lists) =>
    [
        .. rules.InForce.Select(rule => ($"rule {rule.Rule.Name}", rule.Rule.Clauses)),
        .. histories.SelectMany(history => history.Values.Select(value => ($"parameter {history.Parameter.Name}", value.Clauses))),
        .. lists.SelectMany(list => list.Value.Select(entry => ($"list {list.Key.Name}", entry.Clauses))),
        .. contents.SelectMany(content => content.Policies).Select(policy => ($"order of {policy.Name}", policy.OrderClauses)),
        .. contents.SelectMany(content => content.Carriers).Select(type => ($"type {ExpressionPrinter.Name(type)}", CarrierChecks.ClausesOf(type))),
    ];
}
