using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// What a host knows of one visit that a retailer is owed, as far as the steps look at it: the case of
/// <see cref="TobaccoRetail.Visit"/>. Immutable; the host makes a changed copy when it learns more.
/// </summary>
[Cites("TOB-13b.2", "TOB-13b.3", "TOB-20", TobaccoDocument.PlanningLeftOpen)]
public sealed record TobaccoVisit
{
    /// <summary>Takes up a visit that is owed.</summary>
    /// <param name="obligation">The obligation, of the duty <see cref="TobaccoRetail.VisitDuty"/>; an <see cref="ObligationSchedule"/> gives it.</param>
    /// <exception cref="ArgumentException">An obligation of another duty.</exception>
    public TobaccoVisit(Obligation obligation)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        if (obligation.Duty.Id != TobaccoRetail.VisitDuty)
            throw new ArgumentException($"Found the obligation '{obligation.Id}' of the duty '{obligation.Duty.Id}', expected one of '{TobaccoRetail.VisitDuty}'.", nameof(obligation));
        Obligation = obligation;
        Staff = obligation.Staff;
        Excusal = obligation.Excusal ?? obligation.Cut;
    }

    /// <summary>What is owed: to whom, in which period, at which agreed time, by which clauses.</summary>
    public Obligation Obligation { get; }

    /// <summary>The ID of the visit: that of what is owed.</summary>
    public SubjectId Id => Obligation.Id;

    /// <summary>Who is visited.</summary>
    public SubjectId Customer => Obligation.Customer;

    /// <summary>The customer manager who visits: the host's ID of the person. By default whoever owes the visit; null where nobody in particular does.</summary>
    public string? Staff { get; init; }

    /// <summary>The times that were set: the first, and one more for each time that the visit was put off; empty until it is planned.</summary>
    public IReadOnlyList<PlannedTime> Times { get; init; } = [];

    /// <summary>The evidence of where and when the visit began; null until there is one.</summary>
    public TrackPoint? TrackPoint { get; init; }

    /// <summary>Where the shop is; null where nobody has measured it.</summary>
    public Position? Shop { get; init; }

    /// <summary>The services that the customer is owed at the visit; <see cref="TobaccoRetail.ItemsAtVisit"/> takes them from the decision. Null until it is decided.</summary>
    public OwedItems? Owed { get; init; }

    /// <summary>What became of services; empty until somebody records one.</summary>
    public IReadOnlyList<ItemDelivery> Deliveries { get; init; } = [];

    /// <summary>What the customer asked for; empty where it asked for nothing.</summary>
    public IReadOnlyList<string> Demands { get; init; } = [];

    /// <summary>What excuses the visit if it is not made; by default what the obligation says, null where nothing does.</summary>
    public Excusal? Excusal { get; init; }

    /// <summary>Why the customer does not want to be visited; null: it does.</summary>
    public string? RefusedBecause { get; init; }

    /// <summary>The first day on which the customer is served no longer; null: it is still served.</summary>
    public DateOnly? CustomerLeft { get; init; }

    /// <summary>The unit whose penalty rules bind the customer manager; null until supervision names it.</summary>
    public string? Unit { get; init; }

    /// <summary>What supervision found, by <see cref="TobaccoRetail.VisitFailing"/> on a <see cref="VisitCheck"/> of this visit's ID; null until it has checked.</summary>
    public Decision<SanctionGround>? Failing { get; init; }

    /// <summary>The name of the working calendar whose working time is the visiting period; null: the organisation's.</summary>
    public string? Calendar { get; init; }
}

/// <summary>A time that is set for a visit. Immutable.</summary>
/// <param name="At">The instant.</param>
/// <param name="PutOffBecause">Why the visit was put off to it; null for the first.</param>
[Cites(TobaccoDocument.PlanningLeftOpen, TobaccoDocument.PuttingOffLeftOpen)]
public sealed record PlannedTime(DateTimeOffset At, string? PutOffBecause = null);
