using CustomerServiceRules.Calendars;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Calendars;

/// <summary>Random calendars against a counter that goes minute by minute through weeks in which clocks change. A failure prints the seed.</summary>
public sealed class ReferenceProperties(ITestOutputHelper output)
{
    private const int Minutes = 8 * 1440;

    private int _compared;

    [Fact]
    public void Everything_OfARandomCalendar_IsWhatCountingMinutesGives()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(RandomCalendar.Any.ToArbitrary(), random =>
        {
            if (random.Build() is { } calendar)
                Compare(calendar, Counter(calendar, random.From, random.IsOpenAt));
        }));
        output.WriteLine($"{_compared:N0} answers compared");
        _compared.Should().BeGreaterThan(1_000_000);
    }

    [Fact]
    public void Everything_OfTwoCalendarsThatMeet_IsWhatCountingMinutesOfBothGives()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(RandomCalendar.Any.Two().ToArbitrary(), pair =>
        {
            var (ours, theirs) = pair;
            if (ours.Build() is not { } one || theirs.Build() is not { } other || Both(one, other) is not { } both)
                return;

            bool IsOpenAt(DateTime wallClock, DateTimeOffset at) => ours.IsOpenAt(wallClock) && theirs.IsOpenAt(TimeZoneInfo.ConvertTime(at, theirs.Zone).DateTime);
            Compare(both, Counter(both, ours.From, IsOpenAt));
        }));
        output.WriteLine($"{_compared:N0} answers compared");
        _compared.Should().BeGreaterThan(100_000);
    }

    private static WorkingCalendar? Both(WorkingCalendar one, WorkingCalendar other)
    {
        try
        {
            return one.Intersect(other, "both");
        }
        catch (CalendarDefinitionException refused) when (refused.Message.Contains("no working time"))
        {
            return null;
        }
    }

    private static MinuteCounter Counter(WorkingCalendar calendar, DateOnly from, Func<DateTime, bool> isOpenAt) =>
        Counter(calendar, from, (wallClock, _) => isOpenAt(wallClock));

    private static MinuteCounter Counter(WorkingCalendar calendar, DateOnly from, Func<DateTime, DateTimeOffset, bool> isOpenAt) =>
        new(calendar.At(from, TimeOnly.MinValue), Minutes, calendar.TimeZone, isOpenAt);

    private void Compare(WorkingCalendar calendar, MinuteCounter counter)
    {
        for (var minute = 0; minute < counter.Count; minute++)
            Same(calendar.IsWorkingTime(counter.At(minute)), counter.IsWorked(minute), minute, "worked");

        var random = new Random(counter.From.GetHashCode());
        for (var i = 0; i < 40; i++)
        {
            var (from, to) = (random.Next(counter.Count), random.Next(counter.Count));
            var amount = random.Next(-3000, 3000);
            Same(calendar.Measure(counter.At(from), counter.At(to)).Amount, TimeSpan.FromMinutes(counter.Measure(from, to)), from, $"measure to {to}");
            if (amount != 0 && counter.Add(from, amount) is { } sum)
                Same(calendar.Add(counter.At(from), TimeSpan.FromMinutes(amount)).At, counter.At(sum), from, $"add {amount}");
            if (counter.Next(from) is { } next)
                Same(calendar.NextWorkingInstant(counter.At(from)).At, counter.At(next), from, "next");
            if (counter.Previous(from) is { } previous)
                Same(calendar.PreviousWorkingInstant(counter.At(from)).At, counter.At(previous), from, "previous");
            if (counter.NextClosing(from) is { } closing)
                Same(calendar.NextClosing(counter.At(from)).At, counter.At(closing), from, "closing");
        }

        Tell(calendar, counter);
    }

    private void Tell(WorkingCalendar calendar, MinuteCounter counter)
    {
        var (from, at) = (counter.At(7), counter.At(7));
        foreach (var stretch in calendar.Stretches(from, counter.At(counter.Count)))
        {
            Same(stretch.From, at, 7, "stretch without a gap before it");
            for (; at < stretch.Until; at = at.AddMinutes(1))
                Same(stretch.IsCounted, counter.IsWorked((int)(at - counter.From).TotalMinutes), (int)(at - counter.From).TotalMinutes, stretch.ToString());
        }

        Same(at, counter.At(counter.Count), 7, "stretches to the end");
    }

    private void Same<T>(T found, T expected, int minute, string what)
    {
        _compared++;
        if (!EqualityComparer<T>.Default.Equals(found, expected))
            throw new Xunit.Sdk.XunitException($"Minute {minute}, {what}: found {found}, expected {expected}.");
    }
}
