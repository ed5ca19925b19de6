using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using RetailTiering.Deciding;
using RetailTiering.Input;

namespace RetailTiering.Planning;

/// <summary>The visits of a month: what is owed in the windows that begin in it, who makes which visit when, and what that covers.</summary>
/// <param name="FirstDay">The first day of the month.</param>
/// <param name="Visits">One for each obligation that is not excused.</param>
/// <param name="Ledger">What is owed, set against the visits as if each were made as planned.</param>
internal sealed record MonthPlan(
    DateOnly FirstDay,
    Tiering Tiering,
    Team Team,
    ObligationTerms Terms,
    IReadOnlyList<TeamVisit> Visits,
    ObligationLedger Ledger)
{
    public string Month => Shown.Month(FirstDay);

    /// <summary>How many outlets each manager has of those that are owed a visit, excused or not.</summary>
    public IReadOnlyDictionary<string, int> CustomersOf { get; } = Ledger.Results
        .Select(result => (result.Obligation.Staff, result.Obligation.Customer)).Distinct().CountBy(pair => pair.Staff!).ToDictionary(StringComparer.Ordinal);

    /// <summary>Coverage of the month by manager, for those who have outlets that are owed a visit within it.</summary>
    public IReadOnlyList<StaffCoverage> Coverage { get; } =
        [.. Ledger.Coverage(TobaccoRetail.VisitDuty, FirstDay).Select(coverage => StaffCoverage.Of(coverage, Tiering))];

    /// <param name="team">The team; null: one that is made up to fit.</param>
    /// <exception cref="InputException">An outlet that nobody of the team looks after.</exception>
    /// <exception cref="PlanImpossibleException">The team cannot make all visits.</exception>
    public static MonthPlan Of(Tiering tiering, DateOnly month, Team? team, CancellationToken cancellation)
    {
        var duties = Duties.Of(tiering, cancellation);
        return team is null ? TeamToFit.Plan(duties, tiering, month, cancellation) : Of(duties, tiering, month, team, cancellation);
    }

    public static MonthPlan Of(Duties duties, Tiering tiering, DateOnly month, Team team, CancellationToken cancellation)
    {
        var owed = duties.OwedIn(month, team);
        var visits = VisitPlanning.Plan(owed, tiering, team, duties.Schedule.Terms.Calendar, month, cancellation);
        var made = visits.Select(visit => new Contact(visit.Obligation.Id, visit.Obligation.Customer, ContactWay.Visit, visit.Starts, visit.Staff));
        var end = owed.Select(obligation => obligation.Window.Closes).DefaultIfEmpty(tiering.RunStart).Max();
        return new MonthPlan(month, tiering, team, duties.Schedule.Terms, visits, duties.Schedule.Settle(owed, made, end));
    }
}
