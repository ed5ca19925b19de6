using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Migration;
using CustomerServiceRules.Lifecycles.Paths;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Testing.Contracts;

/// <summary>A sample case in a state.</summary>
/// <param name="Record">Where it stands.</param>
/// <param name="Case">The sample.</param>
/// <param name="Sample">The number of the sample, from 1.</param>
/// <param name="IsWalked">Whether its history was made by triggers; else it was put there, and a guard may miss what would have happened.</param>
internal sealed record Standpoint<TCase>(LifecycleRecord Record, TCase Case, int Sample, bool IsWalked)
    where TCase : notnull
{
    public override string ToString() => FormattableString.Invariant($"sample {Sample}");
}

/// <summary>Brings sample cases into as many states as they reach, and puts them into the others.</summary>
internal sealed class Standpoints<TCase>(RunningLifecycle<TCase> lifecycle, Firing<TCase> firing, DateTimeOffset start)
    where TCase : notnull
{
    private const int Most = 200;

    public IEnumerable<Standpoint<TCase>> Of(TCase @case, int sample)
    {
        List<Standpoint<TCase>> walked = [new(Begin(sample), @case, sample, IsWalked: true)];
        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(walked[0].Record) };
        for (var next = 0; next < walked.Count && walked.Count < Most; next++)
        {
            foreach (var track in lifecycle.Tracks)
            {
                foreach (var attempt in firing.Attempts(track, walked[next]))
                {
                    if (firing.Fire(track, walked[next], attempt) is Accepted accepted && seen.Add(Key(accepted.Record)))
                        walked.Add(walked[next] with { Record = accepted.Record });
                }
            }
        }

        return [.. walked, .. lifecycle.Tracks.SelectMany(track => PutInto(track, walked))];
    }

    public LifecycleRecord Begin(int sample) => RecordOf(sample, new LifecycleEvent(lifecycle.Tracks[0].Start, start, null, null));

    /// <summary>Every state of a track in which no walked case stands, as after a migration.</summary>
    private IEnumerable<Standpoint<TCase>> PutInto(Track<TCase> track, List<Standpoint<TCase>> walked)
    {
        var description = firing.DescriptionOf(track);
        var states = LifecyclePaths.Of(description).Transitions.SelectMany(path => path.Path.Steps).Select(step => step.To).Distinct();
        foreach (var state in states.Where(state => walked.All(standpoint => standpoint.Record.StateAt(track.Index) != state)))
        {
            var began = new LifecycleEvent(lifecycle.Tracks[0].Start, start, null, null);
            var shape = track.ShapeOf(EventKind.Migrated, null, track.Start.To, state);
            yield return walked[0] with { Record = RecordOf(walked[0].Sample, new LifecycleEvent(shape, start, null, began), track.Index, state), IsWalked = false };
        }
    }

    private LifecycleRecord RecordOf(int sample, LifecycleEvent latest, int track = 0, string? state = null)
    {
        string[] states = [.. lifecycle.Tracks.Select(other => other.Index == track && state is not null ? state : other.Start.To)];
        return new LifecycleRecord(lifecycle.Setting.Frame, FormattableString.Invariant($"sample-{sample}"), states, latest);
    }

    private string Key(LifecycleRecord record) => string.Join('/', lifecycle.Tracks.Select(track => record.StateAt(track.Index)));
}
