using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.OutletSupervision;

/// <summary>
/// Where to start: how retail outlets are supervised. Compose a rulebook with <see cref="OutletSupervisionModule"/> and move the
/// supervision of an outlet through <see cref="Visits"/>.
/// </summary>
public static class OutletSupervision
{
    /// <summary>How the supervision of an outlet moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static OutletVisitLifecycle Visits { get; } = new();

    /// <summary>The visit as a contact that took place, so that what is owed and what was done agree.</summary>
    /// <param name="record">The record of the supervision.</param>
    /// <param name="visit">The supervision.</param>
    /// <returns>The contact; null while nobody was at the outlet.</returns>
    /// <exception cref="ArgumentException">The record is of another lifecycle or another case.</exception>
    public static Contact? ContactOf(LifecycleRecord record, OutletVisit visit)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(visit);
        if (record.Lifecycle != Visits.Id || record.CaseId != visit.Id.Value)
            throw new ArgumentException($"Found a record of {record.Lifecycle} on {record.CaseId}, expected one of {Visits.Id} on {visit.Id}.", nameof(record));
        return record.History.Last(OutletVisitTrigger.Visit) is { } happened
            ? new Contact(visit.Id.Value, visit.Outlet, ContactWay.Visit, record.InstantOf(happened), visit.Supervisor)
            : null;
    }
}
