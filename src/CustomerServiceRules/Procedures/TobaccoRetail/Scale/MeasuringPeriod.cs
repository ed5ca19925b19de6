using System.Globalization;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>The span of days whose purchases are ranked, both ends included. Immutable.</summary>
[Cites("TOB-9.2", "OQ-5")]
public sealed record MeasuringPeriod
{
    /// <summary>Creates a period.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included; not before <paramref name="first"/>.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public MeasuringPeriod(DateOnly first, DateOnly last)
    {
        if (last < first)
            throw new ArgumentException($"Found a period from {first:o} to {last:o}, expected a last day that is not before the first.", nameof(last));

        First = first;
        Last = last;
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly Last { get; }

    /// <summary>A calendar quarter.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such quarter.</exception>
    public static MeasuringPeriod Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, MonthsOfYear / MonthsOfQuarter);
        var first = new DateOnly(year, MonthsOfQuarter * (quarter - 1) + 1, 1);
        var lastMonth = first.Month + MonthsOfQuarter - 1;
        return new MeasuringPeriod(first, new DateOnly(year, lastMonth, DateTime.DaysInMonth(year, lastMonth)));
    }

    /// <summary>
    /// The last calendar quarter that has ended by the end of a day: 2021-12-31 gives 2021Q4, the day before 2021Q3. The
    /// default period of the ranking (OQ-5).
    /// </summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">No quarter has ended by then.</exception>
    public static MeasuringPeriod LastQuarterEndedBy(DateOnly day)
    {
        var current = Quarter(day.Year, (day.Month - 1) / MonthsOfQuarter + 1);
        if (current.Last == day)
            return current;
        if (current.First == DateOnly.MinValue)
            throw new ArgumentOutOfRangeException(nameof(day), day, "Expected a day by which a quarter has ended.");

        var before = current.First.AddDays(-1);
        return Quarter(before.Year, (before.Month - 1) / MonthsOfQuarter + 1);
    }

    /// <summary>Whether a day lies in the period.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>A calendar quarter as <c>2021Q4</c>, any other period as <c>2021-10-02/2021-12-31</c>.</summary>
    public override string ToString()
    {
        var quarter = (First.Month - 1) / MonthsOfQuarter + 1;
        return this == Quarter(First.Year, quarter)
            ? string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}Q{quarter}")
            : string.Create(CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd}/{Last:yyyy-MM-dd}");
    }

    private const int MonthsOfYear = 12;
    private const int MonthsOfQuarter = 3;
}
