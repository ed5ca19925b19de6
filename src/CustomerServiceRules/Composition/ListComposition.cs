using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Composition;

/// <summary>Composes the lists: own entries, replaced or extended by other modules.</summary>
internal static class ListComposition
{
    public static IReadOnlyDictionary<DataList, IReadOnlyList<ICited>> Compose(
        IReadOnlyList<ModuleContent> contents, ClauseIndex clauses, ProblemList problems)
    {
        var lists = contents.SelectMany(content => content.Lists).Distinct().ToDictionary(list => list, list => list.OwnEntries);
        foreach (var change in contents.SelectMany(content => content.ListChanges).GroupBy(change => change.List))
        {
            if (!lists.ContainsKey(change.Key))
            {
                problems.Add(CompositionProblemKind.UnknownTarget, change.First().Module.Name, change.Key.Name, "changes a list that no module declares");
                continue;
            }

            var replacing = change.Where(one => one.Replaces).ToList();
            if (replacing.Count > 1)
                problems.Add(CompositionProblemKind.ContestedChange, replacing[0].Module.Name, change.Key.Name, $"is replaced by {string.Join(" and by ", replacing.Select(one => one.Module.Name))}, expected one replacement");

            var basis = replacing is [var only, ..] ? only.Entries : lists[change.Key];
            lists[change.Key] = [.. basis, .. change.Where(one => !one.Replaces).SelectMany(one => one.Entries)];
        }

        foreach (var (list, entries) in lists)
        {
            var module = contents.First(content => content.Lists.Contains(list)).Identity.Name;
            foreach (var entry in entries)
                clauses.Check(entry.Clauses, module, list.Name);
            foreach (var twice in entries.OfType<IExplainedFact>().GroupBy(entry => (entry.Kind, entry.Id)).Where(group => group.Count() > 1))
                problems.Add(CompositionProblemKind.DuplicateName, module, list.Name, $"has the entry {twice.Key.Id} {twice.Count()} times, expected it once; replace the list to change an entry");
        }

        return lists;
    }
}
