using CustomerServiceRules.Decisions;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>Says what a trigger demands and does not find.</summary>
internal sealed class Demands<TCase>(Track<TCase> track, IEnumerable<Guard<TCase>> guards)
    where TCase : notnull
{
    private static readonly LocalizedText NothingDue = new("something has fallen due", "有事项到期");

    private readonly Dictionary<string, Guard<TCase>> _guards = guards.ToDictionary(guard => guard.Id, StringComparer.Ordinal);

    /// <summary>What is not met of a role: that it may act, and of the clock that something has fallen due.</summary>
    public IEnumerable<UnmetRequirement> OfRole(TriggerEntry trigger, LifecycleSetting setting, Step<TCase> step)
    {
        var role = step.Role!;
        if (!trigger.Permits(role))
            yield return WrongRole(trigger.Description, role);
        else if (role.Equals(Role.Clock) && NotDue(trigger.Description, setting, step) is { } notDue)
            yield return notDue;
    }

    /// <summary>The unmet guards, by what the engine calls them.</summary>
    public IEnumerable<UnmetRequirement> OfGuards(IEnumerable<string>? unmet, Step<TCase> step) =>
        unmet?.Where(_guards.ContainsKey).Select(id => OfGuard(_guards[id], step)) ?? [];

    private static UnmetRequirement OfGuard(Guard<TCase> guard, Step<TCase> step)
    {
        var run = step.Run;
        try
        {
            return new UnmetRequirement(RequirementKind.Guard, guard.Id, guard.Sentence, guard.Clauses, guard.Actual?.Invoke(step), guard.Required?.Invoke(step));
        }
        catch (Exception) when (run.Blame(guard))
        {
            throw;
        }
    }

    private static UnmetRequirement WrongRole(TriggerDescription trigger, Role role) => new(
        RequirementKind.Role,
        trigger.Name,
        new LocalizedText(
            $"{trigger.Label.English} is for {string.Join(" or ", trigger.Roles.Select(permitted => permitted.Name.English))}",
            $"{trigger.Label.Chinese}仅限{string.Join("或", trigger.Roles.Select(permitted => permitted.Name.Chinese))}"),
        trigger.Clauses,
        role.Id,
        string.Join(", ", trigger.Roles.Select(permitted => permitted.Id)));

    private UnmetRequirement? NotDue(TriggerDescription trigger, LifecycleSetting setting, Step<TCase> step)
    {
        DueInstant<TCase>? earliest = null;
        foreach (var due in track.DueInstants(setting, step.Record, step.Case, step.AsOf).Where(due => due.Rule.Trigger == trigger.Name))
        {
            if (earliest is not { } known || due.At < known.At)
                earliest = due;
        }

        if (earliest is not { } next)
            return new UnmetRequirement(RequirementKind.Deadline, trigger.Name, NothingDue, trigger.Clauses, null, null);

        return next.At <= step.AsOf
            ? null
            : new UnmetRequirement(
                RequirementKind.Deadline, next.Rule.Id, next.Rule.Sentence, next.Rule.Clauses, InvariantText.Of(step.AsOf), $"not before {InvariantText.Of(next.At)}");
    }
}
