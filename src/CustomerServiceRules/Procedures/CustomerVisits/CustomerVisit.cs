using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>
/// What a host knows of one visit, as far as the steps look at it: the case of <see cref="CustomerVisits.Visit"/>. Immutable;
/// the host makes a changed copy when it learns more.
/// </summary>
[Cites("VIS-3u", "VIS-8", "VIS-10", "VIS-12", CustomerVisitsDocument.CheckIn, CustomerVisitsDocument.Items)]
public sealed record CustomerVisit
{
    /// <summary>Drafts a visit.</summary>
    /// <param name="id">The host's ID of the visit.</param>
    /// <param name="customer">Who is visited.</param>
    /// <param name="plan">Its first plan.</param>
    /// <exception cref="ArgumentException">No visit or no customer.</exception>
    public CustomerVisit(SubjectId id, SubjectId customer, CustomerVisitPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (id == default || customer == default)
            throw new ArgumentException("Found a visit without an ID or to nobody, expected both IDs.", nameof(id));
        Id = id;
        Customer = customer;
        Plans = [plan];
    }

    /// <summary>The host's ID of the visit.</summary>
    public SubjectId Id { get; }

    /// <summary>Who is visited.</summary>
    public SubjectId Customer { get; }

    /// <summary>Its plans: the first, and one more for each time that the visit is put off. At least one.</summary>
    /// <exception cref="ArgumentException">No plan.</exception>
    public IReadOnlyList<CustomerVisitPlan> Plans
    {
        get;
        init => field = value is { Count: > 0 } ? [.. value] : throw new ArgumentException("Found a visit without a plan, expected at least one.", nameof(value));
    }

    /// <summary>What the supervisor wants changed in a plan that is sent back; null: nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>The checklist of preparation; null until somebody fills it in.</summary>
    public VisitPreparation? Preparation { get; init; }

    /// <summary>The evidence of where and when the visit began; null until there is one.</summary>
    public TrackPoint? TrackPoint { get; init; }

    /// <summary>What is learnt at the beginning; null until the customer is met.</summary>
    public Reception? Reception { get; init; }

    /// <summary>What is collected; null until somebody collects.</summary>
    public VisitFindings? Findings { get; init; }

    /// <summary>What the customer asked and objected to; empty where it did not, null until somebody has recorded it.</summary>
    public IReadOnlyList<CustomerObjection>? Objections { get; init; }

    /// <summary>How the customer was trained; null until it is.</summary>
    public CustomerTraining? Training { get; init; }

    /// <summary>Why the customer was not trained for the set time; null: no reason is known.</summary>
    public string? NotTrainedBecause { get; init; }

    /// <summary>What the customer is owed at the visit, by an entitlement decision; null where it is owed nothing.</summary>
    public OwedItems? Owed { get; init; }

    /// <summary>What became of items; empty until somebody records one.</summary>
    public IReadOnlyList<ItemDelivery> Deliveries { get; init; } = [];

    /// <summary>What is reported; null until it is.</summary>
    public VisitReport? Report { get; init; }

    /// <summary>Why the supervisor calls the visit off; null: it is not called off.</summary>
    public string? CancelledBecause { get; init; }

    /// <summary>Why the customer does not want it, or breaks it off; null: it does not.</summary>
    public string? RefusedBecause { get; init; }

    /// <summary>The name of the working calendar by which its clock is counted; null: the organisation's.</summary>
    public string? Calendar { get; init; }
}
