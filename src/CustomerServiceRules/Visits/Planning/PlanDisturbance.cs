using CustomerServiceRules.Calendars;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>What has changed since a plan was made. Immutable.</summary>
public sealed record PlanDisturbance
{
    /// <summary>The first day on which visits may still be changed or planned; null, the default: any. What lies before it stays.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Who of the team does not visit after all, and when; empty by default.</summary>
    public IReadOnlyList<StaffAbsence> Absences { get; init; } = [];

    /// <summary>The calendar that holds now, such as one with a holiday on other days; null, the default: as before.</summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>Customers that are served no longer; empty by default.</summary>
    public IReadOnlyList<Departure> Departures { get; init; } = [];

    /// <summary>Colleagues who may make the visits of others; empty by default. What an earlier disturbance allowed stays allowed.</summary>
    public IReadOnlyList<TakeOver> TakeOvers { get; init; } = [];

    /// <summary>
    /// What is owed now, each once, as far as it is not excused, such as what a schedule says with another calendar; null, the default: as
    /// before. An obligation is the one of the plan that has its ID.
    /// </summary>
    public IReadOnlyList<Obligation>? Obligations { get; init; }
}

/// <summary>An absence of somebody of the team. Immutable.</summary>
/// <param name="Staff">Whose: the ID of a team member.</param>
/// <param name="Absence">When and why.</param>
public sealed record StaffAbsence(string Staff, Absence Absence);

/// <summary>A customer that is served no longer. Immutable.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Day">The first day on which it is not served: visits in windows that end on it or later are owed no longer, unless they were to be before it.</param>
public sealed record Departure(SubjectId Customer, DateOnly Day);
