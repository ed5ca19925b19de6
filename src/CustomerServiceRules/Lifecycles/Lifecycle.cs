using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles.Clocks;
using CustomerServiceRules.Lifecycles.Running;
using CustomerServiceRules.Lifecycles.Storing;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// A lifecycle of a rulebook: a definition and the rulebook's parameters, and no case. A case lies in its
/// <see cref="LifecycleRecord"/>, which the host keeps. Immutable and thread-safe; one serves all cases and threads.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
public sealed class Lifecycle<TCase, TState, TTrigger>
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly Track<TCase, TState, TTrigger> _main;
    private readonly RecordReader _reader;

    internal Lifecycle(LifecycleDescription description, IReadOnlyList<Track> tracks, RulebookSetting rulebook)
    {
        Description = description;
        Tracks = [.. tracks.Cast<Track<TCase>>()];
        Setting = new LifecycleSetting(
            new LifecycleFrame(description.Id, description.Version, [.. tracks.Skip(1).Select(track => track.Id)], [.. tracks.Select(track => track.Names)]),
            rulebook,
            Tracks.SelectMany(track => track.Clocks).ToDictionary(clock => clock.Id, clock => (ClockRule)clock, StringComparer.Ordinal));
        _main = (Track<TCase, TState, TTrigger>)tracks[0];
        _reader = new RecordReader(Setting.Frame, Tracks);
    }

    /// <summary>The lifecycle described as data.</summary>
    public LifecycleDescription Description { get; }

    /// <summary>The lifecycle itself, then its regions.</summary>
    internal IReadOnlyList<Track<TCase>> Tracks { get; }

    internal LifecycleSetting Setting { get; }

    /// <summary>The first record of a case: in the initial state, with the beginning as its only event. Orders nothing.</summary>
    /// <param name="caseId">The host's ID of the case; not empty.</param>
    /// <param name="asOf">The instant at which the case begins; clocks of the initial state run from it.</param>
    /// <exception cref="ArgumentException">The ID is empty, or holds half a character, which no JSON can keep.</exception>
    public LifecycleRecord Start(string caseId, DateTimeOffset asOf)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caseId);
        WholeText.Check(caseId, nameof(caseId));
        string[] states = Tracks.Count == 1 ? _main.Start.ToAlone : [.. Tracks.Select(track => track.Start.To)];
        return new LifecycleRecord(Setting.Frame, caseId, states, new LifecycleEvent(_main.Start, asOf, role: null, earlier: null));
    }

    /// <summary>Fires a trigger of the lifecycle. The record stays as it is.</summary>
    /// <param name="record">Where the case stands.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="case">What the host knows of the case; guards and effects see it.</param>
    /// <param name="role">Who acts; <see cref="Role.Clock"/> for what has fallen due.</param>
    /// <param name="asOf">The instant for which the trigger is fired; it may lie before that of the latest event.</param>
    /// <returns>The new record with effects and clauses, or why not.</returns>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or version, or the trigger is none of the enum.</exception>
    /// <exception cref="LifecycleFaultException">A guard, a choice, an effect or a deadline is broken.</exception>
    public LifecycleOutcome Fire(LifecycleRecord record, TTrigger trigger, TCase @case, Role role, DateTimeOffset asOf)
    {
        Check(record, @case);
        ArgumentNullException.ThrowIfNull(role);
        return _main.Fire(Setting, record, trigger, @case, role, asOf);
    }

    /// <summary>Fires a trigger of a region, which the type of the trigger tells. The record stays as it is.</summary>
    /// <typeparam name="TRegionTrigger">The region's triggers.</typeparam>
    /// <param name="record">Where the case stands.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="case">What the host knows of the case; guards and effects see it.</param>
    /// <param name="role">Who acts; <see cref="Role.Clock"/> for what has fallen due.</param>
    /// <param name="asOf">The instant for which the trigger is fired; it may lie before that of the latest event.</param>
    /// <returns>The new record with effects and clauses, or why not.</returns>
    /// <exception cref="ArgumentException">
    /// The record is one of another lifecycle or version, or neither the lifecycle nor a region of it has such triggers.
    /// </exception>
    /// <exception cref="LifecycleFaultException">A guard, a choice, an effect or a deadline is broken.</exception>
    public LifecycleOutcome Fire<TRegionTrigger>(LifecycleRecord record, TRegionTrigger trigger, TCase @case, Role role, DateTimeOffset asOf)
        where TRegionTrigger : struct, Enum
    {
        Check(record, @case);
        ArgumentNullException.ThrowIfNull(role);
        foreach (var track in Tracks)
        {
            if (track is FiringTrack<TCase, TRegionTrigger> firing)
                return firing.Fire(Setting, record, trigger, @case, role, asOf);
        }

        throw new ArgumentException(
            $"Found a trigger of {typeof(TRegionTrigger).Name}, expected one of {string.Join(", ", Tracks.SelectMany(track => track.Triggers).Select(known => known.Name))}.", nameof(trigger));
    }

    /// <summary>The triggers that the states of a case know, of the lifecycle and of its regions, and what keeps each from being fired.</summary>
    /// <param name="record">Where the case stands.</param>
    /// <param name="case">What the host knows of the case.</param>
    /// <param name="role">Who would act; null: whoever may.</param>
    /// <param name="asOf">The instant for which they would be fired.</param>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or version.</exception>
    /// <exception cref="LifecycleFaultException">A guard or a deadline is broken.</exception>
    public IReadOnlyList<TriggerStanding> Permitted(LifecycleRecord record, TCase @case, Role? role, DateTimeOffset asOf)
    {
        Check(record, @case);
        return [.. Tracks.SelectMany(track => track.Standings(Setting, record, @case, role, asOf))];
    }

    /// <summary>The state of a case.</summary>
    /// <param name="record">Where the case stands.</param>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or version.</exception>
    public TState StateOf(LifecycleRecord record)
    {
        Check(record);
        return _main.StateOf(record);
    }

    /// <summary>Whether a case is in a state, of the lifecycle or of one of its regions, or in one of the state's substates.</summary>
    /// <typeparam name="TAnyState">The states of the lifecycle or of a region; they tell which is meant.</typeparam>
    /// <param name="record">Where the case stands.</param>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or version, or there are no such states.</exception>
    public bool IsIn<TAnyState>(LifecycleRecord record, TAnyState state)
        where TAnyState : struct, Enum
    {
        Check(record);
        return record.IsIn(state);
    }

    /// <summary>
    /// Corrects the instant of an earlier event, as an event of its own that moves nothing: what was fired stays fired, and
    /// clocks and deadlines go by the corrected instant. Of several corrections of one event the last holds.
    /// </summary>
    /// <param name="record">Where the case stands.</param>
    /// <param name="sequence">The sequence of the event to correct; 0 corrects the beginning.</param>
    /// <param name="at">The instant at which it happened after all.</param>
    /// <param name="reason">Why, in the words of whoever corrects; not empty.</param>
    /// <param name="role">Who corrects; one of the lifecycle's roles.</param>
    /// <param name="asOf">The instant at which it is corrected.</param>
    /// <returns>The new record, one event longer.</returns>
    /// <exception cref="ArgumentException">
    /// The record is one of another lifecycle or version, it has no such event or the event is a correction or a migration, the
    /// reason is empty, or the lifecycle does not know the role.
    /// </exception>
    public LifecycleRecord Correct(LifecycleRecord record, int sequence, DateTimeOffset at, string reason, Role role, DateTimeOffset asOf)
    {
        Check(record);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        WholeText.Check(reason, nameof(reason));
        ArgumentNullException.ThrowIfNull(role);
        if (!_reader.Roles.Contains(role))
            throw new ArgumentException($"Found the role {role.Id}, expected one of {string.Join(", ", _reader.Roles.Select(known => known.Id).Order(StringComparer.Ordinal))}.", nameof(role));
        if (record.History.NewestFirst.FirstOrDefault(happened => happened.Sequence == sequence) is not { IsCorrectable: true })
            throw new ArgumentException($"Found the event {sequence} of {record.CaseId}, expected one from 0 to {record.Sequence} that is no correction and no migration.", nameof(sequence));

        var shape = _main.ShapeOf(EventKind.Corrected, null, record.State, record.State);
        return record.Corrected(Setting.Frame, shape, asOf, role, new EventCorrection(sequence, at, reason));
    }

    /// <summary>
    /// Reads a record back from the JSON that <see cref="LifecycleRecord.ToJson"/> wrote. Former names of states and triggers
    /// are read as the present ones.
    /// </summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="FormatException">
    /// The text is no record, or one of another lifecycle or version; it names a state, trigger, role or region that is not
    /// known; or its history has gaps or does not lead to its states. The message says what was found and what is known.
    /// </exception>
    public LifecycleRecord Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return _reader.Read(json);
    }

    internal void Check(LifecycleRecord record, TCase @case)
    {
        Check(record);

        // ThrowIfNull would box a case that is a struct.
        if (@case is null)
            throw new ArgumentNullException(nameof(@case));
    }

    internal void Check(LifecycleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Frame != Setting.Frame && !record.Frame.IsAs(Setting.Frame))
            throw new ArgumentException($"Found a record of {record.Frame.Name}, expected one of {Setting.Frame.Name}.", nameof(record));
    }
}
