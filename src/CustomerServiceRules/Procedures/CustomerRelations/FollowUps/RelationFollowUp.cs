using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>
/// What a host knows of one follow-up or tour that a customer is owed, as far as the steps look at it: the case of
/// <see cref="CustomerRelations.FollowUp"/>. Immutable; the host makes a changed copy when it learns more.
/// </summary>
[Cites("REL-3", "REL-15", "REL-21.2", CustomerRelationsDocument.Steps)]
public sealed record RelationFollowUp
{
    /// <summary>Takes up a follow-up that is owed.</summary>
    /// <param name="obligation">The obligation, of the duty <see cref="CustomerRelations.FollowUpDuty"/> or <see cref="CustomerRelations.TourDuty"/>.</param>
    /// <exception cref="ArgumentException">An obligation of another duty.</exception>
    public RelationFollowUp(Obligation obligation)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        if (obligation.Duty.Id is not (CustomerRelations.FollowUpDuty or CustomerRelations.TourDuty))
            throw new ArgumentException($"Found the obligation '{obligation.Id}' of the duty '{obligation.Duty.Id}', expected one of '{CustomerRelations.FollowUpDuty}' or '{CustomerRelations.TourDuty}'.", nameof(obligation));
        Obligation = obligation;
        Staff = obligation.Staff;
        Excusal = obligation.Excusal ?? obligation.Cut;
    }

    /// <summary>What is owed: to whom, in which span, by which clauses.</summary>
    public Obligation Obligation { get; }

    /// <summary>The ID of the follow-up: that of what is owed.</summary>
    public SubjectId Id => Obligation.Id;

    /// <summary>Who is followed up.</summary>
    public SubjectId Customer => Obligation.Customer;

    /// <summary>Who follows up: the host's ID of the person. By default whoever owes it; null where nobody in particular does.</summary>
    public string? Staff { get; init; }

    /// <summary>By which way and when the customer was reached; null until it was.</summary>
    public FollowUpContact? Made { get; init; }

    /// <summary>Whether the customer needs something else by now; null until it is known.</summary>
    public bool? NeedsHaveChanged { get; init; }

    /// <summary>What the customer needs by now; null where nothing has changed.</summary>
    public string? NeedChange { get; init; }

    /// <summary>What is done about the change; null until something is.</summary>
    public string? Measure { get; init; }

    /// <summary>Whether the customer is a key customer, whose card is kept apart; false by default.</summary>
    public bool IsKeyCustomer { get; init; }

    /// <summary>The customer's card as it stands; null where it has none.</summary>
    public RelationCard? Card { get; init; }

    /// <summary>What excuses the follow-up if it is not made; by default what the obligation says, null where nothing does.</summary>
    public Excusal? Excusal { get; init; }

    /// <summary>Why the customer does not want it; null: it does.</summary>
    public string? RefusedBecause { get; init; }

    /// <summary>Why the supervisor calls it off; null: it is not called off.</summary>
    public string? CancelledBecause { get; init; }

    /// <summary>The name of the working calendar by which its clocks are counted; null: the organisation's.</summary>
    public string? Calendar { get; init; }
}

/// <summary>How a customer was reached. Immutable.</summary>
/// <param name="Way">By which way.</param>
/// <param name="At">When.</param>
[Cites("REL-15", "REL-21.2")]
public sealed record FollowUpContact(ContactWay Way, DateTimeOffset At);
