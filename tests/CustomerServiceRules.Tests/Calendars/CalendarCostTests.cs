using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class CalendarCostTests
{
    private static readonly DateTimeOffset From = China("2021-03-01 10:00:00");

    [Fact]
    public void AddAndMeasure_OverFiveYears_AllocateNothing()
    {
        long sum = 0;
        Ask(1, ref sum);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask(1_000, ref sum);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        sum.Should().NotBe(0);
    }

    private static void Ask(int rounds, ref long sum)
    {
        var desk = Shanghai;
        for (var i = 0; i < rounds; i++)
        {
            var due = desk.Add(From, TimeSpan.FromHours(7_900)).At;
            sum += due.Ticks + desk.Measure(From, due).Amount.Ticks + desk.Add(due, TimeSpan.FromHours(-7_900)).At.Ticks;
            sum += desk.NextWorkingInstant(due).At.Ticks + desk.PreviousWorkingInstant(due).At.Ticks + desk.NextClosing(due).At.Ticks;
            sum += desk.AddWorkingDays(desk.DayOf(From), 1_200).Day.DayNumber + desk.WorkingDaysBetween(desk.DayOf(From), desk.DayOf(due)).Days;
            sum += desk.Closing(desk.DayOf(From)).At.Ticks + (desk.IsWorkingTime(From) ? 1 : 0);
        }
    }
}
