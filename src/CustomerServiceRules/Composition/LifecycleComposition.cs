using CustomerServiceRules.Lifecycles.Reading;
using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Composition;

/// <summary>Reads the lifecycles of all modules and checks them.</summary>
internal static class LifecycleComposition
{
    public static IReadOnlyList<(ModuleIdentity Module, LifecycleModel Model)> Read(
        IReadOnlyList<ModuleContent> contents, ClauseIndex clauses, ProblemList problems)
    {
        var models = contents
            .SelectMany(content => content.Lifecycles.Distinct().Select(definition => (Module: content.Identity, Model: definition.Read())))
            .OrderBy(entry => entry.Model.Definition.Id, StringComparer.Ordinal)
            .ToList();

        foreach (var group in models.SelectMany(entry => Ids(entry.Model).Select(id => (id, entry.Module))).GroupBy(entry => entry.id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add(CompositionProblemKind.DuplicateName, group.First().Module.Name, group.Key, $"found this lifecycle or region {group.Count()} times, expected it once");

        foreach (var (module, model) in models)
        {
            new LifecycleChecks(module, model, problems).Check();
            LifecycleNames.Check(module, model, clauses, problems);
        }

        return models;
    }

    /// <summary>Makes what runs of what has been checked.</summary>
    public static IReadOnlyList<ComposedLifecycle> Compile(IReadOnlyList<(ModuleIdentity Module, LifecycleModel Model)> models, ProblemList problems) =>
        [.. models.Select(entry => Compile(entry.Module, entry.Model, problems)).OfType<ComposedLifecycle>()];

    private static ComposedLifecycle? Compile(ModuleIdentity module, LifecycleModel model, ProblemList problems)
    {
        try
        {
            return new(module, model, [model.ToTrack(0, null), .. model.Regions.Select((region, i) => region.ToTrack(i + 1, region.Definition.Id))]);
        }
        catch (Exception e)
        {
            problems.Add(CompositionProblemKind.UnsupportedConfiguration, module.Name, model.Definition.Id, $"cannot be shared by cases: {e.Message}");
            return null;
        }
    }

    private static IEnumerable<string> Ids(LifecycleModel model) => model.Regions.Select(region => region.Definition.Id).Prepend(model.Definition.Id);
}
