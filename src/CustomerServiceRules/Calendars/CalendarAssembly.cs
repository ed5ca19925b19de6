namespace CustomerServiceRules.Calendars;

/// <summary>Turns what each day is into instants. One pass over the days.</summary>
internal static class CalendarAssembly
{
    public static WorkingCalendar Assemble(string id, TimeZoneInfo zone, DateOnly firstDay, DateOnly lastDay, WeekPlan plan)
    {
        var offsets = OffsetPeriods.Of(zone, firstDay, lastDay);
        var count = lastDay.DayNumber - firstDay.DayNumber + 1;
        var (rules, ends) = (new List<DayRule>(count), new List<int>(count));
        var (stretches, ofDay) = (new List<(long Opens, long Closes)>(count), new List<(long Opens, long Closes)>());
        for (var day = firstDay; day <= lastDay; day = day.AddDays(1))
        {
            var rule = plan.Of(day);
            ofDay.Clear();
            Map(day, rule.Hours, offsets, ofDay);
            stretches.AddRange(Spans.Merged(ofDay));
            ends.Add(stretches.Count);
            rules.Add(rule);
        }

        var from = offsets.EarliestAt(firstDay.DayNumber * TimeSpan.TicksPerDay + plan.Overhang);
        var overhang = rules.Max(rule => rule.Hours.Overhang);
        return new WorkingCalendar(id, zone, offsets, new CalendarDays(firstDay, rules, stretches, ends), from, ProvisionalSpans.Of(firstDay, rules, offsets, overhang));
    }

    private static void Map(DateOnly day, DayHours hours, OffsetPeriods offsets, List<(long Opens, long Closes)> instants)
    {
        var midnight = day.DayNumber * TimeSpan.TicksPerDay;
        foreach (var (opens, closes) in hours.Stretches)
            offsets.Map(midnight + opens, midnight + closes, instants);
    }
}
