namespace CustomerServiceRules.Visits.Planning;

/// <summary>Which of the days of a window each of its several visits is to have, so that no two share a day.</summary>
internal static class WindowShare
{
    /// <summary>The share of a visit of so many days; all, where there are fewer days than visits.</summary>
    public static Range Of(Obligation owed, int days)
    {
        var (times, number) = (owed.Duty.Times, owed.Number);
        if (times == 1 || days < times)
            return 0..days;

        // Where days cannot be shared evenly, customers take turns in who gets more.
        var turn = owed.Customer.Value.Sum(letter => letter) % times;
        return Bound(number - 1)..Bound(number);

        int Bound(int visits) => visits == 0 ? 0 : visits >= times ? days : ((visits * days) + turn) / times;
    }
}
