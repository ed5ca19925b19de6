using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Reading;
using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Composition;

/// <summary>Checks prefixes and citations of everything that a lifecycle names.</summary>
internal static class LifecycleNames
{
    public static void Check(ModuleIdentity module, LifecycleModel model, ClauseIndex clauses, ProblemList problems)
    {
        var description = model.Description;
        foreach (var name in Names(model).Distinct(StringComparer.Ordinal))
            NameChecks.Prefixed(module, name, problems);
        foreach (var (name, cited) in Cited(description))
            clauses.Check([.. cited], module.Name, name);
        foreach (var twice in description.Deadlines.GroupBy(deadline => deadline.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add(CompositionProblemKind.DuplicateName, module.Name, twice.Key, $"found this deadline {twice.Count()} times in {description.Id}, expected it once");
        foreach (var region in model.Regions)
            Check(module, region, clauses, problems);
    }

    /// <summary>Everything in a lifecycle, its regions aside, that carries clauses, by the name that messages and the traceability matrix use.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Clauses)> Cited(LifecycleDescription description) =>
    [
        .. description.States.Select(state => ($"state {description.Id}/{state.Name}", state.Clauses)),
        .. description.Triggers.Select(trigger => ($"trigger {description.Id}/{trigger.Name}", trigger.Clauses)),
        .. description.Guards.Select(guard => ($"guard {guard.Id}", guard.Clauses)),
        .. description.Choices.Select(choice => ($"choice {choice.Id}", choice.Clauses)),
        .. description.Effects.Select(effect => ($"effect {effect.Id}", effect.Clauses)),
        .. description.Deadlines.Select(deadline => ($"deadline {deadline.Id}", deadline.Clauses)),
        .. description.Clocks.Select(clock => ($"clock {clock.Id}", clock.Clauses)),
    ];

    private static IEnumerable<string> Names(LifecycleModel model)
    {
        var description = model.Description;
        return
        [
            description.Id,
            .. description.Triggers.SelectMany(trigger => trigger.Roles).Where(role => !role.Equals(Role.Clock)).Select(role => role.Id),
            .. description.Guards.Select(guard => guard.Id),
            .. description.Effects.Select(effect => effect.Id),
            .. description.Deadlines.Select(deadline => deadline.Id),
            .. description.Choices.Select(choice => choice.Id),
            .. description.Clocks.Select(clock => clock.Id),
        ];
    }
}
