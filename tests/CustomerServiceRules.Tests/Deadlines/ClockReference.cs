using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Hours of a week as a minute-by-minute count sees them, in Shanghai, where no clock is ever changed.</summary>
internal sealed record PlainWeek(int Days, (int Opens, int Closes)[] Hours, DateOnly[] Off)
{
    public WorkingCalendar ToCalendar() => WorkingCalendar.Build("random", RulebookBuilder.DefaultTimeZone, week =>
    {
        foreach (var (opens, closes) in Hours)
            week.Open((Weekdays)Days, Time(opens), Time(closes));
        foreach (var day in Off)
            week.Day(day, "off");
        week.Years(2024, 2026);
    });

    public bool IsWorked(DateOnly day) => (Days & 1 << (((int)day.DayOfWeek + 6) % 7)) != 0 && !Off.Contains(day);

    public bool IsWorking(DateTime minute)
    {
        if (!IsWorked(DateOnly.FromDateTime(minute)))
            return false;

        var of = (minute.Hour * 60) + minute.Minute;
        return Hours.Any(hours => hours.Opens <= of && of < hours.Closes);
    }

    public DateTime CloseOf(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).AddMinutes(Hours.Max(hours => hours.Closes));

    private static string Time(int minute) => $"{minute / 60:00}:{minute % 60:00}";
}

/// <summary>A round as a person would draw it: the minutes in which it ran.</summary>
internal sealed record PlainRound(DateTime Start, List<(DateTime From, DateTime Until)> Running, DateTime? Stopped)
{
    public bool RunsIn(DateTime minute) => Running.Any(span => span.From <= minute && minute < span.Until);
}

/// <summary>A clock that is counted minute by minute and day by day; knows nothing of how the library counts. Events come in order and at whole minutes.</summary>
internal static class ClockReference
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public static List<PlainRound> RoundsOf(LifecycleRecord record)
    {
        var rounds = new List<PlainRound>();
        var (waits, runs) = (false, false);
        DateTime since = default;
        foreach (var happened in record.History)
        {
            var at = Local(record.InstantOf(happened));
            var stops = happened.Trigger == nameof(Move.Solve);
            waits = happened.To is nameof(Phase.Waiting) or nameof(Phase.WaitingForParts);
            var open = rounds.Count > 0 && rounds[^1].Stopped is null;
            if (open && runs && (stops || (waits && since < at) || happened.Trigger == nameof(Move.Renew)))
                rounds[^1].Running.Add((since, at));
            if (open && (stops || happened.Trigger == nameof(Move.Renew)))
                rounds[^1] = rounds[^1] with { Stopped = at };
            if (happened.Kind == EventKind.Started || happened.Trigger == nameof(Move.Renew))
                rounds.Add(new PlainRound(at, [], null));
            else if (happened.Trigger == nameof(Move.Reopen))
                rounds[^1] = rounds[^1] with { Stopped = null };

            var goesOn = rounds[^1].Stopped is null && !waits;
            if (goesOn && (!runs || happened.Trigger == nameof(Move.Renew)))
                since = at;
            runs = goesOn;
        }

        if (runs)
            rounds[^1].Running.Add((since, DateTime.MaxValue));

        // What was stopped while it ran would have run on.
        for (var i = 0; i < rounds.Count; i++)
        {
            var ran = rounds[i].Running;
            if (rounds[i].Stopped is { } stopped && ran.Count > 0 && ran[^1].Until == stopped)
                ran[^1] = (ran[^1].From, DateTime.MaxValue);
        }

        return rounds;
    }

    /// <summary>The first minute at which what has run reaches the limit in force then; null where none does before the horizon.</summary>
    public static DateTime? DueInTime(PlainRound round, Func<DateTime, TimeLimit> limitAt, PlainWeek week, DateTime horizon)
    {
        var (elapsed, worked) = (0, 0);
        for (var minute = round.Start; minute < horizon; minute = minute.AddMinutes(1))
        {
            var limit = limitAt(minute);
            if ((limit.Unit == LimitUnit.Elapsed ? elapsed : worked) >= limit.Time.TotalMinutes)
                return minute;
            if (!round.RunsIn(minute))
                continue;

            elapsed++;
            if (week.IsWorking(minute))
                worked++;
        }

        return null;
    }

    /// <summary>The end of the n-th day at whose end the round runs.</summary>
    public static DateTime? DueInDays(PlainRound round, TimeLimit limit, PlainWeek week, DateTime horizon)
    {
        var counted = 0;
        for (var day = DateOnly.FromDateTime(round.Start).AddDays(1); day.ToDateTime(TimeOnly.MinValue) < horizon; day = day.AddDays(1))
        {
            var mark = limit.Unit switch
            {
                LimitUnit.WorkingDays => week.IsWorked(day) ? week.CloseOf(day) : (DateTime?)null,
                LimitUnit.WorkingDaysToTheTime => week.IsWorked(day) ? day.ToDateTime(TimeOnly.FromDateTime(round.Start)) : null,
                _ => day.AddDays(1).ToDateTime(TimeOnly.MinValue),
            };
            if (mark is not { } end || !round.RunsIn(end.AddMinutes(-1)) || ++counted < limit.Days)
                continue;
            if (limit.Unit != LimitUnit.CalendarDaysMoved || week.IsWorked(day))
                return end;
            while (!week.IsWorked(day))
                day = day.AddDays(1);
            return week.CloseOf(day);
        }

        return null;
    }

    public static DateTime Local(DateTimeOffset at) => at.ToOffset(Shanghai).DateTime;

    public static DateTimeOffset Instant(DateTime local) => new(local, Shanghai);
}
