using System.Globalization;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>A month of the calendar: an allowance is one month's, complaints are counted and reported by it. Immutable.</summary>
public readonly record struct CalendarMonth : IComparable<CalendarMonth>
{
    private readonly int _sinceYear1;

    /// <summary>Names a month.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public CalendarMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        _sinceYear1 = ((year - 1) * 12) + month - 1;
    }

    /// <summary>In which year it lies, 1 to 9999.</summary>
    public int Year => (_sinceYear1 / 12) + 1;

    /// <summary>Which one of its year, 1 to 12.</summary>
    public int Month => (_sinceYear1 % 12) + 1;

    /// <summary>The day on which it begins.</summary>
    public DateOnly FirstDay => new(Year, Month, 1);

    /// <summary>The day on which it ends, 28th to 31st.</summary>
    public DateOnly LastDay => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>The month after it.</summary>
    public CalendarMonth Next => Month == 12 ? new(Year + 1, 1) : new(Year, Month + 1);

    /// <summary>Whether one month comes before another.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">The other month.</param>
    public static bool operator <(CalendarMonth left, CalendarMonth right) => left.CompareTo(right) < 0;

    /// <summary>Whether one month comes before another or is it.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">The other month.</param>
    public static bool operator <=(CalendarMonth left, CalendarMonth right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one month comes after another.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">The other month.</param>
    public static bool operator >(CalendarMonth left, CalendarMonth right) => left.CompareTo(right) > 0;

    /// <summary>Whether one month comes after another or is it.</summary>
    /// <param name="left">One month.</param>
    /// <param name="right">The other month.</param>
    public static bool operator >=(CalendarMonth left, CalendarMonth right) => left.CompareTo(right) >= 0;

    /// <summary>The month that a day lies in.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies in the year 9999.</exception>
    public static CalendarMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Orders months by time.</summary>
    /// <param name="other">The other month.</param>
    public int CompareTo(CalendarMonth other) => _sinceYear1.CompareTo(other._sinceYear1);

    /// <summary>The day of that number in the month, or its last day where it is shorter.</summary>
    /// <param name="day">The number, 1 to 31.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is no day of any month.</exception>
    public DateOnly DayOrLast(int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 31);
        return new DateOnly(Year, Month, Math.Min(day, LastDay.Day));
    }

    /// <summary>Year and month, such as <c>2026-03</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
