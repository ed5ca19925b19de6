using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>A window as somebody finds it who walks through the days one by one.</summary>
internal sealed record NaiveWindow(DutySpell Spell, DateOnly First, DateOnly Last, ExcuseGround? CutBy, string? Staff, int WorkingDays, int FreeDays)
{
    public string Key => $"{Spell.Duty.Id} {First:O}..{Last:O}";
}

/// <summary>Reads what is owed day by day, without any of the library's arithmetic: slow, and therefore plain.</summary>
internal static class NaiveVisits
{
    public static IReadOnlyList<NaiveWindow> Windows(ServedCustomer customer, ObligationTerms terms, DateOnly from, DateOnly until)
    {
        var windows = new List<NaiveWindow>();
        foreach (var id in customer.Duties.Select(spell => spell.Duty.Id).Distinct())
        {
            List<(DateOnly Day, Key Key)> days = [];
            var first = customer.Duties.Min(spell => spell.From);
            for (var day = first < customer.Joined ? customer.Joined : first; day < until.AddDays(400); day = day.AddDays(1))
            {
                var key = KeyOf(customer, terms, id, day);
                if (days.Count > 0 && days[^1].Key != key)
                {
                    Close(customer, terms, id, days, windows);
                    days.Clear();
                }

                if (key is not null)
                    days.Add((day, key));
                else if (day >= until)
                    break;
                if (days.Count > 0 && days[0].Day >= until)
                    break;
            }
        }

        return [.. windows.Where(window => window.First >= from && window.First < until).OrderBy(window => window.First).ThenBy(window => window.Spell.Duty.Id, StringComparer.Ordinal)];
    }

    public static DateOnly LocalDay(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    public static bool IsWorking(WorkingCalendar calendar, DateOnly day) => day >= calendar.FirstDay && day <= calendar.LastDay && calendar.Day(day).IsWorking;

    public static bool IsGranted(ServedCustomer customer, string duty, DateOnly day) =>
        customer.Excuses.Any(excuse => excuse.From <= day && day < excuse.Until && (excuse.Duty is null || excuse.Duty == duty));

    public static string? StaffOn(ServedCustomer customer, DateOnly day) => customer.Staff.LastOrDefault(one => one.From <= day)?.Value;

    private static Key? KeyOf(ServedCustomer customer, ObligationTerms terms, string id, DateOnly day)
    {
        var served = day >= customer.Joined && (customer.Left is not { } left || day < left);
        var spell = customer.Duties.SingleOrDefault(one => one.Duty.Id == id && one.From <= day && (one.Until is not { } end || day < end));
        if (!served || spell is null)
            return null;

        // Equal duties that follow on each other at once are one.
        var start = spell.From;
        while (customer.Duties.SingleOrDefault(one => one.Until == start && one.Duty == spell.Duty) is { } before)
            start = before.From;
        start = start < customer.Joined ? customer.Joined : start;
        return new Key(start, SpanStart(spell.Duty.Rhythm, start, terms.Anchor(StaffOn(customer, day)), day));
    }

    public static DateOnly SpanStart(ContactRhythm rhythm, DateOnly start, DateOnly anchor, DateOnly day)
    {
        switch (rhythm.Unit)
        {
            case RhythmUnit.Weeks:
                var monday = Monday(day);
                while ((Monday(anchor).DayNumber - monday.DayNumber) / 7 % rhythm.Length != 0)
                    monday = monday.AddDays(-7);
                return monday;
            case RhythmUnit.Months when !rhythm.IsFromStart:
                var month = day.Month;
                while ((month - 1) % rhythm.Length != 0)
                    month--;
                return new DateOnly(day.Year, month, 1);
            case RhythmUnit.Months:
                var spans = 0;
                while (start.AddMonths((spans + 1) * rhythm.Length) <= day)
                    spans++;
                return start.AddMonths(spans * rhythm.Length);
            default:
                var from = start;
                while (from.AddDays(rhythm.Length) <= day)
                    from = from.AddDays(rhythm.Length);
                return from;
        }
    }

    private static DateOnly Monday(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Monday)
            day = day.AddDays(-1);
        return day;
    }

    private static void Close(ServedCustomer customer, ObligationTerms terms, string id, List<(DateOnly Day, Key Key)> days, List<NaiveWindow> windows)
    {
        var (last, key) = days[^1];
        var spell = customer.Duties.First(one => one.Duty.Id == id && one.From <= last && (one.Until is not { } end || last < end));
        var after = last.AddDays(1);
        var whole = SpanStart(spell.Duty.Rhythm, key.Run, terms.Anchor(StaffOn(customer, last)), after) != key.Span;
        var replaced = customer.Duties.Any(one => one.Duty.Id == spell.Duty.Id && one.From == after && one.Duty != spell.Duty);
        var leaves = customer.Left == after;
        var ends = !replaced && !customer.Duties.Any(one => one.Duty.Id == spell.Duty.Id && one.From <= after && (one.Until is not { } end || after < end));
        var cut = whole || !LosesWorkingDay() ? (ExcuseGround?)null : leaves || ends ? ExcuseGround.ServiceEnded : ExcuseGround.DutyReplaced;
        var working = days.Count(one => IsWorking(terms.Calendar, one.Day));
        var free = days.Count(one => (terms.LeastWorkingDays == 0 || IsWorking(terms.Calendar, one.Day)) && !IsGranted(customer, spell.Duty.Id, one.Day));
        bool LosesWorkingDay()
        {
            for (var lost = after; SpanStart(spell.Duty.Rhythm, key.Run, terms.Anchor(StaffOn(customer, last)), lost) == key.Span; lost = lost.AddDays(1))
            {
                if (terms.LeastWorkingDays == 0 || IsWorking(terms.Calendar, lost))
                    return true;
            }

            return false;
        }

        windows.Add(new NaiveWindow(spell, days[0].Day, last, cut, StaffOn(customer, last), working, free));
    }

    private sealed record Key(DateOnly Run, DateOnly Span);
}
