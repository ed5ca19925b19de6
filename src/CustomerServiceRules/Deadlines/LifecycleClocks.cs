using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Deadlines;

/// <summary>
/// Asks lifecycles what the clocks of cases show. Everything is computed from the events; nothing is counted and kept.
/// </summary>
public static class LifecycleClocks
{
    /// <summary>What the events of a case have made of its clocks, to be read or followed.</summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="record">Where the case stands.</param>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or version.</exception>
    public static CaseClocks<TCase> ClocksOf<TCase, TState, TTrigger>(this Lifecycle<TCase, TState, TTrigger> lifecycle, LifecycleRecord record)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        lifecycle.Check(record);
        return new CaseClocks<TCase>(
            lifecycle.Setting,
            record,
            [.. lifecycle.Tracks.SelectMany(track => track.Clocks).OrderBy(clock => clock.Id, StringComparer.Ordinal).Select(clock => (clock, clock.Trace(record)))]);
    }

    /// <summary>What the clocks of a case show: each round of each clock that has started and applies to the case, by the IDs of the clocks and then by rounds.</summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="record">Where the case stands.</param>
    /// <param name="case">What the host knows of the case.</param>
    /// <param name="asOf">The instant as of which is asked.</param>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or version.</exception>
    /// <exception cref="LifecycleFaultException">A limit cannot be found out: the declaration of a clock throws, or the host has named no such calendar.</exception>
    public static IReadOnlyList<ClockReading> Clocks<TCase, TState, TTrigger>(
        this Lifecycle<TCase, TState, TTrigger> lifecycle, LifecycleRecord record, TCase @case, DateTimeOffset asOf)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum => lifecycle.ClocksOf(record).Read(@case, asOf);

    /// <summary>The orders of an accepted trigger, each with the instant by which it has to be carried out where its clock says so.</summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="accepted">What came of firing.</param>
    /// <param name="case">What the host knows of the case.</param>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or version.</exception>
    /// <exception cref="LifecycleFaultException">A limit cannot be found out.</exception>
    public static IReadOnlyList<DatedOrder> Orders<TCase, TState, TTrigger>(this Lifecycle<TCase, TState, TTrigger> lifecycle, Accepted accepted, TCase @case)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(accepted);
        if (accepted.Effects.All(order => order.Effect.Clock is null))
            return [.. accepted.Effects.Select(order => new DatedOrder(order, null))];

        var readings = lifecycle.Clocks(accepted.Record, @case, accepted.Event.At);
        return [.. accepted.Effects.Select(order => new DatedOrder(order, readings.LastOrDefault(reading => reading.Clock == order.Effect.Clock)))];
    }
}

/// <summary>An order to the host with the clock by which it has to be carried out. Immutable.</summary>
/// <param name="Order">The order, with sentence and clauses.</param>
/// <param name="Reading">The latest round of the effect's clock; null where the effect names none, or it does not run for the case.</param>
public sealed record DatedOrder(EffectOrder Order, ClockReading? Reading)
{
    /// <summary>The instant by which it has to be carried out, inclusive; null where nothing says so.</summary>
    public DateTimeOffset? DueAt => Reading?.DueAt;

    /// <summary>The clauses that the order and its limit rest on, each once.</summary>
    public IReadOnlyList<string> Clauses => [.. Order.Clauses.Concat(Reading?.Clauses ?? []).Distinct(StringComparer.Ordinal)];
}
