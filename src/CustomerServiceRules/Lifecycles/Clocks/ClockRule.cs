using CustomerServiceRules.Lifecycles.Running;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Clocks;

/// <summary>A clock of a lifecycle or of one of its regions: reads the events of records. Immutable and thread-safe.</summary>
internal abstract class ClockRule(string? region, EventShape start, StateNames names, IReadOnlyList<(ClockCommands Command, ClockSignal Signal)> signals, IReadOnlyList<string> pausesIn)
    : ILifecyclePart
{
    public abstract string Id { get; }

    public abstract LocalizedText Sentence { get; }

    public abstract IReadOnlyList<string> Clauses { get; }

    /// <summary>What all events of a record have made of the clock.</summary>
    public ClockTrace Trace(LifecycleRecord record) => Follow(null, record);

    /// <summary>What the events of a record have made of the clock, where those of an earlier record of the same case are known.</summary>
    public ClockTrace Follow(ClockTrace? earlier, LifecycleRecord record)
    {
        var known = earlier is not null && earlier.Sequence <= record.Sequence;
        var trace = known ? earlier! : ClockTrace.Empty;
        var fresh = new LifecycleEvent[record.Sequence - trace.Sequence];
        for (var at = record.LatestEvent; at is not null && at.Sequence > trace.Sequence; at = at.Earlier)
            fresh[at.Sequence - trace.Sequence - 1] = at;

        foreach (var happened in fresh)
        {
            if (happened.Correction is not null || happened.At < trace.Latest)
                return InOrderOfInstants(record);
            trace = trace.After(CommandsOf(happened.Shape), HeldBy(happened.Shape), happened.At, happened.Sequence);
        }

        return trace;
    }

    /// <summary>
    /// Takes the events in the order of their instants. Where an event came late, what the record said when it came holds
    /// from the latest instant then known: the state of a case is that of its latest event, whenever that happened.
    /// </summary>
    private ClockTrace InOrderOfInstants(LifecycleRecord record)
    {
        var entries = new List<(DateTimeOffset At, EventShape? Happened, bool IsOpen, bool IsHeld)>();
        var (asTheyCame, latest) = (ClockFold.Empty, DateTimeOffset.MinValue);
        var corrected = record.History.Corrected();
        foreach (var happened in record.History)
        {
            var at = corrected.TryGetValue(happened.Sequence, out var instead) ? instead : happened.At;
            var isLate = happened.Correction is not null || at < latest;
            if (happened.Correction is null)
            {
                entries.Add((at, happened.Shape, false, false));
                asTheyCame = asTheyCame.After(CommandsOf(happened.Shape), HeldBy(happened.Shape) ?? asTheyCame.IsHeld, at);
                latest = at > latest ? at : latest;
            }

            if (isLate)
                entries.Add((latest, null, asTheyCame.IsOpen, asTheyCame.IsHeld));
        }

        // The sort is stable: what happened at one instant stays in the order in which it came.
        var fold = ClockFold.Empty;
        foreach (var entry in entries.OrderBy(entry => entry.At))
        {
            fold = entry.Happened is { } shape
                ? fold.After(CommandsOf(shape), HeldBy(shape) ?? fold.IsHeld, entry.At)
                : fold.Settled(entry.IsOpen, entry.IsHeld, entry.At);
        }

        return new ClockTrace(fold, latest, record.Sequence);
    }

    private ClockCommands CommandsOf(EventShape shape)
    {
        var commands = ClockCommands.None;
        foreach (var (command, signal) in signals)
        {
            if (Hears(signal, shape))
                commands |= command;
        }

        return commands;
    }

    private bool Hears(ClockSignal signal, EventShape shape) => signal.Kind switch
    {
        SignalKind.Beginning => shape.Kind == EventKind.Started,
        SignalKind.Trigger => shape.Region == region && shape.Trigger == signal.Name,
        _ => shape.Kind == EventKind.Started ? start.Entered.Contains(signal.Name) : shape.Region == region && shape.Entered.Contains(signal.Name),
    };

    /// <summary>Whether the state after an event holds the clock; null where the event is one of another region, or moved nothing.</summary>
    private bool? HeldBy(EventShape shape)
    {
        var state = shape.Kind == EventKind.Started ? start.To : shape.Region == region && shape.Kind != EventKind.Stayed ? shape.To : null;
        if (state is null)
            return null;

        foreach (var holding in pausesIn)
        {
            if (names.IsIn(state, holding))
                return true;
        }

        return false;
    }
}
