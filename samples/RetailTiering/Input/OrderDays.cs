using CustomerServiceRules.Procedures.TobaccoRetail;

namespace RetailTiering.Input;

/// <summary>The days of a quarter on which each outlet ordered, by its position in the outlet list: a bit for every day.</summary>
internal sealed class OrderDays(int outlets, MeasuringPeriod quarter)
{
    private readonly UInt128[] _days = new UInt128[outlets];

    public void Add(int outlet, DateOnly day) => _days[outlet] |= UInt128.One << (day.DayNumber - quarter.First.DayNumber);

    /// <summary>In the order of the calendar.</summary>
    public IEnumerable<DateOnly> Of(int outlet)
    {
        var offset = 0;
        for (var days = _days[outlet]; days != 0; days >>= 1, offset++)
        {
            if (UInt128.IsOddInteger(days))
                yield return quarter.First.AddDays(offset);
        }
    }
}
