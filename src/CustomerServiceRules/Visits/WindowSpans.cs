using System.Collections.Concurrent;
using System.Globalization;
using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits;

/// <summary>The windows over a calendar's days; whole spans are made once for all customers.</summary>
internal sealed class WindowSpans(ObligationTerms terms)
{
    private readonly ConcurrentDictionary<(SpanGrid Grid, DateOnly First), WindowSpan> _whole = [];
    private readonly WorkingCalendar _calendar = terms.Calendar;

    /// <summary>The part of a grid's span from a day to another, both inclusive.</summary>
    public WindowSpan Of(SpanGrid grid, (DateOnly First, DateOnly Last) span, DateOnly first, DateOnly last)
    {
        if (grid.IsFromStart || span != (first, last))
            return Make(Name(grid, span, first), first, last);
        return _whole.TryGetValue((grid, first), out var made)
            ? made
            : _whole.GetOrAdd((grid, first), key => Make(Name(key.Grid, span, key.First), key.First, span.Last));
    }

    public bool Knows(DateOnly day) => day >= _calendar.FirstDay && day <= _calendar.LastDay;

    public bool IsWorkingDay(DateOnly day) => Knows(day) && _calendar.IsWorkingDay(day);

    private WindowSpan Make(string name, DateOnly first, DateOnly last)
    {
        var zone = _calendar.TimeZone;
        var closes = last == DateOnly.MaxValue ? DateTimeOffset.MaxValue : LocalDay.Begin(last.AddDays(1), zone);
        var known = (First: first < _calendar.FirstDay ? _calendar.FirstDay : first, Last: last > _calendar.LastDay ? _calendar.LastDay : last);
        var days = terms.LeastWorkingDays == 0 || known.First > known.Last ? 0
            : _calendar.WorkingDaysBetween(known.First, known.Last).Days + (_calendar.IsWorkingDay(known.First) ? 1 : 0);
        if (days < terms.LeastWorkingDays && known != (first, last))
        {
            throw new CalendarRangeException(
                FormattableString.Invariant($"the working days of the window {name} ({first:O} to {last:O}) in the calendar {_calendar.Id}"),
                FormattableString.Invariant($"it knows {_calendar.FirstDay:O} to {_calendar.LastDay:O}, in which fewer than {terms.LeastWorkingDays} lie"));
        }

        return new WindowSpan(new ContactWindow(name, LocalDay.Begin(first, zone), closes, false), first, last, days);
    }

    // A window that begins late is named by its days: the rest of its span may already be the window of another duty. One that
    // ends early keeps its name, for its ID stood before anybody knew of the end.
    private static string Name(SpanGrid grid, (DateOnly First, DateOnly Last) span, DateOnly first)
    {
        if (grid.IsFromStart || first != span.First)
            return FormattableString.Invariant($"{first:O}..{span.Last:O}");
        var (begin, end) = grid.Unit == RhythmUnit.Weeks ? (Week(span.First), Week(span.Last)) : (Month(span.First), Month(span.Last));
        return grid.Length == 1 ? begin : $"{begin}..{end}";
    }

    private static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
