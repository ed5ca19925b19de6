using CustomerServiceRules.Lifecycles.Reading;
using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Composition;

/// <summary>Checks the clocks of a lifecycle together with those of its regions, whose IDs share one room.</summary>
internal static class ClockChecks
{
    public static void Check(ModuleIdentity module, LifecycleModel model, ProblemList problems)
    {
        var tracks = model.Regions.Prepend(model).Select(track => track.Description).ToList();
        var clocks = tracks.SelectMany(track => track.Clocks).Select(clock => clock.Id).ToList();
        foreach (var twice in clocks.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add(CompositionProblemKind.DuplicateName, module.Name, twice.Key, $"found this clock {twice.Count()} times in {model.Definition.Id}, expected it once");
        foreach (var effect in tracks.SelectMany(track => track.Effects).Where(effect => effect.Clock is { } clock && !clocks.Contains(clock)))
            problems.Add(CompositionProblemKind.InvalidClock, module.Name, effect.Id, $"has to be done by the clock {effect.Clock}, expected one of {(clocks.Count == 0 ? "none" : string.Join(", ", clocks))}");
    }
}
