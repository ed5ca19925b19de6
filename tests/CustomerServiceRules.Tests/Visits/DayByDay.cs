using System.Globalization;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Tests.Visits;

/// <summary>
/// The windows of a history, found by walking from day to day: days that lie in one span of one duty without a break are one
/// window. Written apart from the library, from the document.
/// </summary>
internal sealed class DayByDay(RandomHistory history)
{
    private static readonly DateOnly Last = RandomHistory.Start.AddDays(RandomHistory.Length + 160);

    private readonly Dictionary<DateOnly, ContactDuty?> _duties = [];

    /// <summary>First day, last day, number, whether a longer window was cut, and whether too few days are left to make the contact.</summary>
    public IEnumerable<(DateOnly First, DateOnly Last, int Number, bool IsCut, bool IsExcused, string? Staff)> Windows()
    {
        for (var day = RandomHistory.Start; day < Last;)
        {
            if (SpanOn(day) is not { } span)
            {
                day = day.AddDays(1);
                continue;
            }

            var end = day;
            while (SpanOn(end.AddDays(1)) == span && RunBegin(end.AddDays(1)) == RunBegin(day))
                end = end.AddDays(1);
            var duty = DutyOn(day)!;
            for (var number = 1; number <= duty.Times; number++)
                yield return (day, end, number, IsCut(duty, day, end), IsExcused(day, end), StaffOn(end));
            day = end.AddDays(1);
        }
    }

    /// <summary>Whether days that could have been used were cut off the end of the span.</summary>
    private bool IsCut(ContactDuty duty, DateOnly first, DateOnly last)
    {
        for (var day = last.AddDays(1); GridOf(duty, first, day) == GridOf(duty, first, first); day = day.AddDays(1))
        {
            if (history.LeastWorkingDays == 0 || Agreements.Shanghai.IsWorkingDay(day))
                return true;
        }

        return false;
    }

    private bool IsExcused(DateOnly first, DateOnly last)
    {
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).ToArray();
        var working = history.LeastWorkingDays == 0 ? days : [.. days.Where(Agreements.Shanghai.IsWorkingDay)];
        if (working.Length < history.LeastWorkingDays)
            return true;
        return working.Count(day => !history.Customer.Excuses.Any(excuse => excuse.From <= day && day < excuse.Until && excuse.Duty is null or "t.visit"))
            < Math.Max(1, history.LeastWorkingDays);
    }

    private string? SpanOn(DateOnly day) => DutyOn(day) is { } duty ? $"{duty} {GridOf(duty, day, day)}" : null;

    /// <summary>The span of the duty's rhythm in which a day lies, counted as on another day.</summary>
    private string GridOf(ContactDuty duty, DateOnly countedOn, DateOnly day)
    {
        var length = duty.Rhythm.Length;
        switch (duty.Rhythm.Unit)
        {
            case RhythmUnit.Weeks when length == 1:
                var date = day.ToDateTime(default);
                return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date)}-{ISOWeek.GetWeekOfYear(date)}");
            case RhythmUnit.Weeks:
                // The m2's fortnights begin in the week of 8 January 2024, all others' in that of the 1st.
                var anchor = StaffOn(countedOn) == "m2" ? new DateOnly(2024, 1, 8) : new DateOnly(2024, 1, 1);
                var weeks = Math.Floor((day.DayNumber - anchor.DayNumber) / 7m / length);
                return $"{anchor.AddDays((int)(weeks * 7 * length)):O}";
            case RhythmUnit.Months when !duty.Rhythm.IsFromStart:
                return $"{day.Year} {(day.Month - 1) / length}";
            case RhythmUnit.Months:
                var (begin, months) = (RunBegin(countedOn), 0);
                while (begin.AddMonths((months + 1) * length) <= day)
                    months++;
                return $"month {months}";
            default:
                return $"day {(day.DayNumber - RunBegin(countedOn).DayNumber) / length}";
        }
    }

    private DateOnly RunBegin(DateOnly day)
    {
        while (day > RandomHistory.Start && DutyOn(day) is { } duty && ReferenceEquals(DutyOn(day.AddDays(-1)), duty))
            day = day.AddDays(-1);
        return day;
    }

    private ContactDuty? DutyOn(DateOnly day)
    {
        if (!_duties.TryGetValue(day, out var duty))
            _duties.Add(day, duty = Find(day));
        return duty;
    }

    private ContactDuty? Find(DateOnly day) =>
        day < history.Customer.Joined || day >= history.Customer.Left ? null
        : history.Customer.Duties.FirstOrDefault(spell => spell.EventAt is null && spell.From <= day && (spell.Until is null || day < spell.Until))?.Duty;

    private string? StaffOn(DateOnly day) => history.Customer.Staff.LastOrDefault(one => one.From <= day)?.Value;
}
