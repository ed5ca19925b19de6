using CustomerServiceRules.Arithmetic;

namespace RetailTiering.Display;

/// <summary>A plan of visits as it is shown; all names are already in the language of the reader.</summary>
/// <param name="Notes">What the plan takes for granted, a sentence each.</param>
/// <param name="Days">The days that have visits or are working days, in order.</param>
/// <param name="Cited">The clauses that the plan rests on.</param>
internal sealed record PlanView(
    string Month,
    IReadOnlyList<string> Notes,
    PlanCounts Counts,
    IReadOnlyList<StaffView> Managers,
    IReadOnlyList<DayView> Days,
    IReadOnlyList<ExcusedView> Excused,
    IReadOnlyList<MovedView> Moved,
    IReadOnlyList<ClauseView> Cited);

/// <param name="Owed">Visits owed in the windows that begin in the month.</param>
/// <param name="Assigned">Outlets that are owed a visit within the month.</param>
/// <param name="Covered">Those of them that have one in the plan.</param>
internal sealed record PlanCounts(int Owed, int Outlets, int Planned, int Excused, int Assigned, int Covered);

/// <param name="BusiestDay">The day with most visits, and how many; null without visits.</param>
/// <param name="Coverage">Covered of assigned outlets; null where nobody is assigned.</param>
internal sealed record StaffView(
    string Name, int Outlets, int Visits, int Days, (DateOnly Day, int Visits)? BusiestDay, int Capacity, Fraction? Coverage);

/// <param name="Note">What is special about the day, or nothing.</param>
/// <param name="Visits">The visits of each manager, in the order of the managers.</param>
internal sealed record DayView(DateOnly Day, string Note, IReadOnlyList<int> Visits)
{
    public int All => Visits.Sum();
}

/// <summary>One window in which outlets are excused.</summary>
internal sealed record ExcusedView(string Window, string Days, int Outlets, string Reason, IReadOnlyList<string> Clauses);

/// <summary>The fixed visits that moved from one day to another, or to another time of the same day.</summary>
internal sealed record MovedView(DateOnly From, DateOnly To, string Reason, IReadOnlyList<string> Outlets);
