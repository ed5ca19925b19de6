using CustomerServiceRules.Lifecycles;
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

        // One region may stand beside several lifecycles; two definitions may not have one name.
        var definitions = models.SelectMany(entry => Definitions(entry.Model).Select(definition => (entry.Module, Definition: definition))).DistinctBy(entry => entry.Definition);
        foreach (var group in definitions.GroupBy(entry => entry.Definition.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add(CompositionProblemKind.DuplicateName, group.First().Module.Name, group.Key, $"found {group.Count()} lifecycles or regions of this name, expected one");

        var limits = contents.SelectMany(content => content.Parameters).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (module, model) in models)
        {
            new LifecycleChecks(module, model, limits, problems).Check();
            ClockChecks.Check(module, model, problems);
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

    private static IEnumerable<LifecycleDefinition> Definitions(LifecycleModel model) => model.Regions.Select(region => region.Definition).Prepend(model.Definition);
}
