using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Clocks;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Deadlines;

/// <summary>
/// What the events of one case have made of its clocks, to be read without going through the events again. Immutable: a later
/// record gives another one, for which only the new events are read, unless one came late or corrects another.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
public sealed class CaseClocks<TCase>
    where TCase : notnull
{
    private readonly LifecycleSetting _setting;
    private readonly (ClockRule<TCase> Rule, ClockTrace Trace)[] _traces;

    internal CaseClocks(LifecycleSetting setting, LifecycleRecord record, (ClockRule<TCase> Rule, ClockTrace Trace)[] traces)
    {
        _setting = setting;
        _traces = traces;
        Record = record;
    }

    /// <summary>The record whose events have been read.</summary>
    public LifecycleRecord Record { get; }

    /// <summary>The clocks after further events of the same case.</summary>
    /// <param name="later">A record that came of <see cref="Record"/> by firing triggers, in one step or several.</param>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or case, or does not continue the history.</exception>
    public CaseClocks<TCase> After(LifecycleRecord later)
    {
        ArgumentNullException.ThrowIfNull(later);
        if (later.CaseId != Record.CaseId || (later.Frame != Record.Frame && !later.Frame.IsAs(Record.Frame)) || !Continues(later))
            throw new ArgumentException($"Found the record {later}, expected one that continues {Record}.", nameof(later));

        return new CaseClocks<TCase>(_setting, later, [.. _traces.Select(entry => (entry.Rule, entry.Rule.Follow(entry.Trace, later)))]);
    }

    /// <summary>What the clocks show: each round of each clock that has started and applies to the case, by the IDs of the clocks and then by rounds.</summary>
    /// <param name="case">What the host knows of the case.</param>
    /// <param name="asOf">The instant as of which is asked.</param>
    /// <exception cref="LifecycleFaultException">A limit cannot be found out: the declaration of a clock throws, or the host has named no such calendar.</exception>
    public IReadOnlyList<ClockReading> Read(TCase @case, DateTimeOffset asOf)
    {
        if (@case is null)
            throw new ArgumentNullException(nameof(@case));

        var readings = new List<ClockReading>();
        foreach (var (rule, trace) in _traces)
        {
            for (var i = 0; i < trace.Fold.Rounds.Length; i++)
            {
                if (ReadingOf(rule, trace.Fold.Rounds[i], i + 1, @case, asOf) is { } reading)
                    readings.Add(reading);
            }
        }

        return readings;
    }

    private ClockReading? ReadingOf(ClockRule<TCase> rule, ClockRound round, int number, TCase @case, DateTimeOffset asOf)
    {
        try
        {
            return rule.Count(round, _setting.Rulebook, @case) is { } count ? new ClockReading(rule, Record.Lifecycle, Record.CaseId, number, count, asOf) : null;
        }
        catch (Exception e)
        {
            throw new LifecycleFaultException(Record.Lifecycle, Record.CaseId, Record.State, rule.Id, rule, rule.Clauses, e);
        }
    }

    private bool Continues(LifecycleRecord later)
    {
        var at = later.LatestEvent;
        while (at.Sequence > Record.Sequence && at.Earlier is { } earlier)
            at = earlier;

        // Records share their events; one that was read back has events of its own.
        var known = Record.LatestEvent;
        while (!ReferenceEquals(at, known))
        {
            if (!IsSame(at, known))
                return false;
            if (at.Earlier is not { } before || known.Earlier is not { } knownBefore)
                return true;

            (at, known) = (before, knownBefore);
        }

        return true;
    }

    private static bool IsSame(LifecycleEvent one, LifecycleEvent other) =>
        one.Sequence == other.Sequence && one.At == other.At && one.Kind == other.Kind && one.Region == other.Region && one.Trigger == other.Trigger && one.To == other.To
        && one.Correction == other.Correction;
}
