using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Deadlines;

/// <summary>What has to be done, over many cases.</summary>
public static class WorkLists
{
    /// <summary>The open clocks of many cases, streaming: case by case in the order given, within a case by the IDs of the clocks.</summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="cases">The cases; read as the result is enumerated, and none is kept.</param>
    /// <param name="asOf">The instant as of which is asked.</param>
    /// <param name="atRiskWithin">The working time, on each clock's own calendar, within which a clock that falls due is at risk, inclusive; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    /// <exception cref="ArgumentException">A record is one of another lifecycle or version; ends the stream.</exception>
    /// <exception cref="LifecycleFaultException">A limit cannot be found out; names the case and ends the stream.</exception>
    public static IEnumerable<WorkItem> WorkItems<TCase, TState, TTrigger>(
        this Lifecycle<TCase, TState, TTrigger> lifecycle, IEnumerable<OpenCase<TCase>> cases, DateTimeOffset asOf, TimeSpan atRiskWithin)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfLessThan(atRiskWithin, TimeSpan.Zero);
        return cases.SelectMany(open => lifecycle.Clocks(open.Record, open.Case, asOf)).Where(reading => reading.IsOpen).Select(reading => new WorkItem(reading, UrgencyOf(reading, atRiskWithin)));
    }

    /// <summary>The open clocks of many cases in the order in which they fall due (<see cref="WorkItem.InOrder"/>).</summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="cases">The cases; their order decides nothing.</param>
    /// <param name="asOf">The instant as of which is asked.</param>
    /// <param name="atRiskWithin">The working time, on each clock's own calendar, within which a clock that falls due is at risk, inclusive; not negative.</param>
    /// <param name="cancellationToken">Ends the search between two cases.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    /// <exception cref="ArgumentException">A record is one of another lifecycle or version.</exception>
    /// <exception cref="LifecycleFaultException">A limit cannot be found out; names the case.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static IReadOnlyList<WorkItem> WorkList<TCase, TState, TTrigger>(
        this Lifecycle<TCase, TState, TTrigger> lifecycle,
        IEnumerable<OpenCase<TCase>> cases,
        DateTimeOffset asOf,
        TimeSpan atRiskWithin,
        CancellationToken cancellationToken = default)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var items = new List<WorkItem>();
        foreach (var item in lifecycle.WorkItems(Cancellable(cases, cancellationToken), asOf, atRiskWithin))
            items.Add(item);
        items.Sort(WorkItem.InOrder);
        return items;
    }

    /// <summary>
    /// The clock that falls due next among many cases, at or after an instant: what a host's one timer waits for. Null where
    /// none does. Of several at one instant the first by <see cref="WorkItem.InOrder"/>.
    /// </summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="cases">The cases; each is read once and none is kept.</param>
    /// <param name="asOf">The instant; what fell due before it is overdue and not waited for.</param>
    /// <param name="cancellationToken">Ends the search between two cases.</param>
    /// <exception cref="ArgumentException">A record is one of another lifecycle or version.</exception>
    /// <exception cref="LifecycleFaultException">A limit cannot be found out; names the case.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static WorkItem? NextToFallDue<TCase, TState, TTrigger>(
        this Lifecycle<TCase, TState, TTrigger> lifecycle, IEnumerable<OpenCase<TCase>> cases, DateTimeOffset asOf, CancellationToken cancellationToken = default)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        lifecycle.WorkItems(Cancellable(cases, cancellationToken), asOf, TimeSpan.Zero).Where(item => item.Reading.DueAt >= asOf).Min(WorkItem.InOrder);

    private static Urgency UrgencyOf(ClockReading reading, TimeSpan atRiskWithin) =>
        reading.Status == ClockStatus.Overdue ? Urgency.Overdue
        : reading.Status == ClockStatus.Unknown ? Urgency.Unknown
        : reading.DueAt is null ? Urgency.Paused
        : reading.Left <= atRiskWithin ? Urgency.AtRisk : Urgency.InTime;

    private static IEnumerable<T> Cancellable<T>(IEnumerable<T> cases, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return cases.TakeWhile(_ =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return true;
        });
    }
}
