using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>When a buyer did what brings care: visited, subscribed, signed, moved in, or gave up. Immutable.</summary>
[Cites("CARE-0.2", "CARE-1.1", "CARE-1.2", "CARE-1.3", CareDocument.Counting, CareDocument.GivingUp)]
public sealed record CareEvents
{
    /// <summary>Records what has happened so far.</summary>
    /// <param name="firstVisitAt">The first registered visit to the sales hall (首次成功来访); null: none.</param>
    /// <param name="subscribedAt">When the subscription agreement (认购书) was signed; null: not yet.</param>
    /// <param name="signedAt">When the contract was signed (签约); null: not yet.</param>
    /// <param name="movedInAt">When the buyer moved in (入伙); null: not yet.</param>
    /// <param name="gaveUpAt">When the buyer gave up before moving in; null: has not.</param>
    /// <exception cref="ArgumentException">Nothing has happened, something came before what has to come earlier, or the buyer moved in without signing or after giving up.</exception>
    public CareEvents(
        DateTimeOffset? firstVisitAt = null,
        DateTimeOffset? subscribedAt = null,
        DateTimeOffset? signedAt = null,
        DateTimeOffset? movedInAt = null,
        DateTimeOffset? gaveUpAt = null)
    {
        if ((firstVisitAt ?? subscribedAt ?? signedAt) is not { } first)
            throw new ArgumentException("Found a buyer who has neither visited nor subscribed nor signed, expected one of the three.", nameof(firstVisitAt));
        if (movedInAt is not null && (signedAt is null || gaveUpAt is not null))
            throw new ArgumentException("Found a buyer who moved in without signing or after giving up, expected one who signed and did not give up.", nameof(movedInAt));
        var last = first;
        foreach (var (name, at) in new[] { (nameof(subscribedAt), subscribedAt), (nameof(signedAt), signedAt), (nameof(movedInAt), movedInAt), (nameof(gaveUpAt), gaveUpAt) })
        {
            if (at < last)
                throw new ArgumentException($"Found {at:O}, expected an instant that is not before {last:O}, when the step before it was taken.", name);
            last = at ?? last;
        }

        First = first;
        FirstVisitAt = firstVisitAt;
        SubscribedAt = subscribedAt;
        SignedAt = signedAt;
        MovedInAt = movedInAt;
        GaveUpAt = gaveUpAt;
    }

    /// <summary>The earliest of them.</summary>
    public DateTimeOffset First { get; }

    /// <summary>The first registered visit to the sales hall; null: none.</summary>
    public DateTimeOffset? FirstVisitAt { get; }

    /// <summary>When the subscription agreement was signed; null: not yet.</summary>
    public DateTimeOffset? SubscribedAt { get; }

    /// <summary>When the contract was signed; null: not yet.</summary>
    public DateTimeOffset? SignedAt { get; }

    /// <summary>When the buyer moved in; null: not yet.</summary>
    public DateTimeOffset? MovedInAt { get; }

    /// <summary>When the buyer gave up before moving in; null: has not.</summary>
    public DateTimeOffset? GaveUpAt { get; }

    /// <summary>In which phase of the journey the buyer is at an instant; what happens at the instant counts.</summary>
    /// <param name="instant">The instant.</param>
    public CarePhase PhaseAt(DateTimeOffset instant) => this switch
    {
        _ when GaveUpAt <= instant => CarePhase.GivenUp,
        _ when MovedInAt <= instant => CarePhase.AfterMoveIn,
        _ when SignedAt <= instant => CarePhase.InSale,
        _ => CarePhase.PreSale,
    };
}
