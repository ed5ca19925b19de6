using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Migration;

/// <summary>
/// Takes the map by which records of an old version of a lifecycle become records of a new one: every old state, trigger and
/// region is mapped or dropped, and every old role that the new version does not know is mapped. Not thread-safe.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
/// <typeparam name="TOldState">The old states.</typeparam>
/// <typeparam name="TOldTrigger">The old triggers.</typeparam>
/// <typeparam name="TState">The new states.</typeparam>
/// <typeparam name="TTrigger">The new triggers.</typeparam>
public sealed class MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger>
    where TCase : notnull
    where TOldState : struct, Enum
    where TOldTrigger : struct, Enum
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly RunningLifecycle<TCase> _old;
    private readonly RunningLifecycle<TCase> _new;
    private readonly TrackMapBuilder _main;
    private readonly Dictionary<string, TrackMapBuilder> _regions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dropped = new(StringComparer.Ordinal);
    private readonly NameMap _roles;
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, Role> _newRoles;
    private bool _sameNames;

    internal MigrationBuilder(Lifecycle<TCase, TOldState, TOldTrigger> old, Lifecycle<TCase, TState, TTrigger> @new)
    {
        _old = RunningLifecycle<TCase>.Of(old);
        _new = RunningLifecycle<TCase>.Of(@new);
        _main = new TrackMapBuilder(_old.Tracks[0], _new.Tracks[0]);
        _newRoles = RolesOf(_new);
        _roles = new NameMap("role", [.. RolesOf(_old).Keys], [.. _newRoles.Keys]) { SameNames = true };
    }

    /// <summary>Says what an old state is called now; cases that stand in it, and their histories, are carried over.</summary>
    /// <param name="old">The old state; once each.</param>
    /// <param name="state">The new state; several old ones may become one.</param>
    public MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger> State(TOldState old, TState state)
    {
        _main.States.Add(old.ToString(), state.ToString());
        return this;
    }

    /// <summary>Says what an old trigger is called now.</summary>
    /// <param name="old">The old trigger; once each.</param>
    /// <param name="trigger">The new trigger; several old ones may become one.</param>
    public MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger> Trigger(TOldTrigger old, TTrigger trigger)
    {
        _main.Triggers.Add(old.ToString(), trigger.ToString());
        return this;
    }

    /// <summary>
    /// Says that an old state has no successor. A case that stands in it cannot be migrated; where a history passed it, the
    /// events stay as migrated ones, in the state before it.
    /// </summary>
    /// <param name="old">The old state.</param>
    public MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger> DropState(TOldState old)
    {
        _main.States.Add(old.ToString(), null);
        return this;
    }

    /// <summary>Says that an old trigger has no successor; its events stay in the history as migrated ones, without it.</summary>
    /// <param name="old">The old trigger.</param>
    public MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger> DropTrigger(TOldTrigger old)
    {
        _main.Triggers.Add(old.ToString(), null);
        return this;
    }

    /// <summary>Says what an old role is called now. Roles that the new version knows, too, need no word.</summary>
    /// <param name="old">The old role; once each.</param>
    /// <param name="role">The new role.</param>
    public MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger> Role(Role old, Role role)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(role);
        _roles.Add(old.Id, role.Id);
        return this;
    }

    /// <summary>Says what becomes of a side region.</summary>
    /// <typeparam name="TOldRegionState">The region's old states.</typeparam>
    /// <typeparam name="TOldRegionTrigger">The region's old triggers.</typeparam>
    /// <typeparam name="TRegionState">The region's new states.</typeparam>
    /// <typeparam name="TRegionTrigger">The region's new triggers.</typeparam>
    /// <param name="old">The region of the old version; once each.</param>
    /// <param name="region">The region of the new version.</param>
    /// <param name="map">Takes the states and triggers.</param>
    public MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger> Region<TOldRegionState, TOldRegionTrigger, TRegionState, TRegionTrigger>(
        LifecycleDefinition<TCase, TOldRegionState, TOldRegionTrigger> old,
        LifecycleDefinition<TCase, TRegionState, TRegionTrigger> region,
        Action<RegionMigrationBuilder<TOldRegionState, TOldRegionTrigger, TRegionState, TRegionTrigger>> map)
        where TOldRegionState : struct, Enum
        where TOldRegionTrigger : struct, Enum
        where TRegionState : struct, Enum
        where TRegionTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(map);
        if (Found(_old, old.Id, "old") is { } from && Found(_new, region.Id, "new") is { } to && IsFirst(old.Id))
        {
            _regions.Add(old.Id, new TrackMapBuilder(from, to));
            map(new RegionMigrationBuilder<TOldRegionState, TOldRegionTrigger, TRegionState, TRegionTrigger>(_regions[old.Id]));
        }

        return this;
    }

    /// <summary>Says that a side region has no successor, wherever a case stands in it; its events stay in the history as migrated ones.</summary>
    /// <param name="old">The region of the old version.</param>
    public MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger> DropRegion(LifecycleDefinition old)
    {
        ArgumentNullException.ThrowIfNull(old);
        if (Found(_old, old.Id, "old") is not null && IsFirst(old.Id))
            _dropped.Add(old.Id);
        return this;
    }

    /// <summary>
    /// Says that every state, trigger and region that is not named otherwise keeps its name. What has no namesake in the new
    /// version is missing as before.
    /// </summary>
    public MigrationBuilder<TCase, TOldState, TOldTrigger, TState, TTrigger> SameNames()
    {
        _sameNames = true;
        return this;
    }

    /// <summary>Finishes the map.</summary>
    /// <exception cref="LifecycleMigrationException">A state, trigger, role or region is neither mapped nor dropped, or mapped twice; all are listed.</exception>
    public LifecycleMigration<TCase> Build()
    {
        List<string> problems = [.. _problems];
        if (_old.Description.Id == _new.Description.Id && _old.Description.Version == _new.Description.Version)
            problems.Add($"{_old.Description.Id}: found version {_new.Description.Version} on both sides, expected another version");

        var maps = new List<TrackMap> { Finish(_main, problems) };
        foreach (var region in _old.Tracks.Skip(1))
        {
            var namesake = _new.Tracks.Skip(1).FirstOrDefault(track => track.Id == region.Id);
            if (_regions.TryGetValue(region.Id, out var declared))
                maps.Add(Finish(declared, problems));
            else if (_dropped.Contains(region.Id))
                maps.Add(new TrackMap(region, null, [], []));
            else if (_sameNames && namesake is not null)
                maps.Add(Finish(new TrackMapBuilder(region, namesake), problems));
            else
                problems.Add($"{_old.Description.Id}: the region {region.Id} is neither mapped nor dropped");
        }

        var roles = _roles.Finish(_old.Description.Id, problems);
        return problems.Count > 0
            ? throw new LifecycleMigrationException($"{_old.Name} to {_new.Name}", problems)
            : new LifecycleMigration<TCase>(_old, _new, maps, roles.ToDictionary(role => role.Key, role => _newRoles[role.Value!], StringComparer.Ordinal));
    }

    private static Dictionary<string, Role> RolesOf(RunningLifecycle<TCase> lifecycle) => lifecycle.Tracks
        .SelectMany(track => track.Triggers).SelectMany(trigger => trigger.Roles).Append(Lifecycles.Role.Clock)
        .DistinctBy(role => role.Id).ToDictionary(role => role.Id, StringComparer.Ordinal);

    private TrackMap Finish(TrackMapBuilder map, List<string> problems)
    {
        (map.States.SameNames, map.Triggers.SameNames) = (_sameNames, _sameNames);
        return map.Finish(problems);
    }

    private Track<TCase>? Found(RunningLifecycle<TCase> lifecycle, string region, string which)
    {
        var found = lifecycle.Tracks.Skip(1).FirstOrDefault(track => track.Id == region);
        if (found is null)
            _problems.Add($"{lifecycle.Description.Id}: found the {which} region {region}, expected one of {string.Join(", ", lifecycle.Tracks.Skip(1).Select(track => track.Id))}");
        return found;
    }

    private bool IsFirst(string region)
    {
        var first = !_regions.ContainsKey(region) && !_dropped.Contains(region);
        if (!first)
            _problems.Add($"{_old.Description.Id}: the region {region} is mapped twice, expected once");
        return first;
    }
}
