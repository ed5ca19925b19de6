using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Migration;

/// <summary>Writes records anew by a map: each event by the new names, then the event of the migration.</summary>
internal sealed class RecordMigration
{
    private readonly LifecycleFrame _frame;
    private readonly IReadOnlyList<Track> _tracks;
    private readonly IReadOnlyList<TrackMap> _maps;
    private readonly Dictionary<string, Role> _roles;

    public RecordMigration(LifecycleFrame frame, IReadOnlyList<Track> tracks, IReadOnlyList<TrackMap> maps, Dictionary<string, Role> roles) =>
        (_frame, _tracks, _maps, _roles) = (frame, tracks, maps, roles);

    public string RoleOf(string old) => _roles[old].Id;

    /// <summary>Why a case cannot be migrated; null where it can.</summary>
    public string? Obstacle(LifecycleRecord record)
    {
        var stuck = _maps.FirstOrDefault(map => map.New is not null && map.States[record.StateAt(map.Old.Index)] is null);
        return stuck is null ? null
            : $"Found {record.CaseId} in {record.StateAt(stuck.Old.Index)} of {stuck.Old.Id}, which has no successor; expected it to have left or the state to be mapped.";
    }

    public LifecycleRecord Apply(LifecycleRecord record, DateTimeOffset asOf)
    {
        string[] states = [.. _tracks.Select(track => track.Start.To)];
        foreach (var map in _maps)
        {
            if (map.New is { } track && map.States[map.Old.Start.To] is { } start)
                states[track.Index] = start;
        }

        LifecycleEvent? latest = null;
        foreach (var happened in record.History)
        {
            if (happened.Correction is { } correction)
            {
                latest = new CorrectingEvent(_tracks[0].ShapeOf(EventKind.Corrected, null, states[0], states[0]), happened.At, _roles[happened.Role!.Id], latest, correction);
                continue;
            }

            var map = _maps.Single(map => map.Old.Region == happened.Region);
            var (shape, index) = map.New is { } track ? (ShapeOf(happened, map, track, states[track.Index]), track.Index) : (Migrated(states[0]), 0);
            states[index] = shape.To;
            latest = new LifecycleEvent(shape, happened.At, happened.Role is { } role ? _roles[role.Id] : null, latest);
        }

        latest = new LifecycleEvent(Migrated(states[0]), asOf, null, latest);
        return new LifecycleRecord(_frame, record.CaseId, states.Length == 1 ? latest.Shape.ToAlone : states, latest);
    }

    private static EventShape ShapeOf(LifecycleEvent happened, TrackMap map, Track track, string state)
    {
        var to = map.States[happened.To];
        if (happened.Kind == EventKind.Started)
            return track.ShapeOf(EventKind.Started, null, null, to ?? state);

        var from = happened.From is null ? state : map.States[happened.From];
        var trigger = happened.Trigger is null ? null : map.Triggers[happened.Trigger];
        if (happened.Kind == EventKind.Migrated || trigger is null || from is null || to is null)
            return track.ShapeOf(EventKind.Migrated, null, state, to ?? state);

        // Two states that became one: nothing was left.
        var kind = happened.Kind == EventKind.Moved && from == to ? EventKind.Stayed : happened.Kind;
        return track.ShapeOf(kind, trigger, from, to);
    }

    private EventShape Migrated(string state) => _tracks[0].ShapeOf(EventKind.Migrated, null, state, state);
}
