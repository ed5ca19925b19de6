using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Migration;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Testing.Contracts;

/// <summary>Who fires what when.</summary>
internal sealed record Attempt(string Trigger, Role Role, DateTimeOffset AsOf);

/// <summary>Fires triggers by name and notes what breaks.</summary>
internal sealed class Firing<TCase>(RunningLifecycle<TCase> lifecycle, BreachList breaches)
    where TCase : notnull
{
    public int Count { get; private set; }

    public LifecycleDescription DescriptionOf(Track track) =>
        track.Region is null ? lifecycle.Description : lifecycle.Description.Regions.Single(region => region.Id == track.Region);

    /// <summary>
    /// Every trigger by each of its roles, an hour after the latest event; by the clock when it falls due, where it does.
    /// </summary>
    public IEnumerable<Attempt> Attempts(Track<TCase> track, Standpoint<TCase> standpoint)
    {
        var latest = standpoint.Record.LatestEvent.At;
        foreach (var trigger in track.Triggers)
        {
            foreach (var role in trigger.Roles.Where(role => !role.Equals(Role.Clock)))
                yield return new Attempt(trigger.Name, role, latest.AddHours(1));
            if (trigger.Roles.Contains(Role.Clock) && DueAt(track, standpoint, trigger.Name, latest) is { } due)
                yield return new Attempt(trigger.Name, Role.Clock, due > latest ? due : latest);
        }
    }

    /// <summary>What comes of firing; null where a part breaks.</summary>
    public LifecycleOutcome? Fire(Track<TCase> track, Standpoint<TCase> standpoint, Attempt attempt) => Fire(track, standpoint, attempt, note: false);

    /// <summary>What comes of firing; null where a part breaks, which is noted where the case walked to where it is.</summary>
    public LifecycleOutcome? FireAndNote(Track<TCase> track, Standpoint<TCase> standpoint, Attempt attempt) => Fire(track, standpoint, attempt, note: true);

    /// <summary>Whether guards hold, all of them; no where one breaks.</summary>
    public bool Hold(Track<TCase> track, Standpoint<TCase> standpoint, Attempt attempt, IReadOnlyList<string> guards)
    {
        var run = StepRun<TCase>.Take(standpoint.Record, standpoint.Case, attempt.Role, attempt.AsOf, lifecycle.Setting.Rulebook);
        try
        {
            var step = new Step<TCase>(run);
            return track.Guards.Where(guard => guards.Contains(guard.Id)).All(guard => guard.Holds(step));
        }
        catch (Exception)
        {
            return false;
        }
        finally
        {
            run.Return();
        }
    }

    private LifecycleOutcome? Fire(Track<TCase> track, Standpoint<TCase> standpoint, Attempt attempt, bool note)
    {
        Count++;
        try
        {
            return track.Fire(lifecycle.Setting, standpoint.Record, attempt.Trigger, standpoint.Case, attempt.Role, attempt.AsOf);
        }
        catch (LifecycleFaultException fault)
        {
            if (note)
                Note(fault, standpoint);
            return null;
        }
    }

    private void Note(LifecycleFaultException fault, Standpoint<TCase> standpoint)
    {
        if (standpoint.IsWalked)
            breaches.Add("fault", $"{fault.Lifecycle}/{fault.State}/{fault.Trigger}", $"breaks for {standpoint}{(fault.Part is null ? "" : $" at {fault.Part}")}: {fault.InnerException!.Message}");
    }

    private DateTimeOffset? DueAt(Track<TCase> track, Standpoint<TCase> standpoint, string trigger, DateTimeOffset asOf)
    {
        try
        {
            var due = track.DueInstants(lifecycle.Setting, standpoint.Record, standpoint.Case, asOf).Where(due => due.Rule.Trigger == trigger).Select(due => due.At).ToList();
            return due.Count == 0 ? null : due.Min();
        }
        catch (LifecycleFaultException fault)
        {
            Note(fault, standpoint);
            return null;
        }
    }
}
