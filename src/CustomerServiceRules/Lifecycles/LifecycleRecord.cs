using CustomerServiceRules.Lifecycles.Running;
using CustomerServiceRules.Lifecycles.Storing;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// Where a case stands: what the host saves, with optimistic concurrency on <see cref="Sequence"/>. Firing a trigger leaves
/// a record as it is and gives a new one. Immutable and thread-safe.
/// </summary>
public sealed class LifecycleRecord
{
    private readonly string[] _states;

    /// <param name="frame">The definition's part.</param>
    /// <param name="caseId">The host's ID of the case.</param>
    /// <param name="states">The names of the states: of the lifecycle, then of its regions in their order.</param>
    /// <param name="latest">The latest event.</param>
    internal LifecycleRecord(LifecycleFrame frame, string caseId, string[] states, LifecycleEvent latest)
    {
        Frame = frame;
        CaseId = caseId;
        _states = states;
        LatestEvent = latest;
    }

    /// <summary>The host's ID of the case.</summary>
    public string CaseId { get; }

    /// <summary>The ID of the lifecycle.</summary>
    public string Lifecycle => Frame.Id;

    /// <summary>The version of the lifecycle's definition.</summary>
    public int Version => Frame.Version;

    /// <summary>The name of the state.</summary>
    public string State => _states[0];

    /// <summary>
    /// How many events there have been since the beginning: 0 at first, raised by 1 with every accepted trigger. A host saves
    /// a new record only where the stored one still has the sequence before.
    /// </summary>
    public int Sequence => LatestEvent.Sequence;

    /// <summary>What has happened, oldest first.</summary>
    public LifecycleHistory History => new(LatestEvent);

    /// <summary>The names of the states of the regions, in the order of the regions' IDs; empty without regions.</summary>
    public IReadOnlyList<RegionState> Regions => [.. Frame.Regions.Select((region, i) => new RegionState(region, _states[i + 1]))];

    internal LifecycleFrame Frame { get; }

    internal LifecycleEvent LatestEvent { get; }

    /// <summary>
    /// The record as JSON, one line, the same bytes for equal records. Reading it back by the lifecycle and writing it again
    /// gives the same bytes.
    /// </summary>
    public string ToJson() => RecordWriter.Write(this);

    /// <summary>When an event of the record happened: the instant given when its trigger was fired, or that of the last correction.</summary>
    /// <param name="happened">The event.</param>
    public DateTimeOffset InstantOf(LifecycleEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        for (var at = LatestEvent; at is not null && at.Sequence > happened.Sequence; at = at.Earlier)
        {
            if (at.Correction is { } correction && correction.Sequence == happened.Sequence)
                return correction.At;
        }

        return happened.At;
    }

    /// <summary>Case, lifecycle, state and sequence in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{CaseId} {Lifecycle}/{Version} {State} #{Sequence}");

    internal string StateAt(int track) => _states[track];

    internal bool IsIn<TState>(TState state)
        where TState : struct, Enum => Frame.StatesOf<TState>(out var track).IsIn(_states[track], state);

    /// <summary>The record after an event that corrects an earlier one.</summary>
    internal LifecycleRecord Corrected(LifecycleFrame frame, EventShape shape, DateTimeOffset at, Role role, EventCorrection correction) =>
        new(frame, CaseId, _states, new CorrectingEvent(shape, at, role, LatestEvent, correction));

    /// <summary>The record after one more event, which shares all but one state with this one.</summary>
    internal LifecycleRecord After(LifecycleFrame frame, EventShape shape, int track, DateTimeOffset at, Role? role)
    {
        var states = _states;
        if (!ReferenceEquals(states[track], shape.To))
        {
            if (states.Length == 1)
            {
                states = shape.ToAlone;
            }
            else
            {
                states = [.. states];
                states[track] = shape.To;
            }
        }

        return new LifecycleRecord(frame, CaseId, states, new LifecycleEvent(shape, at, role, LatestEvent));
    }
}

/// <summary>Where a region of a case stands.</summary>
/// <param name="Region">The ID of the region.</param>
/// <param name="State">The name of its state.</param>
public readonly record struct RegionState(string Region, string State);
