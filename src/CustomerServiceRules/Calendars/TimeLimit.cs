using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CustomerServiceRules.Calendars;

/// <summary>
/// An amount of time with what it counts: <c>4 working hours</c>, <c>1 working day</c>, <c>48 hours</c>, <c>at once</c>. The
/// text is the value: equal texts are equal limits. Immutable; the default value is <see cref="AtOnce"/>.
/// </summary>
public readonly record struct TimeLimit : IParsable<TimeLimit>
{
    private const string AtOnceText = "at once";

    private readonly long _amount;

    private TimeLimit(LimitUnit unit, long amount)
    {
        Unit = unit;
        _amount = amount;
    }

    /// <summary>No time at all: due at the instant of the event.</summary>
    public static TimeLimit AtOnce => default;

    /// <summary>What is counted.</summary>
    public LimitUnit Unit { get; }

    /// <summary>Whether days are counted and not time.</summary>
    public bool IsInDays => Unit >= LimitUnit.WorkingDays;

    /// <summary>Whether a working calendar is needed to count it.</summary>
    public bool NeedsCalendar => Unit is not (LimitUnit.Elapsed or LimitUnit.CalendarDays);

    /// <summary>The number of days; at least 1.</summary>
    /// <exception cref="InvalidOperationException">Time is counted.</exception>
    public int Days => IsInDays ? (int)_amount : throw new InvalidOperationException($"Found the days of '{this}' asked for, expected a limit in days.");

    /// <summary>The amount of time, in whole seconds; zero for <see cref="AtOnce"/>.</summary>
    /// <exception cref="InvalidOperationException">Days are counted.</exception>
    public TimeSpan Time => IsInDays ? throw new InvalidOperationException($"Found the time of '{this}' asked for, expected a limit in hours, minutes or seconds.") : TimeSpan.FromSeconds(_amount);

    /// <summary>A limit in working time.</summary>
    /// <param name="time">The amount; more than zero, whole seconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero or not of whole seconds.</exception>
    public static TimeLimit Working(TimeSpan time) => new(LimitUnit.WorkingTime, Seconds(time));

    /// <summary>A limit in working hours.</summary>
    /// <param name="hours">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public static TimeLimit WorkingHours(int hours) => Working(TimeSpan.FromHours(hours));

    /// <summary>A limit on the clock, whether or not anybody works.</summary>
    /// <param name="time">The amount; more than zero, whole seconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero or not of whole seconds.</exception>
    public static TimeLimit Elapsed(TimeSpan time) => new(LimitUnit.Elapsed, Seconds(time));

    /// <summary>A limit in working days, which ends with the working hours of the last (OQ-65).</summary>
    /// <param name="days">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public static TimeLimit WorkingDays(int days) => OfDays(LimitUnit.WorkingDays, days);

    /// <summary>A limit in calendar days, which ends at 24:00 of the last (OQ-65).</summary>
    /// <param name="days">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public static TimeLimit CalendarDays(int days) => OfDays(LimitUnit.CalendarDays, days);

    /// <summary>A limit in days whose end is named.</summary>
    /// <param name="unit">A unit of days.</param>
    /// <param name="days">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none of days, or fewer than 1.</exception>
    public static TimeLimit OfDays(LimitUnit unit, int days)
    {
        if (unit is < LimitUnit.WorkingDays or > LimitUnit.CalendarDaysMoved)
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "Found a unit that counts no days, expected one that does.");
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return new TimeLimit(unit, days);
    }

    /// <summary>Reads what <see cref="ToString"/> writes; the plural is read for every number.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text has another form; the message shows the forms.</exception>
    public static TimeLimit Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var limit)
        ? limit
        : throw new FormatException(
            $"Found the time limit '{s}', expected a whole number with a unit, such as '4 working hours', '30 working minutes', '1 working day', '2 working days at the same time', '3 calendar days', '3 calendar days moved', '48 hours', '10 minutes', or 'at once'.");

    /// <summary>Reads what <see cref="ToString"/> writes; the plural is read for every number.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <param name="result">The limit.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TimeLimit result)
    {
        result = default;
        if (s == AtOnceText)
            return true;
        if (s is null || s.IndexOf(' ', StringComparison.Ordinal) is var space && space <= 0)
            return false;
        if (!long.TryParse(s.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out var amount) || amount == 0)
            return false;

        foreach (var word in LimitWords.All)
        {
            if (!s.AsSpan(space + 1).Equals(word.Plural, StringComparison.Ordinal) && (amount > 1 || !s.AsSpan(space + 1).Equals(word.Singular, StringComparison.Ordinal)))
                continue;
            if (amount > word.Most)
                return false;

            result = new TimeLimit(word.Unit, amount * word.Seconds);
            return true;
        }

        return false;
    }

    /// <summary>The limit in words, in the largest unit that needs no fraction.</summary>
    public override string ToString()
    {
        if (_amount == 0)
            return AtOnceText;

        var (unit, amount) = (Unit, _amount);
        var word = LimitWords.All.First(word => word.Unit == unit && amount % word.Seconds == 0);
        return string.Create(CultureInfo.InvariantCulture, $"{amount / word.Seconds} {(amount == word.Seconds ? word.Singular : word.Plural)}");
    }

    private static long Seconds(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        return time.Ticks % TimeSpan.TicksPerSecond == 0
            ? time.Ticks / TimeSpan.TicksPerSecond
            : throw new ArgumentOutOfRangeException(nameof(time), time, "Found a fraction of a second, expected whole seconds.");
    }
}
