using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Storing;

/// <summary>Follows a stored history from event to event and checks that it leads to the stored states.</summary>
internal sealed class Replay(LifecycleFrame frame, IReadOnlyList<Track> tracks, Dictionary<string, Role> roles, string caseId)
{
    private readonly string?[] _begins = new string?[tracks.Count];
    private readonly string?[] _states = new string?[tracks.Count];

    // A later version may have begun elsewhere.
    private bool _wasMigrated;
    private LifecycleEvent? _latest;

    /// <exception cref="FormatException">The event does not follow the one before, or names something unknown.</exception>
    public void Add(int sequence, DateTimeOffset at, string? kindName, string? region, string? triggerName, string? roleId, string? fromName, string toName, EventCorrection? correction)
    {
        if (sequence != (_latest is null ? 0 : _latest.Sequence + 1))
            throw Refusal($"the event {sequence} after {(_latest is null ? "the beginning" : _latest.Sequence)}, expected {(_latest is null ? 0 : _latest.Sequence + 1)}");

        var track = tracks.FirstOrDefault(candidate => candidate.Region == region) ?? throw Unknown("region", region!, sequence, frame.Regions);
        var kind = KindOf(kindName, sequence);
        var trigger = triggerName is null ? null
            : track.PresentTrigger(triggerName) ?? throw Unknown("trigger", triggerName, sequence, track.Triggers.Select(known => known.Name));
        var role = roleId is null ? null
            : roles.GetValueOrDefault(roleId) ?? throw Unknown("role", roleId, sequence, roles.Keys.Order(StringComparer.Ordinal));
        var from = fromName is null ? null : StateOf(track, fromName, sequence);
        var to = StateOf(track, toName, sequence);

        var byTrigger = kind is not (EventKind.Started or EventKind.Migrated or EventKind.Corrected);
        var isBeginning = region is null && from is null && role is null;
        if (kind == EventKind.Started != (sequence == 0) || (kind == EventKind.Started && !isBeginning) || byTrigger != (trigger is not null) || (byTrigger && (from is null || role is null)))
            throw Refusal($"the event {sequence} of kind {kindName ?? "moved"} with trigger {triggerName ?? "none"}, role {roleId ?? "none"}, from {fromName ?? "none"}; expected the beginning as event 0 and trigger, role and state before with each further one");
        if (kind == EventKind.Corrected != correction is not null || (correction is not null && (region is not null || role is null || from is null || !IsCorrectable(correction.Sequence))))
            throw Refusal($"the event {sequence} of kind {kindName ?? "moved"} that corrects {(correction is null ? "nothing" : correction.Sequence)}, expected a role, the state before and the sequence of an earlier event with each correction, and with nothing else");
        if (kind is EventKind.Stayed or EventKind.Corrected && from != to)
            throw Refusal($"the event {sequence}, which stays, from {from} to {to}");
        if (kind is not (EventKind.Started or EventKind.Migrated) && _states[track.Index] is { } before && before != from)
            throw Refusal($"the event {sequence} from {from}, expected it from {before}, where the one before leads");

        _begins[track.Index] ??= from ?? to;
        _wasMigrated |= kind == EventKind.Migrated;
        _states[track.Index] = to;
        var shape = track.ShapeOf(kind, trigger, from, to);
        _latest = correction is null ? new LifecycleEvent(shape, at, role, _latest) : new CorrectingEvent(shape, at, role, _latest, correction);
    }

    /// <exception cref="FormatException">The history does not lead here.</exception>
    public LifecycleRecord End(int sequence, string state, Dictionary<string, string> regions)
    {
        if (_latest is null)
            throw Refusal("no event, expected at least the beginning");
        if (sequence != _latest.Sequence)
            throw Refusal($"the sequence {sequence}, expected {_latest.Sequence}, that of the latest event");
        if (!_wasMigrated && tracks.FirstOrDefault(track => _begins[track.Index] is { } begin && begin != track.Start.To) is { } elsewhere)
            throw Refusal($"the beginning of {elsewhere.Id} in {_begins[elsewhere.Index]}, expected it in {elsewhere.Start.To}");
        if (regions.Keys.FirstOrDefault(region => !frame.Regions.Contains(region)) is { } foreign)
            throw Refusal($"the region {foreign}, expected {Known(frame.Regions)}");

        string[] states = [.. tracks.Select(track => EndOf(track, track.Index == 0 ? state : regions.GetValueOrDefault(track.Id)))];
        return new LifecycleRecord(frame, caseId, states.Length == 1 ? _latest.Shape.ToAlone : states, _latest);
    }

    private bool IsCorrectable(int sequence)
    {
        for (var at = _latest; at is not null; at = at.Earlier)
        {
            if (at.Sequence == sequence)
                return at.IsCorrectable;
        }

        return false;
    }

    private string EndOf(Track track, string? stored)
    {
        if (stored is null)
            throw Refusal($"no state of the region {track.Id}, expected one of {Known(track.Names.All)}");

        var present = track.Names.Present(stored) ?? throw Refusal($"the state {stored}, expected one of {Known(track.Names.All)}");
        var expected = _states[track.Index] ?? (_wasMigrated ? present : track.Start.To);
        return present == expected ? present : throw Refusal($"the state {stored} of {track.Id}, expected {expected}, where the history leads");
    }

    private string StateOf(Track track, string stored, int sequence) =>
        track.Names.Present(stored) ?? throw Unknown("state", stored, sequence, track.Names.All);

    private EventKind KindOf(string? name, int sequence)
    {
        foreach (var kind in Enum.GetValues<EventKind>())
        {
            if (RecordWriter.NameOf(kind) == name)
                return kind;
        }

        throw Unknown("kind", name!, sequence, Enum.GetValues<EventKind>().Select(RecordWriter.NameOf).OfType<string>());
    }

    private FormatException Unknown(string what, string found, int sequence, IEnumerable<string> known) =>
        Refusal($"the {what} {found} in event {sequence}, expected one of {Known(known)}");

    private FormatException Refusal(string found) => new($"Found in the record of {frame.Id} for case {caseId}: {found}.");

    private static string Known(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : "none";
}
