namespace CustomerServiceRules.Calendars;

public sealed partial class HolidayTable
{
    /// <summary>
    /// The public holidays and make-up workdays of mainland China, 2007 to 2026, as the State Council's papers set them. Facts of our own
    /// table, checked day by day. A year's paper may still rule the last days of the year before it, so the end of 2026 holds unless the
    /// paper for 2027 says otherwise.
    /// </summary>
    public static HolidayTable China { get; } = new("China", 2007, 2026, ChineseHolidays.All, []);
}
