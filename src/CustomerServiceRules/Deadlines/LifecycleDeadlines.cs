using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Deadlines;

/// <summary>
/// Asks lifecycles what falls due when. Everything is computed from the history, so that a host needs one timer for all
/// cases and stores no deadline.
/// </summary>
public static class LifecycleDeadlines
{
    /// <summary>What is due for one case, in its state and in those of its regions, in the order of instants and then of IDs.</summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="record">Where the case stands.</param>
    /// <param name="case">What the host knows of the case.</param>
    /// <param name="asOf">The instant as of which is asked; what falls due later is part of the answer.</param>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or version.</exception>
    /// <exception cref="LifecycleFaultException">A deadline is broken.</exception>
    public static IReadOnlyList<Due> Due<TCase, TState, TTrigger>(
        this Lifecycle<TCase, TState, TTrigger> lifecycle, LifecycleRecord record, TCase @case, DateTimeOffset asOf)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        lifecycle.Check(record, @case);
        return
        [
            .. lifecycle.Tracks
                .SelectMany(track => track.DueInstants(lifecycle.Setting, record, @case, asOf).Select(due => DueOf(track, record, due)))
                .OrderBy(due => due.At)
                .ThenBy(due => due.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What is due for many cases, streaming: case by case in the order given, within a case as for one.</summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="cases">The cases; read as the result is enumerated.</param>
    /// <param name="asOf">The instant as of which is asked.</param>
    /// <exception cref="ArgumentException">A record is one of another lifecycle or version; ends the stream.</exception>
    /// <exception cref="LifecycleFaultException">A deadline is broken; names the case and ends the stream.</exception>
    public static IEnumerable<Due> DueAll<TCase, TState, TTrigger>(
        this Lifecycle<TCase, TState, TTrigger> lifecycle, IEnumerable<OpenCase<TCase>> cases, DateTimeOffset asOf)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(cases);
        return cases.SelectMany(open => lifecycle.Due(open.Record, open.Case, asOf));
    }

    /// <summary>
    /// What falls due first among many cases, streaming; null where nothing does. Of several at one instant the one with the
    /// lowest ID, then the first case.
    /// </summary>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="cases">The cases; each is read once and none is kept.</param>
    /// <param name="asOf">The instant as of which is asked; what has fallen due already is part of the answer.</param>
    /// <param name="cancellationToken">Ends the search between two cases.</param>
    /// <exception cref="ArgumentException">A record is one of another lifecycle or version.</exception>
    /// <exception cref="LifecycleFaultException">A deadline is broken; names the case.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static Due? NextDue<TCase, TState, TTrigger>(
        this Lifecycle<TCase, TState, TTrigger> lifecycle, IEnumerable<OpenCase<TCase>> cases, DateTimeOffset asOf, CancellationToken cancellationToken = default)
        where TCase : notnull
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(cases);
        Due? next = null;
        foreach (var open in cases)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lifecycle.Check(open.Record, open.Case);
            foreach (var track in lifecycle.Tracks)
            {
                foreach (var due in track.DueInstants(lifecycle.Setting, open.Record, open.Case, asOf))
                {
                    if (next is null || due.At < next.At || (due.At == next.At && string.CompareOrdinal(due.Rule.Id, next.Id) < 0))
                        next = DueOf(track, open.Record, due);
                }
            }
        }

        return next;
    }

    private static Due DueOf<TCase>(Track<TCase> track, LifecycleRecord record, DueInstant<TCase> due)
        where TCase : notnull =>
        new(track.Id, record.CaseId, due.Rule.Id, record.StateAt(track.Index), due.Rule.Trigger, due.At, due.Rule.Sentence, due.Rule.Clauses);
}
