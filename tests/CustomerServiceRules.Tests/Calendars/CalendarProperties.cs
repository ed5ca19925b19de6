using CustomerServiceRules.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Tests.Calendars;

/// <summary>Laws of adding and measuring, on random calendars, with instants and amounts down to the tick. A failure prints the seed.</summary>
public sealed class CalendarProperties
{
    private static readonly Gen<(RandomCalendar Calendar, long[] At, long Amount)> Cases =
        from calendar in RandomCalendar.Any
        from first in Gen.Choose(0, int.MaxValue)
        from second in Gen.Choose(0, int.MaxValue)
        from third in Gen.Choose(0, int.MaxValue)
        from amount in Gen.Choose(-int.MaxValue, int.MaxValue)
        select (calendar, new[] { first, second, third }.Select(at => (long)at * 2_003).ToArray(), (long)amount * 401);

    [Fact]
    public void Add_ThenMeasure_GivesTheAmountBack() => Law((calendar, at, amount) =>
    {
        var sum = calendar.Add(at[0], amount).At;

        calendar.Measure(at[0], sum).Amount.Should().Be(amount);
        sum.CompareTo(at[0]).Should().Be(amount.CompareTo(TimeSpan.Zero));
    });

    [Fact]
    public void Add_ThenTheSameBackwards_IsWhereNothingWasWorkedSince() => Law((calendar, at, amount) =>
    {
        var there = calendar.Add(at[0], amount).At;

        var back = calendar.Add(there, -amount).At;

        calendar.Measure(at[0], back).Amount.Should().Be(TimeSpan.Zero);
        if (calendar.IsWorkingTime(at[0]) && amount > TimeSpan.Zero)
            back.Should().Be(at[0]);
    });

    [Fact]
    public void Add_MoreOrLater_NeverEndsEarlier() => Law((calendar, at, amount) =>
    {
        calendar.Add(at[0], amount).At.Should().BeOnOrAfter(calendar.Add(at[0], amount - TimeSpan.FromTicks(1)).At);
        if (amount > TimeSpan.Zero)
            calendar.Add(at[1], amount).At.Should().BeOnOrAfter(calendar.Add(at[0], amount).At);
    });

    [Fact]
    public void Add_InTwoParts_IsAddingTheSum() => Law((calendar, at, amount) =>
        calendar.Add(calendar.Add(at[0], amount / 3).At, amount - amount / 3).At.Should().Be(calendar.Add(at[0], amount).At));

    [Fact]
    public void Measure_ByWayOfAThirdInstant_IsTheSum() => Law((calendar, at, _) =>
    {
        (calendar.Measure(at[0], at[1]).Amount + calendar.Measure(at[1], at[2]).Amount).Should().Be(calendar.Measure(at[0], at[2]).Amount);
        calendar.Measure(at[1], at[0]).Amount.Should().Be(-calendar.Measure(at[0], at[1]).Amount);
        calendar.Measure(at[0], at[1]).Amount.Should().BeGreaterThanOrEqualTo(TimeSpan.Zero).And.BeLessThanOrEqualTo(at[1] - at[0]);
    });

    [Fact]
    public void NextAndPrevious_AreMirrors() => Law((calendar, at, _) =>
    {
        var next = calendar.NextWorkingInstant(at[0]).At;
        var previous = calendar.PreviousWorkingInstant(at[0]).At;

        calendar.IsWorkingTime(next).Should().BeTrue();
        calendar.IsWorkingTime(previous.AddTicks(-1)).Should().BeTrue();
        calendar.Measure(previous, next).Amount.Should().Be(TimeSpan.Zero);
        (next == at[0]).Should().Be(calendar.IsWorkingTime(at[0]));
        (previous == at[0]).Should().Be(calendar.IsWorkingTime(at[0].AddTicks(-1)));
    });

    [Fact]
    public void AddWorkingDays_ThenCounting_GivesTheNumberBack() => Law((calendar, at, amount) =>
    {
        var (day, days) = (calendar.DayOf(at[0]), (int)(amount.Ticks % 20));

        var found = calendar.AddWorkingDays(day, days).Day;

        calendar.WorkingDaysBetween(day, found).Days.Should().Be(days);
        (days == 0 || calendar.IsWorkingDay(found)).Should().BeTrue();
    });

    [Fact]
    public void Open_InPartsInsteadOfAsAWhole_ChangesNothing() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(RandomCalendar.Any.ToArbitrary(), random =>
            random.Build(Parts)?.Fingerprint.Should().Be(random.Build()!.Fingerprint)));

    private static IEnumerable<(int Opens, int Closes)> Parts(int opens, int closes)
    {
        var end = closes > opens ? closes : closes + 1440;
        var middle = (opens + end) / 2;
        return middle == opens || middle >= 1440 || end - opens > 1440 ? [(opens, closes)] : [(middle, closes), (opens, middle), (opens, middle)];
    }

    private static void Law(Action<WorkingCalendar, DateTimeOffset[], TimeSpan> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Cases.ToArbitrary(), given =>
        {
            if (given.Calendar.Build() is not { } calendar)
                return;

            var first = new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
            DateTimeOffset[] at = [.. given.At.Select(ticks => first.AddTicks(ticks % (TimeSpan.TicksPerDay * 90))).Order()];
            var known = Math.Min(calendar.Measure(calendar.KnownFrom, at[0]).Amount.Ticks, calendar.Measure(at[2], calendar.KnownUntil).Amount.Ticks) / 2;
            holds(calendar, at, TimeSpan.FromTicks(given.Amount % Math.Min(known, TimeSpan.TicksPerHour * 40)));
        }));
}
