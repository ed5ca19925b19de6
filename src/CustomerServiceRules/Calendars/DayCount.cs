namespace CustomerServiceRules.Calendars;

/// <summary>Counts days for a clock: a day counts if the clock runs at its mark, the close of the working day or the end of the calendar day.</summary>
internal sealed class DayCount(DateTimeOffset start, IReadOnlyList<RunningSpan> spans, Changes<WorkingCalendar>? calendars, TimeZoneInfo zone)
{
    private readonly TimeZoneInfo _zone = calendars?.At(start).TimeZone ?? zone;

    /// <summary>The mark of the last day of a limit; null where the clock is paused before.</summary>
    public WorkingInstant? Mark(TimeLimit limit)
    {
        var left = limit.Days;
        var end = spans.Count == 0 ? start : spans[^1].End;
        foreach (var day in Days(limit.Unit))
        {
            if (day.Mark is not { } mark)
                continue;
            if (mark.At > end)
                return null;
            if (day.Counts && --left == 0)
                return limit.Unit == LimitUnit.CalendarDaysMoved ? Moved(day.Date, mark) : mark;
        }

        return null;
    }

    /// <summary>The days after the day of the event, without end.</summary>
    public IEnumerable<CountedDay> Days(LimitUnit unit)
    {
        var local = TimeZoneInfo.ConvertTime(start, _zone).DateTime;
        var provisional = false;
        for (var date = DateOnly.FromDateTime(local).AddDays(1); ; date = date.AddDays(1))
        {
            if (unit is LimitUnit.CalendarDays or LimitUnit.CalendarDaysMoved)
            {
                var end = LocalDay.Begin(date.AddDays(1), _zone);
                yield return new CountedDay(date, new WorkingInstant(end, false), null, RunsAt(end));
                continue;
            }

            var calendar = CalendarOn(date);
            var known = calendar.Day(date);
            provisional |= known.IsProvisional;
            var mark = !known.IsWorking ? (DateTimeOffset?)null
                : unit == LimitUnit.WorkingDays ? calendar.Closing(date).At : LocalDay.At(date.ToDateTime(TimeOnly.FromDateTime(local)), calendar.TimeZone);
            yield return new CountedDay(date, mark is { } at ? new WorkingInstant(at, provisional) : null, known, mark is { } instant && RunsAt(instant));
        }
    }

    /// <summary>A clock that is paused at the very close has run for the day; one that goes on at the close has not.</summary>
    private bool RunsAt(DateTimeOffset mark) => spans.Any(span => span.From < mark && mark <= span.End);

    private WorkingInstant Moved(DateOnly date, WorkingInstant mark)
    {
        var provisional = mark.IsProvisional;
        for (var moved = date; ; moved = moved.AddDays(1))
        {
            var calendar = CalendarOn(moved);
            var known = calendar.Day(moved);
            provisional |= known.IsProvisional;
            if (known.IsWorking)
                return new WorkingInstant(moved == date ? mark.At : calendar.Closing(moved).At, provisional);
        }
    }

    private WorkingCalendar CalendarOn(DateOnly date) => calendars!.At(LocalDay.Begin(date, _zone));
}

/// <summary>A day after the day of the event.</summary>
/// <param name="Date">The day, local.</param>
/// <param name="Mark">The instant at which it counts; null where it is no working day and working days are counted.</param>
/// <param name="Known">What the calendar knows of it; null where calendar days are counted.</param>
/// <param name="Counts">Whether it counts.</param>
internal readonly record struct CountedDay(DateOnly Date, WorkingInstant? Mark, WorkingDay? Known, bool Counts);
