namespace CustomerServiceRules.Calendars;

public sealed partial class HolidayTable
{
    /// <summary>A table with a host's own days besides, within the years that this one knows.</summary>
    /// <param name="days">The days.</param>
    /// <param name="provisional">Whether they are an expectation that may change; then every result that touches them says so.</param>
    /// <param name="replace">Whether they may contradict days that this table lists; otherwise a contradiction is refused.</param>
    /// <exception cref="CalendarDefinitionException">A day is given twice, lies outside the known years, or contradicts a listed day.</exception>
    public HolidayTable Extend(IEnumerable<Holiday> days, bool provisional = true, bool replace = false) =>
        Extend(Of(Id, FirstYear, LastYear, days), provisional, replace);

    /// <summary>
    /// A table with the years and days of another besides. Where both list a day and agree that it is off or worked, this table's entry stays.
    /// Days of a provisional year make way for an extension that is not provisional.
    /// </summary>
    /// <param name="further">The other table; its years adjoin or overlap the known ones.</param>
    /// <param name="provisional">Whether what it adds is an expectation that may change: its days, and every day of a year that was unknown. Then every result that touches them says so.</param>
    /// <param name="replace">Whether it may contradict days that this table lists; otherwise a contradiction is refused.</param>
    /// <exception cref="CalendarDefinitionException">Years lie unknown between both, or a listed day is contradicted.</exception>
    public HolidayTable Extend(HolidayTable further, bool provisional = true, bool replace = false)
    {
        ArgumentNullException.ThrowIfNull(further);
        if (further.FirstYear > LastYear + 1 || further.LastYear < FirstYear - 1)
            throw new CalendarDefinitionException($"Found the years {further.FirstYear} to {further.LastYear} of {further.Id} for the holiday table {Id}, expected years that adjoin {FirstYear} to {LastYear}.");

        var said = _said.Values.Where(day => provisional || !(IsUnsettled(day) && further.Knows(day.Date))).ToDictionary(day => day.Date);
        foreach (var day in further._said.Values)
        {
            if (!said.TryGetValue(day.Date, out var known) || (replace && known.IsOff != day.IsOff))
                said[day.Date] = day with { IsProvisional = provisional || day.IsProvisional };
            else if (known.IsOff != day.IsOff)
                throw new CalendarDefinitionException($"Found {day.Date:O} {Text(day)} in {further.Id}, expected what the holiday table {Id} says: {Text(known)}, by {known.Source}. Say replace to overrule it.");
        }

        var theirYears = Enumerable.Range(further.FirstYear, further.LastYear - further.FirstYear + 1).ToList();
        var provisionalYears = provisional
            ? _provisionalYears.Concat(theirYears.Where(year => year < FirstYear || year > LastYear))
            : _provisionalYears.Except(theirYears).Concat(further._provisionalYears.Where(year => year < FirstYear || year > LastYear));
        return new(Id, Math.Min(FirstYear, further.FirstYear), Math.Max(LastYear, further.LastYear), said.Values, provisionalYears);
    }

    private bool IsUnsettled(Holiday day) => day.IsProvisional || _provisionalYears.Contains(day.Date.Year);

    private static string Text(Holiday day) => $"{(day.IsOff ? "off" : "worked")} ({day.Name})";
}
