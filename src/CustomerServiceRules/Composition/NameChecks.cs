using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Composition;

/// <summary>Checks that names are unique and carry the prefix of their module.</summary>
internal static class NameChecks
{
    public static void Check(IReadOnlyList<ModuleContent> contents, ProblemList problems)
    {
        Unique(contents.Select(content => (content.Identity.Name, content)), "module", problems);
        Unique(contents.Select(content => (content.Identity.Prefix, content)), "module prefix", problems);
        Unique(Named(content => content.Terms.Select(term => term.Id)), "term", problems);
        Unique(Named(content => content.Policies.Select(policy => policy.Name)), "policy", problems);
        Unique(Named(content => content.Parameters.Select(parameter => parameter.Name).Concat(content.Lists.Select(list => list.Name))), "parameter or list", problems);

        foreach (var content in contents)
        {
            var names = content.Terms.Select(term => term.Id)
                .Concat(content.Policies.Select(policy => policy.Name))
                .Concat(content.Parameters.Select(parameter => parameter.Name))
                .Concat(content.Lists.Select(list => list.Name));
            foreach (var name in names)
                Prefixed(content.Identity, name, problems);
        }

        IEnumerable<(string, ModuleContent)> Named(Func<ModuleContent, IEnumerable<string>> names) =>
            contents.SelectMany(content => names(content).Select(name => (name, content)));
    }

    public static void Prefixed(ModuleIdentity module, string name, ProblemList problems)
    {
        if (!name.StartsWith(module.Prefix + ".", StringComparison.Ordinal))
            problems.Add(CompositionProblemKind.MissingPrefix, module.Name, name, $"found a name without the module's prefix, expected one that starts with {module.Prefix}.");
    }

    public static void Unique(IEnumerable<(string Name, ModuleContent Module)> named, string what, ProblemList problems)
    {
        foreach (var group in named.GroupBy(entry => entry.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var modules = string.Join(" and ", group.Select(entry => entry.Module.Identity.Name).Distinct());
            problems.Add(CompositionProblemKind.DuplicateName, group.First().Module.Identity.Name, group.Key, $"found this {what} {group.Count()} times, in {modules}, expected it once");
        }
    }
}
