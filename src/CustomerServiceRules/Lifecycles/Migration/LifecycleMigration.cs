namespace CustomerServiceRules.Lifecycles.Migration;

/// <summary>
/// Carries records of an old version of a lifecycle over to a new one, by a map that leaves nothing out. Immutable and
/// thread-safe.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
public sealed class LifecycleMigration<TCase>
    where TCase : notnull
{
    private readonly RunningLifecycle<TCase> _old;
    private readonly RunningLifecycle<TCase> _new;
    private readonly RecordMigration _records;
    private readonly IReadOnlyList<TrackMap> _maps;

    internal LifecycleMigration(RunningLifecycle<TCase> old, RunningLifecycle<TCase> @new, IReadOnlyList<TrackMap> maps, Dictionary<string, Role> roles)
    {
        (_old, _new, _maps) = (old, @new, maps);
        _records = new RecordMigration(@new.Setting.Frame, @new.Tracks, maps, roles);
    }

    /// <summary>
    /// The record of the new version. Its history is the old one by the new names, with one event more for the migration; so
    /// a host saves it with optimistic concurrency on the sequence, as after a trigger. Clocks run on: the migration enters no
    /// state.
    /// </summary>
    /// <param name="record">A record of the old version; unchanged.</param>
    /// <param name="asOf">The instant of the migration.</param>
    /// <exception cref="ArgumentException">The record is not one of the old version.</exception>
    /// <exception cref="InvalidOperationException">The case stands in a state that has no successor.</exception>
    public LifecycleRecord Apply(LifecycleRecord record, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        _old.Check(record);
        return _records.Obstacle(record) is { } obstacle ? throw new InvalidOperationException(obstacle) : _records.Apply(record, asOf);
    }

    /// <summary>
    /// Migrates nothing and says of which cases the migration would change something that a person notices: which triggers are
    /// permitted, by whom, or when something falls due; and which cases it cannot carry over. Streams: each case is looked at
    /// when the result is enumerated, and forgotten.
    /// </summary>
    /// <param name="cases">The cases with their records of the old version, of any number.</param>
    /// <param name="asOf">The instant of the migration.</param>
    /// <exception cref="ArgumentException">While enumerating: a record is not one of the old version.</exception>
    public IEnumerable<MigrationChange> DryRun(IEnumerable<OpenCase<TCase>> cases, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return cases.Select(one => Change(one.Record, one.Case, asOf)).OfType<MigrationChange>();
    }

    private MigrationChange? Change(LifecycleRecord record, TCase @case, DateTimeOffset asOf)
    {
        _old.Check(record);
        if (_records.Obstacle(record) is { } obstacle)
            return new MigrationChange(record, null, [], [], [], [], obstacle);

        try
        {
            var after = _records.Apply(record, asOf);
            List<PermittedTrigger> permittedBefore = [.. Permitted(_old, record, @case, asOf)], permittedAfter = [.. Permitted(_new, after, @case, asOf)];
            List<DueTrigger> dueBefore = [.. Dues(_old, record, @case, asOf)], dueAfter = [.. Dues(_new, after, @case, asOf)];
            var same = SameAfter(permittedBefore.Select(trigger => Mapped(trigger.Region, trigger.Trigger, trigger.Roles)), permittedAfter.Select(trigger => Key(trigger.Region, trigger.Trigger, trigger.Roles)))
                && SameAfter(dueBefore.Select(due => (Mapped(due.Region, due.Trigger, []), due.At)), dueAfter.Select(due => (Key(due.Region, due.Trigger, []), due.At)));
            return same ? null : new MigrationChange(record, after, permittedBefore, permittedAfter, dueBefore, dueAfter, null);
        }
        catch (LifecycleFaultException fault)
        {
            return new MigrationChange(record, null, [], [], [], [], fault.Message);
        }
    }

    private static IEnumerable<PermittedTrigger> Permitted(RunningLifecycle<TCase> lifecycle, LifecycleRecord record, TCase @case, DateTimeOffset asOf) =>
        lifecycle.Standings(record, @case, asOf).Where(standing => standing.IsPermitted)
            .Select(standing => new PermittedTrigger(standing.Region, standing.Trigger.Name, [.. standing.Trigger.Roles.Select(role => role.Id)]));

    private static IEnumerable<DueTrigger> Dues(RunningLifecycle<TCase> lifecycle, LifecycleRecord record, TCase @case, DateTimeOffset asOf) =>
        lifecycle.Dues(record, @case, asOf).Select(due => new DueTrigger(due.Region, due.Trigger, due.At)).OrderBy(due => due.At).ThenBy(due => due.Trigger, StringComparer.Ordinal);

    private static bool SameAfter<T>(IEnumerable<T> before, IEnumerable<T> after) => before.Order().SequenceEqual(after.Order());

    /// <summary>What a trigger of the old version is called in the new one; what has no successor is called like nothing there.</summary>
    private string Mapped(string? region, string trigger, IReadOnlyList<string> roles)
    {
        var map = _maps.Single(map => map.Old.Region == region);
        return map.New is { } track && map.Triggers[trigger] is { } name ? Key(track.Region, name, [.. roles.Select(_records.RoleOf)]) : $"dropped {region} {trigger}";
    }

    private static string Key(string? region, string trigger, IReadOnlyList<string> roles) => $"{region}/{trigger} {string.Join(' ', roles.Distinct().Order(StringComparer.Ordinal))}";
}
