using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What a call to the customer manager told. Immutable.</summary>
/// <param name="At">When the call was made.</param>
/// <param name="IsWithCustomer">Whether the manager was with the customer.</param>
[Cites("TOB-20")]
public sealed record SupervisionCall(DateTimeOffset At, bool IsWithCustomer);

/// <summary>A point of the track that the mobile marketing assistant keeps. Immutable.</summary>
/// <param name="At">When.</param>
/// <param name="IsAtCustomer">Whether the host finds it at the customer's place; how near that is, is the host's own.</param>
[Cites("TOB-20")]
public sealed record WatchedPoint(DateTimeOffset At, bool IsAtCustomer);

/// <summary>
/// What supervision saw of one visit: in the fixed time of the visit the customer manager was called, and the track looked at.
/// Whatever was seen outside that time tells nothing. Immutable.
/// </summary>
[Cites("TOB-20", TobaccoDocument.CallAndTrackLeftOpen)]
public sealed record VisitWatch
{
    /// <summary>Watches a visit.</summary>
    /// <param name="opens">From when the visit is on time, inclusive.</param>
    /// <param name="closes">From when it is no longer, exclusive; after <paramref name="opens"/>.</param>
    /// <exception cref="ArgumentException">The end is not after the beginning.</exception>
    public VisitWatch(DateTimeOffset opens, DateTimeOffset closes)
    {
        if (closes <= opens)
            throw new ArgumentException($"Found a visiting time from {opens:O} to {closes:O}, expected an end after its beginning.", nameof(closes));
        Opens = opens;
        Closes = closes;
    }

    /// <summary>From when the visit is on time, inclusive.</summary>
    public DateTimeOffset Opens { get; }

    /// <summary>From when it is no longer on time, exclusive.</summary>
    public DateTimeOffset Closes { get; }

    /// <summary>The call; null where nobody called.</summary>
    public SupervisionCall? Call { get; init; }

    /// <summary>The points of the track, in any order; empty where there is none.</summary>
    public IReadOnlyList<WatchedPoint> Track { get; init; } = [];

    /// <summary>By which of the two means it is known: the track where a point lies in the time, else the call; null where neither was used in it.</summary>
    public VisitCheckWay? Way => Track.Any(point => IsIn(point.At)) ? VisitCheckWay.Position
        : Call is { } call && IsIn(call.At) ? VisitCheckWay.Telephone : null;

    /// <summary>Whether the visit took place on time; null while neither means tells.</summary>
    public bool? IsOnTime => Way switch
    {
        VisitCheckWay.Position => Track.Any(point => IsIn(point.At) && point.IsAtCustomer),
        VisitCheckWay.Telephone => Call!.IsWithCustomer,
        _ => null,
    };

    /// <summary>
    /// What the watching comes to, for <see cref="TobaccoRetail.VisitFailing"/>: how many visits in a row, up to the last that
    /// anything is known of, were not on time.
    /// </summary>
    /// <param name="subject">The check, or the sanction matter that follows from it.</param>
    /// <param name="watched">The visits that one customer manager owed, in any order.</param>
    /// <exception cref="ArgumentException">No subject, or nothing is known of any visit.</exception>
    public static VisitCheck Check(SubjectId subject, params IEnumerable<VisitWatch> watched)
    {
        ArgumentNullException.ThrowIfNull(watched);
        VisitWatch[] known = [.. watched.Where(visit => visit.Way is not null).OrderByDescending(visit => visit.Opens)];
        return known is [var last, ..]
            ? new VisitCheck(subject, last.Way!.Value, known.TakeWhile(visit => visit.IsOnTime == false).Count())
            : throw new ArgumentException($"Found nothing that tells of a visit for {subject}, expected a call or a track point within the visiting time of one.", nameof(watched));
    }

    private bool IsIn(DateTimeOffset instant) => instant >= Opens && instant < Closes;
}
