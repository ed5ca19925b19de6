using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>
/// Where to start: how one visit to a customer is planned, approved, prepared, made, reported and followed up. The document
/// breaks off in the middle of the training; what comes after is ours.
/// </summary>
public static class CustomerVisits
{
    /// <summary>How a visit moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static CustomerVisitLifecycle Visit { get; } = new();

    /// <summary>How far from the planned place, at most and inclusive, a visit may begin; 200 metres, a default.</summary>
    public static Parameter<int> CheckInRadius { get; } = new(
        "vis.visit.check-in-radius",
        new LocalizedText("Distance from the planned place within which a visit begins", "签到允许的距离"),
        "metres",
        new DatedValue<int>(200, CustomerVisitsDocument.CheckIn))
    {
        Allowed = new AllowedValues<int>(metres => metres >= 0, "0 metres or more"),
    };

    /// <summary>How long the customer is trained at least, inclusive; 1 hour, a default for a figure that is misprinted (VIS-14.1, OQ-49).</summary>
    public static Parameter<TimeSpan> LeastTraining { get; } = Training(
        "vis.visit.least-training", new LocalizedText("Least time of training at a visit", "每次拜访培训时间下限"), 1);

    /// <summary>How long the customer is trained at most, inclusive; 2 hours, a default for a figure that is misprinted (VIS-14.1, OQ-49).</summary>
    public static Parameter<TimeSpan> MostTraining { get; } = Training(
        "vis.visit.most-training", new LocalizedText("Most time of training at a visit", "每次拜访培训时间上限"), 2);

    /// <summary>Within which time what a visit left is done; no figure by default, for the document says nothing.</summary>
    public static Parameter<PromptLimit> FollowUpWithin { get; } = new(
        "vis.visit.follow-up-within",
        new LocalizedText("Time within which what a visit left is done", "拜访跟进事项办结时限"),
        "",
        new DatedValue<PromptLimit>(PromptLimit.Unstated, CustomerVisitsDocument.FollowingUp));

    /// <summary>
    /// The contact that a visit is: of the instant of its track point, by whoever the plan names. From the check-in on it counts,
    /// for a visit that began in its time was not missed; one that the customer refused or broke off does not.
    /// </summary>
    /// <param name="record">Where the visit stands.</param>
    /// <param name="visit">What the host knows of it.</param>
    /// <returns>The contact; null while nobody has checked in, and where the visit was not made.</returns>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or another case, or the host has lost the plan.</exception>
    public static Contact? ContactOf(LifecycleRecord record, CustomerVisit visit)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(visit);
        if (record.Lifecycle != Visit.Id || record.CaseId != visit.Id.Value)
            throw new ArgumentException($"Found a record of {record.Lifecycle} on {record.CaseId}, expected one of {Visit.Id} on {visit.Id}.", nameof(record));
        if (record.History.Last(CustomerVisitTrigger.RecordRefusal) is not null || record.History.Last(CustomerVisitTrigger.CheckIn) is not { } checkedIn)
            return null;

        var plan = CustomerVisitLifecycle.PlanOf(record, visit)
            ?? throw new ArgumentException($"Found {visit.Plans.Count} plans of {visit.Id}, expected one for each time that it was put off.", nameof(visit));
        return new Contact(visit.Id.Value, visit.Customer, ContactWay.Visit, visit.TrackPoint?.At ?? record.InstantOf(checkedIn), plan.Staff);
    }

    private static Parameter<TimeSpan> Training(string name, LocalizedText meaning, int hours) => new(
        name, meaning, "hh:mm:ss", new DatedValue<TimeSpan>(TimeSpan.FromHours(hours), "VIS-14.1", CustomerVisitsDocument.LengthOfTraining))
    {
        Allowed = new AllowedValues<TimeSpan>(length => length >= TimeSpan.Zero, "00:00:00 or longer"),
    };
}
