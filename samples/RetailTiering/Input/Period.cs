using System.Globalization;

namespace RetailTiering.Input;

/// <summary>A calendar quarter, first and last day included.</summary>
internal sealed record Period(DateOnly First, DateOnly Last)
{
    /// <summary>The last quarter that has ended by the end of the day: 2021-12-31 gives 2021Q4, 2021-12-30 gives 2021Q3.</summary>
    public static Period LastQuarterEndedBy(DateOnly day)
    {
        var following = day.AddDays(1);
        var firstOfRunning = new DateOnly(following.Year, ((following.Month - 1) / 3 * 3) + 1, 1);
        return new Period(firstOfRunning.AddMonths(-3), firstOfRunning.AddDays(-1));
    }

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}Q{((First.Month - 1) / 3) + 1} ({First:yyyy-MM-dd} to {Last:yyyy-MM-dd})");
}
